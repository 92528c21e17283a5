import { asReturned, dealtNotes, isDealtWith } from '../../../shared/submission/dealt-notes';
import type { PinnedNote } from '../../../shared/submission/month-life';
import { keyedRows, rowAt } from '../../../shared/submission/natural-key';
import type { Submission } from '../../../shared/submission/submission';
import { funding, roster } from '../../fixtures/parts';
import { buildWorkbook, day, type CellInput } from '../../support/build-workbook';
import { submissionOfFile } from '../../support/sample-submission';

const pairing = ['官庄镇', '怀化学院'] as const;
const payment = (date: string, amount: CellInput) => [...pairing, day(date), amount, '资金'];

function version(...payments: readonly (readonly CellInput[])[]): Submission['records'] {
  const bytes = buildWorkbook({ sheets: [roster(pairing), funding(...payments)] });
  return submissionOfFile(bytes, '沅陵县.xlsx', '2010-12').records;
}

const returned = version(payment('2010-09-10', 5000), payment('2010-10-11', 800));

/** A note on a cell of 资金支持台账, as the server pins it. */
function noteAt(address: string): PinnedNote {
  const at = { sheet: '资金支持台账', address };
  const found = rowAt(keyedRows(returned), at);
  if (!found) throw new Error(`no row at ${address}`);
  const { kind, key, ordinal } = found.row;
  return { text: '请核对', at, row: { kind, key, ordinal, field: found.field } };
}

const amount = noteAt('D3');
const whole: PinnedNote = { text: '请附说明', at: null, row: null };

test.each([
  ['as it was', version(payment('2010-09-10', 5000), payment('2010-10-11', 800)), 'unchanged', 'D3'],
  ['with another amount', version(payment('2010-09-10', 5000), payment('2010-10-11', 900)), 'changed', 'D3'],
  [
    'with another amount elsewhere',
    version(payment('2010-09-10', 1), payment('2010-10-11', 800)),
    'unchanged',
    'D3',
  ],
  ['moved up, with another amount', version(payment('2010-10-11', 900)), 'changed', 'D2'],
  ['that cannot be read now', version(payment('2010-10-11', '约900')), 'changed', 'D2'],
  ['that is gone', version(payment('2010-09-10', 5000)), 'rowGone', null],
  ['whose day is another', version(payment('2010-10-12', 800)), 'rowGone', null],
] as const)('a note on a row %s', (_, records, dealt, address) => {
  const [note] = dealtNotes(asReturned([amount], returned), records, []);
  expect(note).toMatchObject({ dealt, at: address && { sheet: '资金支持台账', address } });
  expect(note && isDealtWith(note)).toBe(dealt !== 'unchanged');
});

test('a note on no cell is for people to judge', () => {
  expect(dealtNotes(asReturned([whole], returned), returned, [])).toMatchObject([{ dealt: 'noCell' }]);
});

test.each([
  ['which they still find', payment('2010-10-11', 800), 'unchanged'],
  ['which they still find in another form', payment('2010-10-11', 900), 'stillThere'],
] as const)('a note on what the checks found, %s', (_, row, dealt) => {
  const found = { ruleId: 'funding/amount-positive', at: { sheet: '资金支持台账', address: 'D2' } };
  const notes = asReturned([{ ...amount, ruleId: found.ruleId }], returned);
  expect(dealtNotes(notes, version(row), [found])).toMatchObject([{ dealt }]);
  expect(dealtNotes(notes, version(row), [])).toMatchObject([{ dealt: 'solved' }]);
});
