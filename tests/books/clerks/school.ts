import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, inWords, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431221', 23, 7);

/** A school's Youth League secretary: everything told in full words, days in Chinese. */
export const school: Clerk = {
  file: '中方县各校团委下乡记录.xlsx',
  county: county.code,
  style: 'messy',
  sheets: [
    sheet(
      '手拉手名单',
      table('roster', {
        top: [['大手拉小手——团组织结亲名单'], ['（2010年6月起）']],
        wideTitle: true,
        columns: `
          排序=seq; 结亲乡镇=township; 派出学校或单位=unit; 属哪一类=unitType; 带队老师=unitLeader;
          跑腿的人=unitContact; 电话号码=phone; 乡团委当家人=townSecretary;
          乡里管这事的领导=partyLeader; 何职=partyLeaderPost; 结亲日子=pairDate`,
        rows: county.pairings.map((p, i) => [
          ...[i + 1, p.township, p.unit, '机关', p.leader, p.contact, p.phone],
          ...[p.secretary, p.partyLeader, p.post, inWords(p.pairDate)],
        ]),
      }),
    ),
    sheet(
      '下乡活动登记',
      table('activities', {
        top: [['下乡活动登记簿']],
        columns: `
          哪天=date; 去的乡镇=township; 组织单位=unit; 搞了什么活动=name; 归哪一类=category;
          送了什么下去=services; 在哪个村办=place; 来了多少人=people; 同去的领导=leaders; 花销(元)=cost;
          有无照片=proof`,
        rows: county.activities.map((a) => [
          ...[inWords(a.date), a.pairing.township, a.pairing.unit, a.name, a.category, a.services],
          ...[a.place, a.people, `校长${a.leader}`, a.yuan, '有照片'],
        ]),
      }),
    ),
    sheet(
      '拜访本',
      table('contacts', {
        columns: `
          拜访日=date; 点上=township; 哪个单位去的=unit; 为啥事=type; 拜访了谁=counterpart;
          聊了些什么=content; 有何回音=result; 谁去的=person`,
        rows: county.contacts.map((c) => [
          ...[dotted(c.date), c.pairing.township, c.pairing.unit, c.type, c.counterpart],
          ...[c.content, c.result, c.person],
        ]),
      }),
    ),
    sheet(
      '爱心款',
      table('funding', {
        top: [['爱心款项收讫'], [null, null, null, null, '单位：元']],
        columns: `
          款到日=date; 受助乡镇=township; 献爱心单位=unit; 款还是物=kind; 实收数=amount; 拿去做什么=use;
          点收人=handler`,
        rows: [
          ...county.payments.map((p) => [
            ...[inWords(p.date), p.pairing.township, p.pairing.unit, '现金', p.yuan, p.use, p.handler],
          ]),
          aside('合 计', null, null, null, sumOf(county.payments)),
        ],
        sum: sumOf(county.payments),
      }),
    ),
    sheet(
      '七件事',
      table('seven', {
        top: [['七件事做到哪一步']],
        columns: `
          学校（单位）=unit; 结亲乡镇=township; 走村摸底=survey; 摸底写的文章=report; 帮着出的路子=plan;
          做的一桩好事=deed; 树的榜样=models; 交的年轻伙伴=friends; 写的感想=essay`,
        rows: county.pairings.map((p) => [
          ...[
            p.unit,
            p.township,
            '9月走完',
            `《${p.township}青年外出调查》`,
            '办合作社',
            '修了球场',
            3,
            12,
            '《山里一年》',
          ],
        ]),
      }),
    ),
    irrelevant('团费收缴', [
      ['班级', '团员数', '月份', '应交', '实交'],
      ['高一（1）班', 42, '9月', 8.4, 8.4],
      ['高一（2）班', 39, '9月', 7.8, 7.8],
      ['高二（5）班', 51, '9月', 10.2, 10],
    ]),
  ],
};
