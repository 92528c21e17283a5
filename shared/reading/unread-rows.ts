import { foldText } from '../campaign/names';
import { countiesOfTownship } from '../campaign/township-names';
import type { Finding } from '../findings/finding';
import { rangeAddress } from '../workbook/cell-ref';
import type { FieldColumn } from './field-columns';
import type { Table } from './find-table';
import { isBlank, shownText } from './grid-view';
import { readCell, type CellContext } from './read-cell';
import { classifyRow, type RowLayout } from './row-classes';
import { isFooterLabel, isTailLine } from './row-labels';

/** 0-based rows below a table's footer that would be its data. */
export interface UnreadRows {
  first: number;
  last: number;
}

type SheetContext = Pick<CellContext, 'campaign' | 'date1904'>;

/** The rows below a footer that show a township, a date or an amount in the right columns; null where none does. */
export function unreadRowsBelow(
  footer: number,
  table: Table,
  layout: RowLayout,
  columns: readonly FieldColumn[],
  context: SheetContext,
): UnreadRows | null {
  const rows: number[] = [];
  for (let row = footer + 1; row < table.endRow; row += 1) {
    const { kind } = classifyRow(table, layout, row, context.campaign);
    if (kind !== 'data' && kind !== 'figuresOnly') continue;
    if (looksLikeData(row, table, columns, context)) rows.push(row);
  }
  const [first] = rows;
  const last = rows[rows.length - 1];
  return first === undefined || last === undefined ? null : { first, last };
}

/** Signatures and dates of a footer stand under any column: one value alone is data only where it is a township. */
function looksLikeData(
  row: number,
  { view }: Table,
  columns: readonly FieldColumn[],
  { campaign, date1904 }: SheetContext,
): boolean {
  const filled = columns.filter(({ header }) => !isBlank(view.value(row, header.column)));
  const shown = filled.map(({ header }) => foldText(shownText(view.value(row, header.column))));
  if (shown.some((text) => isFooterLabel(text) || isTailLine(text))) return false;
  return filled.some(({ field, spec, header, fenPerUnit }) => {
    const value = view.value(row, header.column);
    if (field === 'township') return countiesOfTownship(campaign, shownText(value)).size > 0;
    if ((spec.type !== 'date' && spec.type !== 'money') || filled.length < 2) return false;
    if (value === null || typeof value === 'object') return false;
    const isDate = view.isDate(row, header.column);
    return readCell(value, spec, { campaign, date1904, fenPerUnit, isDate }).kind === 'read';
  });
}

export function rowsUnread({ first, last }: UnreadRows, { view, firstColumn, lastColumn }: Table): Finding {
  return {
    ruleId: 'reading/rows-unread',
    messageId: 'unread',
    severity: 'warning',
    at: { sheet: view.name, address: rangeAddress(first, firstColumn, first, lastColumn) },
    data: { first: first + 1, last: last + 1 },
  };
}
