import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import type { SheetCorrection } from '../../../shared/reading/reading-corrections';
import { readWorkbook } from '../../../shared/reading/read-workbook';
import { atHalfTime } from '../../fixtures/parts';
import { buildWorkbook, day, type CellInput, type SheetInput } from '../../support/build-workbook';

function read(sheets: readonly SheetInput[], ...corrections: readonly SheetCorrection[]) {
  const reading = readWorkbookFile(buildWorkbook({ sheets }), 'a.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.message.en);
  return readWorkbook(reading.grid, { campaign, ...atHalfTime, corrections });
}

/** A ledger whose amounts stand below a header that nobody could guess. */
const ledger = (...inserted: readonly CellInput[]): SheetInput => ({
  name: '甲',
  rows: [
    ['乡镇（街道）', '帮扶单位', ...inserted, '到位时间', '数', '金额', '形式'],
    ['官庄镇', '怀化学院', ...inserted.map(() => null), day('2010-07-15'), 5000, 7, '资金'],
  ],
});
const swapped: SheetCorrection = {
  sheet: '甲',
  columns: [
    { header: '数', letters: 'D', field: 'amount' },
    { header: '金额', letters: 'E', field: null },
  ],
};

test('without a correction the header is believed', () => {
  expect(read([ledger()]).sheets[0]?.columns).toMatchObject({ amount: 'E' });
});

test('a column is read as the field that was said, and one that means nothing is not read', () => {
  const reading = read([ledger()], swapped);
  expect(reading.sheets[0]?.columns).toMatchObject({ amount: 'D' });
  expect(reading.records.rows.funding?.[0]?.fields.amount).toBe(500_000);
  expect(Object.values(reading.sheets[0]?.columns ?? {})).not.toContain('E');
});

test('a column that is said to mean nothing is not told of as unread', () => {
  const nothing = {
    sheet: '甲',
    columns: [
      { header: '形式', letters: 'F', field: null },
      { header: '数', letters: 'D', field: null },
    ],
  };
  const { sheets, findings } = read([ledger()], nothing);
  expect(Object.values(sheets[0]?.columns ?? {})).not.toContain('F');
  expect(sheets[0]?.unread).toEqual([]);
  expect(findings.filter(({ ruleId }) => ruleId === 'reading/column-unread')).toEqual([]);
});

test('it holds for the header wherever its column has moved to', () => {
  expect(read([ledger('用途')], swapped).sheets[0]?.columns).toMatchObject({ amount: 'E' });
});

test('of two columns with one header the one that stood there is meant', () => {
  const twice: SheetInput = {
    name: '甲',
    rows: [
      ['乡镇（街道）', '帮扶单位', '到位时间', '金额', '金额'],
      ['官庄镇', '怀化学院', day('2010-07-15'), 7, 5000],
    ],
  };
  const second = { sheet: '甲', columns: [{ header: '金额', letters: 'E', field: 'amount' }] };
  expect(read([twice]).sheets[0]?.columns).toMatchObject({ amount: 'D' });
  expect(read([twice], second).sheets[0]?.columns).toMatchObject({ amount: 'E' });
});

test.each<[string, SheetCorrection]>([
  ['a header that is gone', { sheet: '甲', columns: [{ header: '总数', letters: 'D', field: 'amount' }] }],
  ['a sheet that is gone', { ...swapped, sheet: '乙' }],
])('what is said of %s changes nothing', (_, correction) => {
  const { records, findings } = read([ledger()]);
  expect(read([ledger()], correction)).toMatchObject({ records, findings });
});

test('a column of a field that its sheet has not is not read', () => {
  const said = { sheet: '甲', columns: [{ header: '形式', letters: 'F', field: 'borrower' }] };
  const { kind: _, ...others } = read([ledger()]).sheets[0]?.columns ?? {};
  expect(read([ledger()], said).sheets[0]?.columns).toEqual(others);
});

test('a sheet that is no ledger is not read', () => {
  const { sheets, records } = read([ledger()], { sheet: '甲', kind: null, columns: [] });
  expect(sheets).toMatchObject([{ name: '甲', kind: null }]);
  expect(records.rows).toEqual({});
});

test('a sheet is read as the kind that was said', () => {
  const overview: SheetInput = {
    name: '甲',
    rows: [
      ['乡镇（街道）', '帮扶单位', '日期', '备注'],
      ['官庄镇', '怀化学院', day('2010-07-15'), '送医下乡'],
    ],
  };
  const said = { sheet: '甲', kind: 'activities', columns: [] } as const;
  expect(read([overview]).sheets[0]?.kind).not.toBe('activities');
  expect(read([overview], said).sheets[0]).toMatchObject({
    kind: 'activities',
    records: 1,
    columns: { township: 'A', unit: 'B', date: 'C' },
  });
});

test('every column with a header is told of, so that it can be corrected', () => {
  expect(read([ledger()]).sheets[0]?.headerColumns).toContainEqual(
    expect.objectContaining({ letters: 'D', header: '数', key: '数' }),
  );
});
