import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { headingsOf, type SheetCorrection } from '../../../shared/reading/reading-corrections';
import { readWorkbook } from '../../../shared/reading/read-workbook';
import { atHalfTime } from '../../fixtures/parts';
import { buildWorkbook, day, type CellInput, type SheetInput } from '../../support/build-workbook';

function read(sheets: readonly SheetInput[], ...corrections: readonly SheetCorrection[]) {
  const reading = readWorkbookFile(buildWorkbook({ sheets }), 'a.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.message.en);
  return readWorkbook(reading.grid, { campaign, ...atHalfTime, corrections });
}

const headings = ['甲项', '乙项', '丙项', '丁项'];
const rows: readonly CellInput[][] = [
  ['官庄镇', '怀化学院', day('2010-07-15'), 5000],
  ['凉水井镇', '怀化市卫生局', day('2010-08-15'), 3000],
];
const sheet = (name: string, header: readonly CellInput[] = headings): SheetInput => ({
  name,
  rows: [['附表'], header, ...rows],
});
const column = (header: string, letters: string, field: string | null) => ({ header, letters, field });
const said: SheetCorrection = {
  sheet: '甲',
  kind: 'funding',
  headings,
  saidAt: '2010-09-01T08:00:00Z',
  columns: [
    column('甲项', 'A', 'township'),
    column('乙项', 'B', 'unit'),
    column('丙项', 'C', 'date'),
    column('丁项', 'D', 'amount'),
  ],
};
const asSaid = { kind: 'funding', columns: { township: 'A', unit: 'B', date: 'C', amount: 'D' }, records: 2 };

describe('what was said of a sheet is found again', () => {
  test('by its name', () => {
    expect(read([sheet('甲')], said).sheets).toMatchObject([{ name: '甲', ...asSaid, said }]);
  });
  test('by its name, where a heading has come and one has gone', () => {
    const changed = sheet('甲', ['甲项', '乙项', '丙项', '戊项']);
    expect(read([changed], said).sheets).toMatchObject([{ kind: 'funding', columns: { date: 'C' } }]);
  });
  test('by its headings, whatever its name is', () => {
    const [found] = read([sheet('九月')], said).sheets;
    expect(found).toMatchObject({ name: '九月', ...asSaid });
    expect(found?.saidOf).toBeUndefined();
  });
  test('by headings in two rows', () => {
    const two: SheetInput = {
      name: '九月',
      rows: [['附表'], ['甲项', '乙项', '其他', null], [null, null, '丙项', '丁项'], ...rows],
      merges: ['A2:A3', 'B2:B3', 'C2:D2'],
    };
    const columns = said.columns.map((each, index) =>
      index < 2 ? each : { ...each, header: `其他/${each.header}` },
    );
    expect(read([two], { ...said, columns }).sheets).toMatchObject([asSaid]);
  });
});

test.each<[string, readonly string[]]>([
  ['one more', [...headings, '戊项']],
  ['one less', headings.slice(0, 3)],
  ['one of another name', ['甲项', '乙项', '丙项', '戊项']],
])('headings with %s are another table', (_, header) => {
  const [found] = read([sheet('九月', header)], said).sheets;
  expect(found?.said).toBeUndefined();
});

test('of two the newest holds, wherever it stands', () => {
  const newer: SheetCorrection = { ...said, kind: null, columns: [], saidAt: '2010-10-01T08:00:00Z' };
  expect(read([sheet('甲')], said, newer).sheets).toMatchObject([{ kind: null, said: newer }]);
  expect(read([sheet('甲')], newer, said).sheets).toMatchObject([{ kind: null, said: newer }]);
});

test('what is taken back holds no longer', () => {
  const { kind: _, ...taken } = { ...said, columns: [], saidAt: '2010-10-01T08:00:00Z' };
  expect(read([sheet('甲')], said, taken).sheets).toMatchObject([{ said: taken }]);
  expect(read([sheet('甲')], said, taken).records).toEqual(read([sheet('甲')]).records);
});

describe('a sheet of the name with other headings', () => {
  const other = (name: string): SheetInput => ({
    name,
    rows: [
      ['物品', '数目'],
      ['桌子', 3],
    ],
  });
  test('is not read by it, and that is told', () => {
    expect(read([other('甲')], said).sheets).toMatchObject([{ kind: null, unfit: [said] }]);
  });
  test('nothing is told where the name says nothing', () => {
    expect(read([other('Sheet1')], { ...said, sheet: 'Sheet1' }).sheets[0]?.unfit).toBeUndefined();
  });
});

describe('two sheets of one workbook with the same headings', () => {
  test('the other one is read alike, and is to be confirmed', () => {
    expect(read([sheet('甲'), sheet('乙')], said).sheets).toMatchObject([
      { name: '甲', ...asSaid },
      { name: '乙', ...asSaid, saidOf: '甲' },
    ]);
  });
  test('the same sheet of another month needs no word', () => {
    const [, october] = read([sheet('9月'), sheet('10月')], { ...said, sheet: '9月' }).sheets;
    expect(october).toMatchObject({ name: '10月', ...asSaid });
    expect(october?.saidOf).toBeUndefined();
  });
});

test('a sheet without a table tells its first rows, by which its header can be named', () => {
  const list: SheetInput = {
    name: '甲',
    rows: [
      ['物品', '数目'],
      ['桌子', 3],
    ],
  };
  expect(read([list]).sheets[0]?.firstRows).toEqual([
    { row: 1, headings: ['物品', '数目'] },
    { row: 2, headings: ['桌子', '3'] },
  ]);
  const named = { sheet: '甲', kind: 'funding', headings: ['物品', '数目'], columns: [] } as const;
  expect(read([list], named).sheets).toMatchObject([
    { kind: 'funding', headerRows: [1, 1], headerColumns: [{ header: '物品' }, { header: '数目' }] },
  ]);
});

test('a table that is laid out anew is said not to belong by the headings that it was told with', () => {
  const months: SheetInput = {
    name: '到账',
    rows: [
      ['乡镇', '帮扶单位', '7月', '8月', '9月', '10月', '11月', '12月'],
      ['官庄镇', '怀化学院', 500, 600, 700, 800, 900, 1000],
      ['凉水井镇', '怀化市卫生局', 300, 400, 500, 600, 700, 800],
    ],
  };
  const [told] = read([months]).sheets;
  expect(told?.kind).not.toBeNull();
  const printed = told?.headerColumns?.map(({ header }) => header) ?? [];
  const none: SheetCorrection = { sheet: '到账', kind: null, headings: headingsOf(printed), columns: [] };
  expect(read([months], none).sheets).toMatchObject([{ name: '到账', kind: null, said: none }]);
});
