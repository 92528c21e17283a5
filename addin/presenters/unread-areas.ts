import type { UnreadPart } from '../../shared/reading/reading-report';
import type { ReadSheet, Review } from '../../shared/review/review';
import { parseAddress, rangeAddress, type CellRef } from '../../shared/workbook/cell-ref';
import { partsLeft } from './unread-line';

/** The ranges of a workbook that were not read and may be the campaign's business. */
export function unreadAreas(review: Pick<Review, 'sheets' | 'findings'>): readonly CellRef[] {
  return review.sheets.flatMap((read) => {
    const tables = review.sheets.filter(({ name }) => name === read.name);
    return partsLeft(read, review)
      .flatMap((part) => addressesOf(part, tables))
      .map((address) => ({ sheet: read.name, address }));
  });
}

function addressesOf({ what, range }: UnreadPart, tables: readonly ReadSheet[]): readonly string[] {
  if (what !== 'columns') return [range];
  return range.split(',').flatMap((run) => columnAddress(run, tables) ?? []);
}

/** A column from its header down to the end of the table that it stands in. */
function columnAddress(run: string, tables: readonly ReadSheet[]): string | null {
  const [first = '', last = first] = run.split(':').map((corner) => corner.replace(/\d/g, ''));
  const table = tables.find(({ headerColumns = [] }) =>
    headerColumns.some(({ letters, field }) => letters === first && field === null),
  );
  const [from, to] = [parseAddress(`${first}1`), parseAddress(`${last}1`)];
  const [top, bottom = top] = (table?.range ?? '').split(':').map(parseAddress);
  if (!from || !to || !top || !bottom) return null;
  return rangeAddress(top.row, from.column, bottom.row, to.column);
}
