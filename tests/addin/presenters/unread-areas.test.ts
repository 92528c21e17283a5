import { unreadAreas } from '../../../addin/presenters/unread-areas';
import type { ReportedColumn, UnreadPart } from '../../../shared/reading/reading-report';

const part = (what: UnreadPart['what'], range: string): UnreadPart => ({ what, range, headers: [] });
const column = (letters: string): ReportedColumn => ({
  letters,
  header: letters,
  key: letters,
  field: null,
  sureness: 'none',
});

test.each<[string, UnreadPart, readonly string[]]>([
  ['rows', part('rows', 'A40:D45'), ['A40:D45']],
  ['columns down to the end of their table', part('columns', 'C,AC'), ['C3:C19', 'AC3:AC19']],
  ['columns side by side', part('columns', 'C3:D3'), ['C3:D19']],
])('%s', (_, unread, addresses) => {
  const headerColumns = ['C', 'D', 'AC'].map(column);
  const sheet = { name: '贷款', kind: 'loans' as const, range: 'A3:AC19', headerColumns, unread: [unread] };
  expect(unreadAreas({ sheets: [sheet], findings: [] })).toEqual(
    addresses.map((address) => ({ sheet: '贷款', address })),
  );
});
