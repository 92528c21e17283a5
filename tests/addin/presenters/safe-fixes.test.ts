import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { safeFixes, type SafeFix } from '../../../addin/presenters/safe-fixes';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import { parseAddress } from '../../../shared/workbook/cell-ref';
import type { SheetGrid, WorkbookGrid } from '../../../shared/workbook/sheet-grid';
import { allFixtures } from '../../fixtures/all-fixtures';
import { largeLedger } from '../../fixtures/large-ledger';
import { atHalfTime, funding, roster } from '../../fixtures/parts';
import { buildWorkbook, day, type CellInput } from '../../support/build-workbook';

const campaign = huaihua2010;

function gridOf(bytes: Uint8Array, fileName: string): WorkbookGrid {
  const reading = readWorkbookFile(bytes, fileName);
  if (reading.kind !== 'workbook') throw new Error(reading.kind);
  return reading.grid;
}

/** The fixes of a funding ledger with this date and amount, below a row with others. */
function fixesOf(date: CellInput, amount: CellInput, date1904 = false): readonly SafeFix[] {
  const sheets = [
    roster(['官庄镇', '怀化学院']),
    funding(
      ['官庄镇', '怀化学院', day('2010-07-15'), 5000, '资金'],
      ['官庄镇', '怀化学院', date, amount, '资金'],
    ),
  ];
  const grid = gridOf(buildWorkbook({ sheets, date1904 }), 'a.xlsx');
  return safeFixes(reviewWorkbook(grid, { campaign, ...atHalfTime }), grid);
}

const july = day('2010-07-16');

test.each<[CellInput, string, number]>([
  ['2,000', '2000', 2000],
  ['２０００', '2000', 2000],
  ['0.3万元', '3000', 3000],
  ['叁仟元整', '3000', 3000],
  ['同上', '5000', 5000],
])('an amount written %s becomes the number %s', (amount, becomes, value) => {
  const [fix, ...others] = fixesOf(july, amount);
  expect(others).toEqual([]);
  expect(fix).toMatchObject({
    at: { sheet: '资金支持台账', address: 'D3' },
    seen: amount,
    becomes,
    edit: { expected: amount, content: { value } },
  });
});

test.each<[CellInput, string]>([
  ['2010年8月5日', '2010-8-5'],
  ['2010.8.5', '2010-8-5'],
  ['２０１０-８-５', '2010-8-5'],
  ['二〇一〇年八月五日', '2010-8-5'],
  ['2010-8-5 00:00:00', '2010-8-5'],
  [20100805, '2010-8-5'],
  ['同上', '2010-7-15'],
])('a date written %s becomes the date %s', (date, becomes) => {
  const [fix, ...others] = fixesOf(date, 2000);
  expect(others).toEqual([]);
  expect(fix).toMatchObject({ becomes, edit: { expected: date, content: { numberFormat: 'yyyy-m-d' } } });
});

test('a date of a workbook that counts from 1904 gets the number of that count', () => {
  const serial = (fixes: readonly SafeFix[]) => Number(fixes[0]?.edit.content.value);
  expect(serial(fixesOf('2010-8-5', 2000)) - serial(fixesOf('2010-8-5', 2000, true))).toBe(1462);
});

test('a number in a cell of text format gets a format that Excel sums', () => {
  const [fix] = fixesOf(july, { value: '2000', format: '@' });
  expect(fix?.edit.content).toEqual({ value: 2000, numberFormat: 'General' });
});

test.each<[CellInput]>([
  ['2010年8月5-7日'],
  ['2010年8月5日至8月7日'],
  ['8月5日晚'],
  ['8月上旬'],
  ['2010-8-5 14:30'],
])('what says more than a date is left to its writer: %s', (date) => {
  expect(fixesOf(date, 2000)).toEqual([]);
});

test.each<[CellInput]>([['3.14159'], ['0.12345678万元'], ['12345678901234567']])(
  'an amount with more digits than are kept is left to its writer: %s',
  (amount) => {
    expect(fixesOf(july, amount)).toEqual([]);
  },
);

test.each<[CellInput]>([['约2000'], [2000], [null]])('%s is no other form of a number', (amount) => {
  expect(fixesOf(july, amount)).toEqual([]);
});

/** The workbook after its fixes. */
function fixed(grid: WorkbookGrid, fixes: readonly SafeFix[]): WorkbookGrid {
  const of = (sheet: SheetGrid): SheetGrid => {
    const values = sheet.values.map((row) => [...row]);
    const rowFormats = sheet.numberFormats.map((formats) =>
      values.map((_, row) => (typeof formats === 'object' ? (formats?.[row] ?? null) : formats)),
    );
    for (const { edit } of fixes.filter(({ at }) => at.sheet === sheet.name)) {
      const place = parseAddress(edit.at.address);
      const [row, column] = [(place?.row ?? 0) - sheet.firstRow, (place?.column ?? 0) - sheet.firstColumn];
      const cells = values[row];
      if (cells) cells[column] = edit.content.value;
      const formats = rowFormats[column];
      if (formats && edit.content.numberFormat) formats[row] = edit.content.numberFormat;
    }
    return { ...sheet, values, numberFormats: rowFormats };
  };
  return { ...grid, sheets: grid.sheets.map(of) };
}

const mostFixtures = allFixtures.filter((fixture) => fixture !== largeLedger);

test.each(mostFixtures.map((fixture) => [fixture.title, fixture] as const))(
  'after its fixes %s says the very same, in standard form',
  (_, fixture) => {
    const grid = gridOf(fixture.bytes(), fixture.fileName);
    const before = reviewWorkbook(grid, { campaign, ...atHalfTime });
    const fixes = safeFixes(before, grid);
    const done = fixed(grid, fixes);
    const after = reviewWorkbook(done, { campaign, ...atHalfTime });
    expect(after.records).toEqual(before.records);
    expect(safeFixes(after, done)).toEqual([]);
    const others = ({ findings }: typeof before) =>
      findings.filter(({ ruleId }) => ruleId !== 'reading/value-converted').length;
    expect(others(after)).toBe(others(before));
  },
);
