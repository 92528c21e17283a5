import type { Campaign } from '../campaign/campaign';
import { foldText } from '../campaign/names';
import { findTables, type Table } from './find-table';
import type { CellValue } from '../workbook/sheet-grid';
import { rowsBelow } from './column-profile';
import { isBlank, type GridView } from './grid-view';
import { columnsOf } from './header-vocabulary';
import { readCount } from './read-number';
import { recogniseTable, type RecognisedKind, type RecognisedTable } from './recognise-table';
import type { SheetCorrection } from './reading-corrections';
import { findForm } from './shapes/form';
import { unfoldMonths } from './shapes/month-bands';
import { findTransposedTables } from './shapes/transposed';
import { isTownship } from './value-face';
import { statedPairing, type StatedPairing } from './stated-pairing';

/** One table of a sheet, and what it was taken for; no kinds where it is none of ours. */
export interface SheetTable extends RecognisedTable {
  table: Table;
  stated: StatedPairing;
}

export interface SheetContext {
  campaign: Campaign;
  date1904: boolean;
  correction: SheetCorrection | null;
  /** Stated once for the whole workbook. */
  book: { township: string | null };
}

/** The tables of a sheet: plain ones, else one that lies on its side, else a form. */
export function recogniseSheet(view: GridView, context: SheetContext): SheetTable[] {
  const recognise = (table: Table): SheetTable => {
    const stated = statedPairing(context.campaign, view, table.titles, firstRowOf(table), context.book);
    const found = recogniseTable(table, context.campaign, context.date1904, context.correction, stated);
    return { table, stated, ...found };
  };
  const plain = findTables(view, context).flatMap((table) => {
    const months = unfoldMonths(table, context.campaign);
    if (!months) return [recognise(table)];
    const report = months.report ? recognise(months.report) : null;
    if (report && isReport(report)) return [report];
    const ledgers = months.ledgers.map(recognise);
    return ledgers.some(({ kinds }) => kinds.length > 0) ? ledgers : [recognise(table)];
  });
  if (plain.some(({ kinds }) => kinds.some(namesTownship))) return plain;
  const turned = findTransposedTables(view, context).map(recognise);
  if (turned.some(({ kinds }) => kinds.length > 0)) return turned;
  const form = findForm(view, context);
  const read = form ? recognise(form) : null;
  const isRead = plain.some(({ kinds }) => kinds.length > 0);
  return read && read.kinds.length > 0 && (!isRead || givesTownship(read, context.campaign)) ? [read] : plain;
}

/** A report month by month counts meetings, reports or activities beside its money; else these are payments and days. */
function isReport({ table, kinds }: SheetTable): boolean {
  const progress = kinds.find(({ kind }) => kind === 'progress');
  return [...(progress?.columns.fields ?? [])].some(
    ([field, { column }]) =>
      columnsOf('progress')[field]?.type === 'count' &&
      rowsBelow(table).every((row) => isCount(table.view.value(row, column))),
  );
}

function isCount(value: CellValue): boolean {
  return (
    isBlank(value) ||
    ((typeof value === 'string' || typeof value === 'number') && readCount(value).kind === 'read')
  );
}

function namesTownship({ columns }: RecognisedKind): boolean {
  return columns.fields.has('township');
}

/** A form whose 乡镇 holds a township, not the next label. */
function givesTownship({ table, kinds }: SheetTable, campaign: Campaign): boolean {
  return kinds.some(({ columns }) => {
    const column = columns.fields.get('township')?.column;
    const value = column === undefined ? null : table.view.value(1, column);
    return typeof value === 'string' && isTownship(foldText(value), campaign);
  });
}

function firstRowOf({ origin, firstHeaderRow }: Table): number {
  return origin ? origin.headerRows[0] : firstHeaderRow;
}
