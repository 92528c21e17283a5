import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431222', 97, 9);

/** One sheet for everything that is counted, and a second one for everything that is ticked. */
export const overview: Clerk = {
  file: '沅陵总台账201012.xlsx',
  county: county.code,
  style: 'messy',
  sheets: [
    sheet(
      '总台账',
      table('roster+progress+seven', {
        top: [['沅陵县共建总台账'], ['截至2010年12月']],
        wideTitle: true,
        columns: `
          编号=seq; 县=county; 对口乡镇=township; 对口单位=unit;
          双方人员|单位牵头领导=roster.unitLeader; 双方人员|具体经办=roster.unitContact;
          双方人员|经办手机=roster.phone; 双方人员|乡镇专职分管=roster.partyLeader;
          双方人员|对口日期=roster.pairDate; 干了多少|累计给钱（元）=progress.fundYtd;
          干了多少|累计放贷（万元）=progress.loanYtd; 干了多少|碰头=progress.meetings;
          干了多少|上报=progress.reports; 干了多少|办场活动=progress.acts;
          干了多少|编外副职=progress.deputies; 干了多少|立制度=progress.insts;
          干了多少|难处=progress.problems; 干了多少|图文资料=progress.av;
          七件任务|普遍走访=seven.survey; 七件任务|走访报告=seven.report; 七件任务|发展点子=seven.plan;
          七件任务|惠民实事=seven.deed; 七件任务|身边典型=seven.models; 七件任务|交友=seven.friends;
          七件任务|心得一篇=seven.essay`,
        rows: [
          ...county.pairings.map((p, i) => [
            ...[
              i + 1,
              '沅陵县',
              p.township,
              p.unit,
              p.leader,
              p.contact,
              p.phone,
              p.partyLeader,
              dotted(p.pairDate),
            ],
            ...[3000 + 500 * i, 20 + i, 6, 4, 3, 4, 6, '经费少', '简讯2篇'],
            ...['是', '《走访报告》', '办茶场', '装路灯', 2, 10, '《我在乡里》'],
          ]),
          aside('合计', null, null, null, null, null, null, null, null, 3000 * 9 + 500 * 36),
        ],
        foot: [['填表：', null, '审签：', null, '2010年12月28日']],
        mergeDown: [1],
      }),
    ),
    sheet(
      '打勾表',
      table('reform+institutions', {
        top: [['沅陵县班子与规矩打勾表']],
        columns: `
          对口乡镇=township; 对口单位=unit; 班子|试点办法=reform.plan; 班子|政策文件出台=reform.step1;
          班子|专门机构=reform.step2; 班子|发动群众=reform.step3; 班子|荐人=reform.step4;
          班子|敲定候选人=reform.step5; 班子|投票表决=reform.step6; 班子|党委定人=reform.step7;
          班子|考察加公示=reform.step8; 班子|聘任到位=reform.step9; 班子|编外副书记几人=reform.deputies;
          规矩|明确分工=institutions.duty; 规矩|目标责任书=institutions.post;
          规矩|例会记录=institutions.meeting; 规矩|文件归档=institutions.archive;
          规矩|专题研究=institutions.study; 规矩|督查通报=institutions.supervise;
          规矩|述职考评办法=institutions.appraise; 规矩|外出团员登记册=institutions.migrant`,
        rows: county.pairings.map((p, i) => [
          ...[p.township, p.unit, ...Array<string>(10).fill(i % 2 ? '√' : '是'), 5],
          ...Array<string>(7).fill(i % 3 ? '√' : '×'),
          14 + i,
        ]),
      }),
    ),
    sheet(
      '放贷名册',
      table('loans', {
        top: [['青年放贷名册（单位：万元）']],
        columns: `
          排号=seq; 对口乡镇=township; ; 青年姓名=borrower; 村落=village; 承贷社=lender; 放出额=amount;
          放出日=date; 约定归还（月）=term; 创业项目=use; 谁介绍的=recommend`,
        rows: county.loans.map((l, i) => [
          ...[i + 1, l.pairing.township, null, l.borrower, l.village, l.lender, l.yuan / 10_000],
          ...[dotted(l.date), l.months, l.use, '团县委'],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    sheet(
      '来往记载',
      table('contacts', {
        columns: `
          来往日期=date; 对口乡镇=township; 对口单位=unit; ; 来往形式=type; 来往对象=counterpart;
          商谈记要=content; 商谈结论=result`,
        rows: county.contacts.map((c) => [
          ...[
            dotted(c.date),
            c.pairing.township,
            c.pairing.unit,
            null,
            c.type,
            c.counterpart,
            c.content,
            c.result,
          ],
        ]),
      }),
    ),
    irrelevant('会议签到', [
      ['单位', '姓名', '职务', '签到'],
      ['县电视台', county.person(), '记者', '√'],
      ['县委办', county.person(), '干事', '√'],
      ['县志办', county.person(), '主任', null],
    ]),
  ],
};
