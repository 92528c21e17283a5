import { day } from '../../support/build-workbook';
import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, inWords, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431223', 157, 7);

/** Only the townships say which county it is; helper sheets, empty columns, hidden rows and notes lie about. */
export const helperLists: Clerk = {
  file: '团建（最终版）(2).xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    irrelevant(
      'list',
      [
        ['现金', '见面'],
        ['实物', '汇报'],
        ['项目', '沟通'],
      ],
      { hidden: true },
    ),
    sheet(
      '结伴',
      table('roster', {
        columns: `
          =seq; 结伴乡镇=township; ; 结伴单位=unit; 单位主官=unitLeader; 具体对口人=unitContact;
          手机号（11位）=phone; 乡镇主抓领导=partyLeader`,
        rows: county.pairings.map((p, i) => [
          ...[i + 1, p.township, null, p.unit, p.leader, p.contact, p.phone, p.partyLeader],
        ]),
        foot: [['注：单位名称以公章为准。']],
      }),
    ),
    sheet(
      '入账（含8月）',
      table('funding', {
        top: [['入账登记'], ['（钱均以元计）']],
        columns: `
          登记号=seq; 结伴乡镇=township; 结伴单位=unit; 资助款|几号到=date; 资助款|到了多少=amount;
          资助款|怎么给的=kind; ; 登记人=handler`,
        rows: [
          ...county.payments.flatMap((p, i) => [
            [
              i + 1,
              p.pairing.township,
              p.pairing.unit,
              day(p.date, 'm"月"d"日"'),
              p.yuan,
              '现金',
              null,
              p.handler,
            ],
            ...(i === 6 ? [aside('以上上半段', null, null, null, null, null, null, null)] : []),
          ]),
          aside('共计', null, null, null, sumOf(county.payments)),
        ],
        sum: sumOf(county.payments),
      }),
      { hiddenRows: [6, 7] },
    ),
    sheet(
      '放贷',
      table('loans', {
        columns: `
          放贷对象=borrower; 结伴乡镇=township; 组 别=village; 代理行=lender; 放贷当日=date;
          放贷数/万元=amount; 搞么子项目=use`,
        rows: county.loans.map((l) => [
          ...[l.borrower, l.pairing.township, l.village, l.lender, inWords(l.date), l.yuan / 10_000, l.use],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    sheet(
      '上门与汇报',
      table('contacts', {
        columns: `
          结伴乡镇=township; 结伴单位=unit; 上门或汇报日=date; 上门还是汇报=type;
          上门/汇报给谁=counterpart; 内容摘录=content`,
        rows: county.contacts.map((c) => [
          ...[c.pairing.township, c.pairing.unit, dotted(c.date), c.type, c.counterpart, c.content],
        ]),
      }),
    ),
    sheet(
      '规章',
      table('institutions', {
        top: [['规章上墙检查']],
        columns: `
          受查乡镇=township; 结伴单位=unit; 规章|职责到人=duty; 规章|岗位考核目标=post;
          规章|开例会=meeting; 规章|管档案=archive; 规章|研究会=study; 规章|抓督促=supervise;
          规章|搞述职=appraise; 公示物|表格上墙=formTable; 公示物|卡片=formCard; 公示物|本簿=formBook;
          公示物|手册=formVol; 公示物|橱窗专栏=formBoard; 团员外出数=migrant`,
        rows: county.pairings.map((p, i) => [
          p.township,
          p.unit,
          ...Array<string>(12).fill(i % 2 ? '√' : '×'),
          5 + i,
        ]),
        foot: [['检查人：', county.person()]],
      }),
    ),
    sheet(
      '月月报',
      table('progress', {
        top: [['共建月月报']],
        columns: `
          所报月=month; 结伴乡镇=township; 结伴单位=unit; 给钱累计（元）=fundYtd; 放贷累计/万元=loanYtd;
          会面回数=meetings; 汇报回数=reports; 制度定了几个=insts; 七件完成几件=seven;
          有啥困难=problems; 下月怎么干=next`,
        rows: county.pairings.flatMap((p, i) =>
          ['2010.7', '2010.8', '2010.9'].map((month, m) => [
            ...[
              month,
              p.township,
              p.unit,
              1000 * (m + 1),
              4 * (m + 1) + i,
              m + 1,
              1,
              3 + m,
              2 + m,
              '路远',
              '走访',
            ],
          ]),
        ),
      }),
    ),
  ],
};
