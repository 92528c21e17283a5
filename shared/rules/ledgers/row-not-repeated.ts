import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { repeatedRows, sharedList, sharedText } from '../forms/repeated-rows';

export const rowNotRepeated = defineRule({
  id: 'ledgers/row-not-repeated',
  severity: 'warning',
  title: text('台账各行不重复', 'No ledger row is repeated'),
  source: 'R60',
  messages: {
    repeated: text(
      '{pairing} 在 {date} 的这一行与前面（{first}）内容相同，可能重复登记，会多计一次。确属两笔的可以保留，否则请删去一行。',
      'This row of {pairing} on {date} says the same as an earlier one ({first}) and may count twice. Delete one unless both happened.',
    ),
  },
  *check({ records }) {
    yield* repeatedRows(records, 'funding', ({ fields }) => [fields.amount ?? null]);
    yield* repeatedRows(records, 'loans', ({ fields }) => [
      fields.amount ?? null,
      sharedText(fields.borrower),
    ]);
    yield* repeatedRows(records, 'activities', ({ fields }) => [sharedText(fields.name ?? null)]);
    yield* repeatedRows(records, 'contacts', ({ fields }) => [
      sharedList(fields.counterpart ?? null),
      sharedText(fields.type),
      sharedText(fields.content),
    ]);
  },
});
