import { municipalSheets } from '../../../../addin/presenters/municipal-sheets/municipal-sheets';
import type { ReportCell, ReportTable } from '../../../../shared/workbook/report-sheet';
import { madeMonth, madePairing } from '../../../support/made-month';

const addressOf = (county: string): string => `http://localhost/#${county}`;
const month = madeMonth('2010-09', 2, 3);
const sheets = municipalSheets(month, 'zhCN', addressOf);

function tableOf(name: string, of = sheets): ReportTable {
  const table = of.flatMap(({ tables }) => tables).find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** The cells of some columns, row by row, a link as its text. */
function cells(table: ReportTable, ...titles: string[]): (string | number | null)[][] {
  const places = titles.map((title) => table.columns.findIndex((column) => column.title === title));
  const shown = (cell: ReportCell): string | number | null =>
    typeof cell === 'object' && cell !== null ? cell.text : cell;
  return table.rows.map((row) => places.map((place) => shown(row[place] ?? null)));
}

it('writes the tables before the charts that draw them, each under a name of its own', () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    '全市汇总',
    '排名',
    '结对排名',
    '单位排名',
    '乡镇排名',
    '进度',
    '完成情况',
    '冲突',
    '图表',
  ]);
  const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^牵手_[\p{L}\p{N}_]+$/u);
  for (const { categories, series, table } of sheets.flatMap(({ charts }) => charts)) {
    const titles = tableOf(table).columns.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining([categories, ...series]));
  }
});

it.each(['zhCN', 'en'] as const)(
  '%s: every table has columns of different names, cells for each, and a key',
  (language) => {
    for (const table of municipalSheets(month, language, addressOf).flatMap(({ tables }) => tables)) {
      const titles = table.columns.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      expect(table.columns.filter(({ isKey }) => isKey).length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(titles.length);
    }
  },
);

it('the municipal table: exact figures, one row a pairing, a link to where it comes from', () => {
  const table = tableOf('牵手_全市汇总');
  expect(
    cells(
      table,
      '县（市、区）',
      '帮扶单位',
      '资金到位（元）',
      '乡镇小额贷款（元）',
      '得分',
      '版本',
      '工作表',
      '单元格',
    ),
  ).toEqual([
    ['鹤城区', '怀化市第1帮扶单位', 0.5, 0, 0, 2, '结对名单', 'C4'],
    ['鹤城区', '怀化市第2帮扶单位', 1_000.5, 10_000, 8.75, 2, '结对名单', 'C5'],
    ['鹤城区', '怀化市第3帮扶单位', 2_000.5, 20_000, 17.5, 2, '结对名单', 'C6'],
    ['中方县', '怀化市第1帮扶单位', 0.5, 0, 0, 2, '结对名单', 'C4'],
    ['中方县', '怀化市第2帮扶单位', 1_000.5, 10_000, 8.75, 2, '结对名单', 'C5'],
    ['中方县', '怀化市第3帮扶单位', 2_000.5, 20_000, 17.5, 2, '结对名单', 'C6'],
  ]);
  const place = table.columns.findIndex(({ title }) => title === '单元格');
  expect(table.rows[3]?.[place]).toEqual({
    text: 'C4',
    href: `http://localhost/#${month.summary.heads[1]?.county}`,
  });
  expect(sheets[0]?.notes[0]).toContain('全市合计 60,000.00 元（每个乡镇只计一次）');
});

it('sums what can be summed: not the loans of a township, which its pairings share', () => {
  const totals = tableOf('牵手_全市汇总').columns.flatMap(({ title, total }) =>
    total ? [[title, total]] : [],
  );
  expect(Object.fromEntries(totals)).toMatchObject({
    '资金到位（元）': 'sum',
    得分: 'mean',
    '见面（次）': 'sum',
  });
  expect(totals.map(([title]) => title)).not.toContain('乡镇小额贷款（元）');
});

it('counties × months: scores with colours, and what came, was late or is overdue', () => {
  const scores = tableOf('牵手_各月得分');
  expect(
    cells(scores, '县（市、区）', '2010年7月', '2010年8月', '2010年9月', '2010年10月').slice(0, 3),
  ).toEqual([
    ['鹤城区', 40, 45, 50, null],
    ['中方县', 41, 46, 51, null],
    ['沅陵县', null, null, null, null],
  ]);
  expect(scores.columns.map(({ heat }) => heat)).toEqual([
    undefined,
    ...Array.from({ length: 12 }, () => 'highIsGood'),
  ]);
  const states = tableOf('牵手_报送进度');
  const [, zhongfang, yuanling] = cells(states, '县（市、区）', '2010年7月', '2010年9月', '2010年10月');
  expect(zhongfang).toEqual(['中方县', '已报送', '已报送 · 迟 2 天', null]);
  expect(yuanling?.[1]).toMatch(/^未报送 · 逾期 \d+ 天$/);
});

it('completion by block over all pairings', () => {
  expect(cells(tableOf('牵手_完成情况'), '方面', '已完成', '应完成', '完成率')).toEqual([
    ['见面', 6, 72, 6 / 72],
    ['汇报', 6, 24, 0.25],
    ['班子选拔环节', 6, 54, 6 / 54],
    ['制度建设', 6, 42, 6 / 42],
    ['七个一', 6, 42, 6 / 42],
    ['总分', 42, 480, 0.0875],
  ]);
});

it('rankings: the same rank for the same total, in the order of the server', () => {
  expect(cells(tableOf('牵手_结对排名'), '名次', '县（市、区）', '得分').slice(0, 3)).toEqual([
    [1, '鹤城区', 17.5],
    [1, '中方县', 17.5],
    [3, '鹤城区', 8.75],
  ]);
});

it('conflicts: both sides with their cells', () => {
  const rows = cells(tableOf('牵手_冲突'), '问题', '对象', '县（市、区）', '单元格');
  expect(rows).toContainEqual(['同一单位由两县填报', '怀化市第1帮扶单位', '中方县', 'C4']);
  expect(sheets.find(({ name }) => name === '冲突')?.notes[0]).toBe('3 处说法不一，其中 3 处还没有裁定。');
});

it('an empty month has its sheets all the same', () => {
  const empty = municipalSheets(madeMonth('2010-09', 0, 0), 'zhCN', addressOf);
  expect(tableOf('牵手_全市汇总', empty).rows).toEqual([]);
  expect(cells(tableOf('牵手_完成情况', empty), '完成率')).toEqual([
    [null],
    [null],
    [null],
    [null],
    [null],
    [null],
  ]);
  expect(empty.find(({ name }) => name === '冲突')?.notes[0]).toBe('各县所报没有相互矛盾之处。');
});

it('a very long name wraps instead of widening its column without end', () => {
  const long = '怀化市'.repeat(60);
  const [summary] = municipalSheets(
    madeMonth('2010-09', 1, 1, (township, nth) => ({ ...madePairing(township, nth), unit: long })),
    'zhCN',
    addressOf,
  );
  expect(summary?.tables[0]?.columns[3]?.width).toBe(36);
});
