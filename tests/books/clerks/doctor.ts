import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, slashed, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431226', 163, 6);

/** A hospital's Party office: it writes of clinics, and of the campaign between them. */
export const doctor: Clerk = {
  file: '麻阳医疗卫生系统团委支农.xls',
  county: county.code,
  style: 'messy',
  sheets: [
    sheet(
      '支农分组',
      table('roster', {
        top: [['麻阳支农分组安排']],
        columns: `
          组号=seq; 支农乡镇=township; 包组单位=unit; 组长=unitLeader; 秘书=unitContact; 秘书手机=phone;
          乡方主管=partyLeader; 进点日期=pairDate`,
        rows: county.pairings.map((p, i) => [
          ...[i + 1, p.township, p.unit, p.leader, p.contact, p.phone, p.partyLeader, slashed(p.pairDate)],
        ]),
      }),
    ),
    sheet(
      '巡回活动',
      table('activities', {
        top: [['巡回活动一览']],
        columns: `
          巡回日期=date; 支农乡镇=township; 包组单位=unit; 巡回主题=name; 列入哪类=category;
          服务种类=services; 巡回点=place; 就诊听课人次=people; 随队领导=leaders; 耗资（元）=cost`,
        rows: county.activities.map((a) => [
          ...[dotted(a.date), a.pairing.township, a.pairing.unit, a.name, a.category, a.services],
          ...[a.place, a.people, `院长${a.leader}`, a.yuan],
        ]),
      }),
    ),
    sheet(
      '支农款',
      table('funding', {
        top: [['支农款交接'], ['金额：元']],
        columns: `
          交接日期=date; 支农乡镇=township; 包组单位=unit; 交接款=amount; 药品器械折算=goods;
          交接方式=kind; 签收=handler`,
        rows: [
          ...county.payments.map((p) => [
            ...[slashed(p.date), p.pairing.township, p.pairing.unit, p.yuan, null, '现金', p.handler],
          ]),
          aside('小计', null, null, sumOf(county.payments)),
        ],
        sum: sumOf(county.payments),
      }),
    ),
    sheet(
      '帮贷',
      table('loans', {
        top: [['帮青年贷款名录  （万元）']],
        columns: `
          录号=seq; 支农乡镇=township; 青年=borrower; 住处=village; 贷自=lender; 贷到手=amount;
          贷到日=date; 干何营生=use; 还贷情况=repaid`,
        rows: county.loans.map((l, i) => [
          ...[
            i + 1,
            l.pairing.township,
            l.borrower,
            l.village,
            l.lender,
            l.yuan / 10_000,
            dotted(l.date),
            l.use,
            '未到期',
          ],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    sheet(
      '七个一考核',
      table('seven', {
        top: [['“七个一”考核']],
        columns: `
          支农乡镇=township; 包组单位=unit; 一次普查=survey; 一篇报告=report; 一条路子=plan;
          一件好事=deed; 一批骨干=models; 一批青年友人=friends; 一篇体会=essay`,
        rows: county.pairings.map((p, i) => [
          p.township,
          p.unit,
          '已完成',
          '《山区健康》',
          '是',
          '建卫生角',
          2,
          6 + i,
          '未完成',
        ]),
      }),
    ),
    sheet(
      '会见院内外',
      table('contacts', {
        columns: `
          支农乡镇=township; 包组单位=unit; 会晤日=date; 会晤何人=counterpart; 会晤缘由=content;
          会晤成果=result; 院方代表=person`,
        rows: county.contacts.map((c) => [
          ...[
            c.pairing.township,
            c.pairing.unit,
            dotted(c.date),
            c.counterpart,
            c.content,
            c.result,
            c.person,
          ],
        ]),
      }),
    ),
    sheet(
      '9月通报',
      table('progress', {
        top: [['麻阳支农工作通报（9月）']],
        columns: `
          支农乡镇=township; 包组单位=unit; 支农款合计（元）=fundYtd; 帮贷合计（万元）=loanYtd;
          帮贷人数=loanCount; 会晤=meetings; 巡回场次=acts; 就诊听课=actPeople; 换届到哪步=stage;
          需协调的事=problems`,
        rows: county.pairings.map((p, i) => [
          p.township,
          p.unit,
          2500,
          12 + i,
          6,
          3,
          2,
          260,
          '人选推荐',
          '缺讲课场地',
        ]),
      }),
    ),
    irrelevant('门诊排班', [
      ['科室', '周一', '周二', '周三'],
      ['内科', county.person(), county.person(), county.person()],
      ['外科', county.person(), county.person(), county.person()],
      ['儿科', county.person(), county.person(), county.person()],
    ]),
  ],
};
