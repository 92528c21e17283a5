import { day } from '../../support/build-workbook';
import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, sumOf, type Loan } from '../made';
import { table } from '../table';

const county = countyAtWork('431229', 11, 6);
const half = county.loans.length / 2;

const ledger = (title: string, loans: readonly Loan[]) =>
  table('loans', {
    top: [[title], ['编制：信贷业务部', null, null, null, null, null, null, '金额单位：元']],
    columns: `
      借据编号; 客户名称=borrower; 户籍乡镇=township; 组别住址=village; 经办网点=lender;
      出账日=date; 用信金额=amount; 核定额度=approved; 贷期（月）=term; 月息‰=rate; 投向=use;
      五级分类=repaid`,
    rows: [
      ...loans.map((loan, index) => [
        ...[`JZ10${String(index + 101)}`, loan.borrower, loan.pairing.township, loan.village, loan.lender],
        ...[day(loan.date, 'yyyy-mm-dd'), loan.yuan, loan.yuan + 5000, loan.months, 7.2, loan.use, '正常'],
      ]),
      aside('合计', null, null, null, null, null, sumOf(loans)),
    ],
    foot: [['复核：', null, null, '制表：', null, '信用联社（章）']],
    sum: sumOf(loans),
  });

/** The credit co-operative's clerk: what the bank prints, in yuan, sorted by receipt. */
export const credit: Clerk = {
  file: '靖州联社青年创业信贷清单.xlsx',
  county: county.code,
  style: 'messy',
  sheets: [
    sheet('三季度用信', ledger('靖州县农村信用联社青年创业客户用信清单', county.loans.slice(0, half)), {}),
    sheet('四季度用信', ledger('靖州县农村信用联社青年创业客户用信清单（续）', county.loans.slice(half)), {}),
    sheet(
      '与团委来往',
      table('contacts', {
        top: [['信贷部与帮扶单位、团委来往登记']],
        columns: `
          来往日子=date; 联点乡=township; 来联系的单位=unit; 跟哪个部门谈=counterpart; 谈话要点=content;
          议定事项=result; 出面人员=person`,
        rows: county.contacts
          .filter(({ type }) => type === '信贷对接')
          .map(({ pairing, date, content, result, person }) => [
            ...[dotted(date), pairing.township, pairing.unit, '信用社', content, result, person],
          ]),
      }),
    ),
    sheet(
      '后盾单位对照',
      table('roster', {
        columns: `
          顺序=seq; 营业区域（乡镇）=township; 后盾单位=unit; 牵头领导=unitLeader; 办事员=unitContact;
          联系手机=phone`,
        rows: county.pairings.map((p, index) => [
          index + 1,
          p.township,
          p.unit,
          p.leader,
          p.contact,
          p.phone,
        ]),
      }),
    ),
    irrelevant('信贷员通讯录', [
      ['信贷员通讯录'],
      ['姓名', '岗位', '短号', '住宿'],
      ...['主任', '客户经理', '柜员', '柜员'].map((post, index) => [
        county.person(),
        post,
        6610 + index,
        '联社宿舍',
      ]),
    ]),
    irrelevant('利率表', [
      ['期限', '基准利率', '上浮', '执行'],
      ['六个月', 4.86, '40%', 6.8],
      ['一年', 5.31, '40%', 7.43],
      ['三年', 5.4, '50%', 8.1],
    ]),
  ],
};
