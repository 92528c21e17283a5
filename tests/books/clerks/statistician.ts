import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, sumOf, wan } from '../made';
import { table } from '../table';

const county = countyAtWork('431224', 131, 8);
const codes = (width: number, words: number) =>
  Array.from({ length: width }, (_, i) => (i < words ? (['甲', '乙', '丙', '丁'][i] ?? '') : i - words + 1));

/** A statistics office: column codes and units below the header, sections, and a total on top. */
export const statistician: Clerk = {
  file: '溆浦县统计报表（共青团）.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    sheet(
      '表一',
      table('progress', {
        top: [
          ['表  号：QS-1'],
          ['溆浦县共建进度统计报表'],
          ['2010年9月', null, null, null, '计量单位：见表'],
        ],
        columns: `
          调查单位（乡镇）=township; 填报方（市直）=unit; 累计投入额=fundYtd; 累计贷出额=loanYtd;
          贷出户=loanCount; 会商次数=meetings; 活动场次数=acts; 覆盖人员=actPeople;
          编外副书记配备=deputies`,
        under: [
          ['甲', '乙', '（元）', '（万元）', '（户）', '（次）', '（场）', '（人次）', '（人）'],
          codes(9, 2),
        ],
        rows: [
          aside('全县合计', null, 8 * 2500, 8 * 14, 40, 24, 16, 880, 32),
          ...county.pairings.map((p) => [p.township, p.unit, 2500, 14, 5, 3, 2, 110, 4]),
        ],
        foot: [['统计负责人：', null, '填表人：', null, '报出日期：2010年9月29日']],
      }),
    ),
    sheet(
      '表二',
      table('funding', {
        top: [['表  号：QS-2'], ['共建款物收支统计']],
        columns: `
          款物投向地=township; 款物投出方=unit; 投出时点=date; 投出额=amount; 投出形态=kind;
          物资估值=goods`,
        under: [[null, null, null, '万元', null, '万元']],
        rows: [
          aside('一、现金类'),
          ...county.payments.map((p) => [
            ...[p.pairing.township, p.pairing.unit, dotted(p.date), wan(p.yuan), '资金', null],
          ]),
          aside('总计', null, null, wan(sumOf(county.payments))),
        ],
        sum: sumOf(county.payments),
      }),
    ),
    sheet(
      '表三',
      table('loans', {
        top: [['表  号：QS-3'], ['青年创业信贷统计']],
        columns: `
          贷户户籍=township; 贷户=borrower; 放贷主体=lender; 贷出时点=date; 贷出额=amount; 计量;
          贷出期=term; 贷款用向=use`,
        rows: county.loans.map((l) => [
          ...[l.pairing.township, l.borrower, l.lender, dotted(l.date), l.yuan, '元', `${l.months}月`, l.use],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    sheet(
      '表四',
      table('reform', {
        top: [['表  号：QS-4'], ['团委班子配备统计']],
        columns: `
          统计对象=township; 方案出台=plan; 政策=step1; 机构=step2; 宣传=step3; 推荐=step4;
          候选人=step5; 投票=step6; 研究=step7; 任前考察公示=step8; 聘任=step9; 编制外副书记=deputies;
          编制内干部=inStaff; 机制运转=mechanism`,
        under: [codes(14, 1)],
        rows: county.pairings.map((p, i) => [
          p.township,
          ...Array<string>(10).fill(i % 2 ? '是' : '否'),
          4,
          3,
          '是',
        ]),
      }),
    ),
    sheet(
      '表五',
      table('seven', {
        top: [['表  号：QS-5'], ['七项工作量统计']],
        columns: `
          统计对象=township; 填报方（市直）=unit; 全面调查次数=survey; 调查成文篇数=report; 规划数=plan;
          实事件数=deed; 典型人数=models; 交友人数=friends; 心得篇=essay`,
        under: [codes(9, 2)],
        rows: county.pairings.map((p, i) => [p.township, p.unit, 1, 1, 1, 2, 3, 10 + i, 1]),
      }),
    ),
    sheet(
      '表六',
      table('activities', {
        top: [['表  号：QS-6'], ['共建场次统计']],
        columns: `
          场次所在地=township; 场次主办方=unit; 场次时点=date; 场次名目=name; 场次分类=category;
          五送种类=services; 参与人次数=people; 场次支出=cost`,
        under: [codes(8, 2)],
        rows: county.activities.map((a) => [
          ...[
            a.pairing.township,
            a.pairing.unit,
            dotted(a.date),
            a.name,
            a.category,
            a.services,
            a.people,
            a.yuan,
          ],
        ]),
      }),
    ),
    irrelevant('指标解释', [
      ['指标', '解释'],
      ['累计投入额', '自年初起到报告期末的数'],
      ['覆盖人员', '按人次计'],
    ]),
  ],
};
