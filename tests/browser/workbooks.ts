import { buildWorkbook, day } from '../support/build-workbook';
import { funding, loans, roster } from '../fixtures/parts';

const longUnit = '中国人民解放军怀化军分区政治部直属机关青年志愿者服务总队';
const longTownship = '北斗溪土家族苗族侗族瑶族乡人民政府驻地社区';

/** So many errors: loans without an amount, of people and places with the longest of names. */
export function manyFindings(errors = 500): Uint8Array {
  return buildWorkbook({
    sheets: [
      roster(['官庄镇', longUnit]),
      {
        name: '沅陵县2010年度农村青年就业创业小额贷款发放情况台账',
        rows: [
          ['乡镇（街道）', '贷款人姓名', '贷款机构', '发放金额（万元）', '发放日期'],
          ...Array.from({ length: errors / 2 }, (_, index) => [
            index % 2 === 0 ? '官庄镇' : longTownship,
            `贷款户${index + 1}`,
            '农信社',
            index % 3 === 0 ? '约三万多元' : null,
            '未签',
          ]),
        ],
      },
    ],
  });
}

/** One error in a hidden row, one on a hidden sheet. */
export function hiddenPlaces(): Uint8Array {
  const pairing = ['官庄镇', '怀化学院'] as const;
  return buildWorkbook({
    sheets: [
      roster(pairing),
      {
        ...funding(
          [...pairing, day('2010-09-10'), 5000, '资金'],
          [...pairing, day('2010-10-10'), null, '资金'],
        ),
        hiddenRows: [3],
      },
      { ...loans(['官庄镇', '张三', '农信社', null, day('2010-09-15')]), hidden: true },
    ],
  });
}
