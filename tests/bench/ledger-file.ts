import { buildWorkbook, day } from '../support/build-workbook';

const townships = [
  '官庄镇',
  '五强溪镇',
  '明溪口镇',
  '凉水井镇',
  '麻溪铺镇',
  '七甲坪镇',
  '筲箕湾镇',
  '沅陵镇',
  '北溶乡',
  '二酉乡',
];
const units = ['怀化学院', '怀化市教育局', '怀化市卫生局', '怀化市农业局', '怀化市水利局'];

const header = [
  '序号',
  '县（市、区）',
  '乡镇（街道）',
  '帮扶单位',
  '贷款人姓名',
  '村（社区）',
  '贷款机构',
  '发放金额',
  '发放日期',
  '贷款用途',
  '团组织推荐',
  '备注',
];

/** A loan ledger of twelve columns with its roster, as a real .xlsx file; `faults` amounts among its rows are missing. */
export function ledgerFile(rows: number, faults = 0): Uint8Array {
  const isFault = (row: number): boolean => faults > 0 && row % Math.floor(rows / faults) === 7;
  const pairings = townships.flatMap((township) => units.map((unit) => ['沅陵县', township, unit, '张志强']));
  return buildWorkbook({
    sheets: [
      {
        name: '结对名单',
        rows: [['县（市、区）', '乡镇（街道）', '帮扶单位', '帮扶单位负责人'], ...pairings],
      },
      {
        name: '小额贷款台账',
        rows: [
          header,
          ...Array.from({ length: rows }, (_, row) => [
            row + 1,
            '沅陵县',
            townships[row % townships.length] ?? '',
            units[row % units.length] ?? '',
            `借款人${row}`,
            `村${row % 300}`,
            '农信社',
            isFault(row) ? null : 0.3 + (row % 40) / 10,
            day(`2010-${String(7 + (row % 6)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`),
            '养殖',
            '是',
            null,
          ]),
        ],
      },
    ],
  });
}
