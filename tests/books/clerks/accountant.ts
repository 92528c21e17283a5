import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, eightDigits, inParts, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431225', 67, 6);
let balance = 0;
const entries = county.payments.map((p) => {
  const { township, unit } = p.pairing;
  balance += p.yuan;
  const about = [`记${p.number}`, `收${unit}团建款（${p.use}）`, township, unit];
  return [...inParts(p.date), ...about, p.yuan, null, balance, p.handler];
});
const firstPage = sumOf(county.payments.slice(0, 6));

/** An accountant: days in three columns, vouchers and entries, receipts and balances. */
export const accountant: Clerk = {
  file: '会同县团委明细账.xls',
  county: county.code,
  style: 'mean',
  sheets: [
    sheet(
      '明细账',
      table('funding', {
        top: [
          ['会同县团委往来明细账'],
          ['科目：其他收入——共建款', null, null, null, null, null, null, '单位：元'],
        ],
        columns: `
          2010年|年=date; 2010年|月=~date; 2010年|日=~date; 凭单字号=voucher; 摘要=use;
          核算乡镇=township; 往来单位=unit; 收方发生额=amount; 付方发生额; 结余; 出纳=handler`,
        rows: [
          ...entries.slice(0, 6),
          aside(null, null, null, null, '过次页', null, null, firstPage),
          aside(null, null, null, null, '承前页', null, null, firstPage),
          ...entries.slice(6),
          aside(null, null, null, null, '本期合计', null, null, sumOf(county.payments)),
        ],
        foot: [['会计主管：', null, null, '记账：', null, '出纳：']],
        sum: sumOf(county.payments),
      }),
    ),
    sheet(
      '放贷备查簿',
      table('loans', {
        top: [['创业贷款备查簿']],
        columns: `
          放款年月日=date; 所属乡镇=township; 贷户=borrower; 户址=village; 开户社=lender;
          借方（元）=amount; 借多久=term; 款项用途说明=use; 结清与否=repaid`,
        rows: county.loans.map((l) => [
          ...[eightDigits(l.date), l.pairing.township, l.borrower, l.village, l.lender, l.yuan],
          ...[`${l.months}个月`, l.use, '未到期'],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    sheet(
      '辅助核算项目',
      table('roster', {
        columns: `
          项目编码=seq; 核算乡镇=township; 往来单位=unit; 单位性质分类=unitType; 对方经手=unitContact;
          对方电话=phone`,
        rows: county.pairings.map((p, i) => [100 + i, p.township, p.unit, '事业单位', p.contact, p.phone]),
      }),
    ),
    sheet(
      '月结',
      table('progress', {
        top: [['共建款月结表'], ['会计期间：2010年8月']],
        columns: `
          核算乡镇=township; 往来单位=unit; 年初至今收款（元）=fundYtd; 年初至今放贷（万元）=loanYtd;
          放贷户数=loanCount; 会面（次）=meetings; 报表报出日=sent; 编表=filler; 复核=reviewer`,
        rows: county.pairings.map((p, i) => [
          ...[
            p.township,
            p.unit,
            1000 * (i + 2),
            10 + i,
            4,
            2,
            '2010-08-29',
            county.person(),
            county.person(),
          ],
        ]),
      }),
    ),
    irrelevant('差旅报销', [
      ['报销人', '起讫地点', '天数', '车船费', '住宿费', '补助', '报销金额'],
      [county.person(), '会同—怀化', 2, 44, 120, 60, 224],
      [county.person(), '会同—长沙', 4, 210, 480, 120, 810],
    ]),
    irrelevant('银行余额调节', [
      ['项目', '金额'],
      ['银行对账单余额', 23611.5],
      ['加：企业已收银行未收', 1500],
      ['调节后余额', 25111.5],
    ]),
  ],
};
