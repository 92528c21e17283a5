import { prefecture, type CountyFacts } from '../fixtures/prefecture';
import { buildWorkbook, day } from '../support/build-workbook';

export const mailedMonths = ['2010-07', '2010-08', '2010-09', '2010-10', '2010-11', '2010-12'];
/** Loans are of townships, not of streets. */
export const mailedCounties = prefecture
  .filter(({ pairings }) => pairings.some(({ isStreet }) => !isStreet))
  .slice(0, 10);

const header = [
  '序号',
  '县（市、区）',
  '乡镇（街道）',
  '帮扶单位',
  '贷款人姓名',
  '村（社区）',
  '贷款机构',
  '发放金额（万元）',
  '发放日期',
  '贷款用途',
  '团组织推荐',
  '备注',
];

/** One county's workbook of a month as it comes by mail: a roster and as many loans, twelve columns, no errors. */
export function mailedFile({ name, pairings }: CountyFacts, month: string, rows: number): Uint8Array {
  const rural = pairings.filter(({ isStreet }) => !isStreet);
  return buildWorkbook({
    sheets: [
      {
        name: '结对名单',
        rows: [
          ['县（市、区）', '乡镇（街道）', '帮扶单位', '帮扶单位负责人'],
          ...pairings.map(({ township, unit }) => [name, township, unit, '张志强']),
        ],
      },
      {
        name: '小额贷款台账',
        rows: [
          header,
          ...Array.from({ length: rows }, (_, row) => {
            const { township = '', unit = '' } = rural[row % rural.length] ?? {};
            return [
              row + 1,
              name,
              township,
              unit,
              `借款人${row}`,
              `村${row % 300}`,
              '农信社',
              0.3 + (row % 40) / 10,
              day(`${month}-${String(1 + (row % 28)).padStart(2, '0')}`),
              '养殖',
              '是',
              null,
            ];
          }),
        ],
      },
    ],
  });
}
