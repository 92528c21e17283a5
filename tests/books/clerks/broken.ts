import { irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, inWords, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431227', 127, 6);

/** Headings broken over lines and over rows, as narrow columns want it. */
export const broken: Clerk = {
  file: '新晃县团委1.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    sheet(
      'Sheet1',
      table('roster', {
        top: [['新晃侗族自治县共建双方名册']],
        columns: `
          编⏎次=seq; 共建⏎乡 镇=township; 共 建⏎市直方=unit; 市直方⏎主要⏎领导=unitLeader;
          日常⏎办事人=unitContact; 手 机⏎号 码=phone; 乡镇⏎专管⏎领导=partyLeader;
          领导⏎现职=partyLeaderPost; 签 约⏎日 期=pairDate`,
        rows: county.pairings.map((p, i) => [
          ...[
            i + 1,
            p.township,
            p.unit,
            p.leader,
            p.contact,
            p.phone,
            p.partyLeader,
            p.post,
            dotted(p.pairDate),
          ],
        ]),
      }),
    ),
    sheet(
      'Sheet2',
      table('funding', {
        top: [['款项划拨']],
        tall: false,
        groups: 'first',
        columns: `
          共建|乡镇=township; 市直|一方=unit; 划拨|日子=date; 划拨|数（元）=amount; 划拨款|由来=source;
          划拨款|去处=use`,
        rows: county.payments.map((p) => [
          ...[p.pairing.township, p.pairing.unit, inWords(p.date), p.yuan, '党费', p.use],
        ]),
        sum: sumOf(county.payments),
      }),
    ),
    sheet(
      'Sheet3',
      table('institutions', {
        top: [['建 章 立 制 登 记']],
        columns: `
          共建⏎乡镇=township; 市直方=unit; 分工⏎到人=duty; 目标⏎责任=post; 例会⏎开着=meeting;
          公文⏎存档=archive; 研究⏎团务=study; 落实⏎督促=supervise; 述职⏎打分=appraise;
          流动⏎青年团员⏎（名）=migrant; 五好⏎够不够=fivegood`,
        rows: county.pairings.map((p, i) => [
          ...[p.township, p.unit, '有', '有', '有', '有', '无', '有', i % 2 ? '有' : '无', 7 + i, '否'],
        ]),
      }),
    ),
    sheet(
      'Sheet4',
      table('progress', {
        top: [['新晃县推进表'], ['2010年11月']],
        columns: `
          共建⏎乡镇=township; 市直方=unit; 投  入⏎（累计元）=fundYtd; 贷  出⏎（累计万元）=loanYtd;
          户⏎数=loanCount; 会⏎面=meetings; 汇⏎报=reports; 活 动⏎场 数=acts; 到⏎场⏎人=actPeople;
          换届走到⏎哪一步=stage; 难⏎点=problems`,
        rows: county.pairings.map((p, i) => [
          ...[p.township, p.unit, 2000 + 100 * i, 15 + i, 6, 5, 2, 3, 120, '民主投票', '人手少'],
        ]),
      }),
    ),
    sheet(
      'Sheet5',
      table('loans', {
        top: [['放 贷 花 名']],
        tall: false,
        columns: `
          贷款|青年=borrower; 所在|乡=township; 所在|村=village; 发放|社=lender; 发放|日=date;
          发放|万元=amount; 归还|月数=term`,
        groups: 'merged',
        rows: county.loans.map((l) => [
          ...[l.borrower, l.pairing.township, l.village, l.lender, dotted(l.date), l.yuan / 10_000, l.months],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    irrelevant('Sheet6', [['打印机密码在抽屉里'], ['周五交电费']]),
  ],
};
