import { understoodSheets } from '../../../addin/presenters/understood-sheets';
import type { SheetCorrection } from '../../../shared/reading/reading-corrections';
import type { ReportedColumn } from '../../../shared/reading/reading-report';
import type { ReadSheet } from '../../../shared/review/review';
import { reviewed, twoPairings } from './reviewed';

const name = '台账2';
const column = (letters: string, header: string, more: Partial<ReportedColumn>): ReportedColumn => ({
  letters,
  header,
  key: header,
  field: null,
  sureness: 'none',
  ...more,
});
const township = column('A', '乡镇', { field: 'township', sureness: 'sure' });
const doubtful = column('B', '款', { field: 'amount', sureness: 'doubtful', runnerUp: 'usedFor' });
const other = column('C', '备用', {});
const read: ReadSheet = {
  name,
  kind: 'funding',
  range: 'A1:C9',
  headerRows: [1, 1],
  headerColumns: [township],
};

function asked(sheet: ReadSheet, missing: readonly string[] = []) {
  const findings = missing.map((field) => ({
    ruleId: 'reading/column-missing',
    messageId: 'missing',
    severity: 'error' as const,
    at: { sheet: name, address: 'A1:C1' },
    data: { field },
  }));
  const unread = (sheet.unread ?? []).map(({ range }) => ({
    ruleId: 'reading/sheet-unread',
    messageId: 'unread',
    severity: 'warning' as const,
    at: { sheet: name, address: range },
    data: { range },
  }));
  const review = { ...reviewed(...twoPairings(1)), findings: [...findings, ...unread], sheets: [sheet] };
  return understoodSheets(review, 'zhCN')[0]?.questions;
}
const said = (columns: SheetCorrection['columns']): SheetCorrection => ({ sheet: name, columns });

test('nothing is asked where everything is read', () => {
  expect(asked(read)).toEqual([]);
});

describe('what a sheet is', () => {
  test('where it was not read, the likely kind first', () => {
    const part = { what: 'region', range: 'A3:D9', headers: ['甲项', '乙 项'], mayBe: 'loans' } as const;
    expect(asked({ name, kind: null, unread: [part] })).toMatchObject([
      {
        about: 'sheet',
        because: 'unread',
        at: { sheet: name, address: 'A3:D9' },
        headers: ['甲项', '乙 项'],
        headings: ['甲项', '乙项'],
        likely: [{ id: 'loans', title: '青年就业创业小额贷款台账' }],
      },
    ]);
  });
  test('where another kind is near', () => {
    expect(asked({ ...read, kindDoubt: 'loans' })).toMatchObject([
      {
        about: 'sheet',
        because: 'doubtful',
        headings: ['乡镇'],
        likely: [{ id: 'funding' }, { id: 'loans' }],
      },
    ]);
  });
  test('where it was said of another sheet', () => {
    expect(
      asked({ ...read, said: { ...said([]), sheet: '台账1', kind: 'funding' }, saidOf: '台账1' }),
    ).toMatchObject([{ about: 'sheet', because: 'borrowed', of: '台账1', likely: [{ id: 'funding' }] }]);
  });
  test('not once it was said', () => {
    expect(asked({ ...read, kindDoubt: 'loans', said: { ...said([]), kind: 'funding' } })).toEqual([]);
  });
});

describe('what a column is', () => {
  test('where it is in doubt, both meanings', () => {
    expect(asked({ ...read, headerColumns: [township, doubtful] })).toMatchObject([
      { about: 'column', column: { letters: 'B' }, likely: [{ id: 'amount' }] },
    ]);
  });
  test('where several are in doubt, all of them together', () => {
    const another = { ...doubtful, letters: 'C', key: '次', header: '次' };
    expect(asked({ ...read, headerColumns: [township, doubtful, another] })).toMatchObject([
      { about: 'columns', columns: [{ letters: 'B' }, { letters: 'C' }] },
    ]);
  });
  test('where it is not read, all of them together', () => {
    expect(asked({ ...read, headerColumns: [township, other, column('D', '又', {})] })).toMatchObject([
      { about: 'left', columns: [{ letters: 'C' }, { letters: 'D' }] },
    ]);
  });
  test('where a required field has none, which one it is', () => {
    expect(asked({ ...read, headerColumns: [township, other] }, ['date'])).toMatchObject([
      { about: 'fields', fields: [{ id: 'date' }], among: [{ letters: 'C' }] },
    ]);
  });
  test('not of an empty one', () => {
    expect(asked({ ...read, headerColumns: [township, { ...other, empty: true }] }, ['date'])).toEqual([]);
  });
  test('not once it was said', () => {
    const columns = [
      { header: '款', letters: 'B', field: 'amount' },
      { header: '备用', letters: 'C', field: null },
    ];
    expect(asked({ ...read, headerColumns: [township, doubtful, other], said: said(columns) })).toEqual([]);
  });
});

test('what was said and fits nothing any more is told', () => {
  const columns = [{ header: '数', letters: 'D', field: 'amount' }];
  const review = (sheet: ReadSheet) => ({ ...reviewed(...twoPairings(1)), sheets: [sheet] });
  const gone = understoodSheets(review({ ...read, said: said(columns) }), 'zhCN');
  expect(gone[0]?.vain).toMatchObject([{ title: null, gone: ['数'] }]);
  const unfit = [{ ...said([]), kind: 'funding' as const }];
  const none = understoodSheets(review({ name, kind: null, unfit }), 'zhCN');
  expect(none[0]?.vain).toMatchObject([{ title: '资金支持台账', gone: [] }]);
});
