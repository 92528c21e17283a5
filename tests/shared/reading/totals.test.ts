import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readWorkbook } from '../../../shared/reading/read-workbook';
import type { CellValue } from '../../../shared/workbook/sheet-grid';
import { sheetOf, workbookOf } from '../../support/grid';

type Cells = readonly CellValue[];

const header: Cells = ['序号', '县（市、区）', '乡镇（街道）', '帮扶单位', '到位时间', '金额（元）', '形式'];
const formats = { E: 'yyyy/m/d' };
const paid = (township: string | null, unit: string | null, amount: number): Cells => [
  null,
  '沅陵县',
  township,
  unit,
  40374,
  amount,
  '资金',
];
const total = (label: string, amount: CellValue, column = 2): Cells =>
  header.map((_, index) => (index === column ? label : index === 5 ? amount : null));
const read = (...rows: readonly Cells[]) => {
  const reading = readWorkbook(workbookOf(sheetOf('资金支持台账', [header, ...rows], { formats })), {
    campaign,
    asOf: '2010-12-31',
  });
  return {
    rows: reading.records.rows.funding?.length ?? 0,
    wrong: reading.findings
      .filter(({ ruleId }) => ruleId === 'totals/adds-up')
      .map(({ at, data }) => [at?.address, data?.['sum']]),
    others: reading.findings.filter(({ ruleId }) => ruleId !== 'totals/adds-up'),
    unread: reading.sheets[0]?.unread,
  };
};

const three = [
  paid('官庄镇', '怀化学院', 1000),
  paid('官庄镇', '市教育局', 2000),
  paid('凉水井镇', '怀化学院', 4000),
];

describe('a total that names whose it is', () => {
  it.each([
    ['a township', '官庄镇小计', 3000],
    ['a township as Excel’s 分类汇总 does', '官庄镇 汇总', 3000],
    ['a township without its ending', '官庄小计', 3000],
    ['a unit, its rows apart', '怀化学院合计', 5000],
    ['a county', '沅陵县合计', 7000],
    ['everybody', '全县', 7000],
    ['everybody, counted', '合计3笔', 7000],
    ['everybody, in full', '合计金额', 7000],
  ])('%s', (_, label, amount) => {
    expect(read(...three, total(label, amount))).toMatchObject({ rows: 3, wrong: [], others: [] });
    expect(read(...three, total(label, amount + 1)).wrong).toEqual([['F5', amount]]);
  });

  it('the township in its own column, 小计 in the next', () => {
    const sum: Cells = [null, null, '官庄镇', '小计', null, 3000, null];
    expect(read(three[0] ?? [], three[1] ?? [], sum, three[2] ?? [])).toMatchObject({ rows: 3, wrong: [] });
  });

  it('only the rows since the last total', () => {
    expect(
      read(
        paid('官庄镇', '怀化学院', 1000),
        total('官庄镇小计', 1000),
        paid('官庄镇', '怀化学院', 500),
        paid('凉水井镇', '怀化学院', 700),
        total('官庄镇小计', 500),
      ).wrong,
    ).toEqual([]);
  });
});

describe('小计 alone', () => {
  it('is of the rows just above that share the last one’s township, or unit, or county', () => {
    expect(read(...three, total('小计', 4000)).wrong).toEqual([]);
    expect(read(three[2] ?? [], three[0] ?? [], three[1] ?? [], total('小计', 3000)).wrong).toEqual([]);
    expect(read(three[1] ?? [], three[0] ?? [], three[2] ?? [], total('小计', 5000)).wrong).toEqual([]);
  });

  it('is told the sum of the township’s run', () => {
    expect(read(...three, total('小计', 9)).wrong).toEqual([['F5', 4000]]);
  });

  it('is of the rows since the last section', () => {
    const section: Cells = ['二、补报部分', null, null, null, null, null, null];
    const rows = [paid('官庄镇', '怀化学院', 100), paid('凉水井镇', '市教育局', 200)];
    expect(read(...three, section, ...rows, total('小计', 300)).wrong).toEqual([]);
  });

  it('合计 is not of a run', () => {
    expect(read(...three, total('合计', 4000)).wrong).toEqual([['F5', 7000]]);
  });
});

describe('rows that are neither data nor totals', () => {
  it.each([
    ['平均', total('平均', 2333.33)],
    ['最大值', total('最大值', 4000)],
    ['人均', total('人均', 12)],
    ['过次页', total('过次页', 7000)],
    ['承前页', total('承前页', 7000)],
    ['转下页 in the first column', total('转下页', 7000, 0)],
    ['a prepared row', [4, null, null, null, null, 0, null]],
    ['a prepared row of the county', [5, '沅陵县', null, null, 0, 0, null]],
    ['a unit row', [null, null, null, null, null, '元', null]],
  ] as const)('%s', (_, row) => {
    expect(read(...three, row, total('合计', 7000))).toMatchObject({ rows: 3, wrong: [], others: [] });
  });

  it('zeros of a merged township are data', () => {
    const reading = readWorkbook(
      workbookOf(
        sheetOf(
          '工作进展月报',
          [
            ['乡镇（街道）', '帮扶单位', '资金支持累计（元）', '活动次数', '见面次数'],
            ['官庄镇', '怀化学院', 0, 1, 2],
            [null, '市教育局', 0, 0, 0],
          ],
          { merges: ['A2:A3'] },
        ),
      ),
      { campaign, asOf: '2010-12-31' },
    );
    expect(reading.records.rows.progress).toHaveLength(2);
  });
});

describe('rows below a footer', () => {
  const note: Cells = ['注：以下为八月份补报', null, null, null, null, null, null];
  it.each([
    ['a whole row', [paid('凉水井镇', '怀化学院', 500)], 6, 6],
    ['two, with a total', [...three.slice(0, 2), total('合计', 9)], 6, 7],
    ['a township alone', [[null, null, '凉水井镇', null, null, null, null]], 6, 6],
    ['a date and an amount', [[null, null, null, null, 40374, 500, null]], 6, 6],
  ] as const)('%s is told and not read', (_, below, first, last) => {
    const { rows, others, unread } = read(...three, note, ...below);
    expect(rows).toBe(3);
    expect(others).toMatchObject([
      { ruleId: 'reading/rows-unread', severity: 'warning', data: { first, last } },
    ]);
    expect(unread).toMatchObject([{ what: 'rows', range: `A${first}:G${last}` }]);
  });

  it.each([
    ['a signature', ['填报人：张三', null, null, '审核人：李四', null, null, '2010年8月5日']],
    ['a date', [null, null, null, null, '2010年8月5日', null, null]],
    ['a seal and a date', [null, null, '（公章）', null, 40374, null, null]],
    ['a sentence', ['此表一式两份', null, null, null, null, null, null]],
  ] as const)('%s is none', (_, below) => {
    expect(read(...three, note, below)).toMatchObject({ rows: 3, others: [], unread: [] });
  });
});
