import { irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, inWords } from '../made';
import { table } from '../table';

const county = countyAtWork('431223', 71, 6);
const months = ['七月', '八月', '九月'];
const quarters = ['三季度', '四季度'];
const ends: Record<string, string> = { 三季度: '9月', 四季度: '12月' };

/** A clerk who adds a band of columns every month. */
export const bands: Clerk = {
  file: '辰溪县按月统计.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    sheet(
      '逐月',
      table('progress', {
        top: [['辰溪县逐月推进统计（2010年）']],
        wideTitle: true,
        columns: [
          ['编次', 'seq'],
          ['落点乡镇', 'township'],
          ['牵头单位', 'unit'],
          ...months.flatMap((month): [string, string][] => [
            [`${month}|钱（元）`, 'fundYtd'],
            [`${month}|放贷（万元）`, 'loanYtd'],
            [`${month}|碰面`, 'meetings'],
          ]),
        ],
        rows: county.pairings.map((p, i) => [
          ...[i + 1, p.township, p.unit],
          ...months.flatMap((_, m) => [1000 + 500 * (i % 3) + 100 * m, 3 + i + m, 1]),
        ]),
        records: county.pairings.length * months.length,
      }),
    ),
    sheet(
      '按季',
      table('progress', {
        top: [['按季统计']],
        columns: [
          ['落点乡镇', 'township'],
          ['牵头单位', 'unit'],
          ...quarters.flatMap((quarter): [string, string][] => [
            [`${quarter}（到${ends[quarter] ?? ''}底）|投入（元）`, 'fundYtd'],
            [`${quarter}（到${ends[quarter] ?? ''}底）|搞活动`, 'acts'],
            [`${quarter}（到${ends[quarter] ?? ''}底）|做汇报`, 'reports'],
            [`${quarter}（到${ends[quarter] ?? ''}底）|定制度`, 'insts'],
          ]),
        ],
        groups: 'repeated',
        tall: false,
        rows: county.pairings.map((p, i) => [p.township, p.unit, 2000, 1, 1, 3, 4500 + 100 * i, 3, 2, 6]),
        records: county.pairings.length * quarters.length,
      }),
    ),
    sheet(
      '碰面流水',
      table('contacts', {
        top: [['碰面流水']],
        columns: `
          流水=seq; 碰面日=date; 落点乡镇=township; 牵头单位=unit; 碰面性质=type; 和谁碰面=counterpart;
          碰面说的事=content; 算哪个月=month`,
        rows: county.contacts.map((c, i) => [
          ...[i + 1, inWords(c.date), c.pairing.township, c.pairing.unit, c.type, c.counterpart, c.content],
          c.date.slice(0, 7),
        ]),
      }),
    ),
    sheet(
      '场次流水',
      table('activities', {
        columns: `
          流水=seq; 哪日办的=date; 落点乡镇=township; 牵头单位=unit; 场次名目=name; 名目归类=category;
          办在何处=place; 多少人到=people; 开销元=cost`,
        rows: county.activities.map((a, i) => [
          ...[
            i + 1,
            dotted(a.date),
            a.pairing.township,
            a.pairing.unit,
            a.name,
            a.category,
            a.place,
            a.people,
            a.yuan,
          ],
        ]),
      }),
    ),
    sheet(
      '结队底册',
      table('roster', {
        top: [['结队底册', null, null, null, null, null, '2010年6月']],
        columns: `
          落点乡镇=township; 牵头单位=unit; 单位挂帅人=unitLeader; 干事=unitContact; 干事手机=phone;
          乡镇专抓领导=partyLeader; 结队日=pairDate`,
        rows: county.pairings.map((p) => [
          ...[p.township, p.unit, p.leader, p.contact, p.phone, p.partyLeader, dotted(p.pairDate)],
        ]),
      }),
    ),
    irrelevant('办公用品', [
      ['品名', '单位', '数量', '单价', '金额', '领用人'],
      ['A4纸', '包', 20, 22, 440, county.person()],
      ['墨盒', '个', 4, 95, 380, county.person()],
    ]),
  ],
};
