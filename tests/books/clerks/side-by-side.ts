import { aside, beside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, slashed, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431281', 113, 7);

/** Two tables side by side on every sheet, of different lengths. */
export const sideBySide: Clerk = {
  file: '洪江市双栏账.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    sheet(
      '钱和贷',
      beside(
        table('funding', {
          top: [['（左）结对款']],
          columns: `
            拨到日=date; 结对地=township; 包扶单位=unit; 拨到款（元）=amount; 现金或实物=kind`,
          rows: [
            ...county.payments.map((p) => [
              dotted(p.date),
              p.pairing.township,
              p.pairing.unit,
              p.yuan,
              '现金',
            ]),
            aside('合计', null, null, sumOf(county.payments)),
          ],
          sum: sumOf(county.payments),
        }),
        table('loans', {
          top: [['（右）创业贷']],
          columns: `
            放贷日=date; 贷户所在地=township; 贷户名=borrower; 行社=lender; 贷得（万元）=amount;
            经营什么=use`,
          rows: county.loans.map((l) => [
            ...[slashed(l.date), l.pairing.township, l.borrower, l.lender, l.yuan / 10_000, l.use],
          ]),
          sum: sumOf(county.loans),
        }),
        1,
      ),
    ),
    sheet(
      '动和访',
      beside(
        table('activities', {
          columns: `
            开展日=date; 结对地=township; 包扶单位=unit; 主题名=name; 项别=category; 到会=people`,
          rows: county.activities.map((a) => [
            ...[dotted(a.date), a.pairing.township, a.pairing.unit, a.name, a.category, a.people],
          ]),
        }),
        table('contacts', {
          columns: `
            上门日=date; 结对地=township; 包扶单位=unit; 上门见谁=counterpart; 性质属=type;
            所谈何事=content`,
          rows: county.contacts.map((c) => [
            ...[slashed(c.date), c.pairing.township, c.pairing.unit, c.counterpart, c.type, c.content],
          ]),
        }),
        2,
      ),
    ),
    sheet(
      '结对与七个一',
      beside(
        table('roster', {
          top: [['一、名册']],
          columns: `
            结对地=township; 包扶单位=unit; 带头人=unitLeader; 办理人=unitContact; 联络号码=phone`,
          rows: county.pairings.map((p) => [p.township, p.unit, p.leader, p.contact, p.phone]),
        }),
        table('seven', {
          top: [['二、七个一']],
          columns: `
            结对地=township; 包扶单位=unit; 摸底=survey; 报告篇=report; 思路书=plan; 好事=deed;
            标兵=models; 朋友=friends; 感悟=essay`,
          rows: county.pairings.map((p, i) => [p.township, p.unit, '是', 1, '是', 1, 2, 9 + i, '否']),
        }),
      ),
    ),
    irrelevant('考勤', [
      ['姓名', '出勤', '病假', '事假'],
      [county.person(), 22, 0, 1],
      [county.person(), 23, 0, 0],
      [county.person(), 20, 2, 1],
    ]),
  ],
};
