import type { Campaign } from '../campaign/campaign';
import { findTables, type Table } from './find-table';
import type { GridView } from './grid-view';
import { recogniseTable, type RecognisedTable } from './recognise-table';
import { correctionOfTable, type SheetCorrection } from './reading-corrections';
import { saidTable } from './said-table';
import { findForm } from './shapes/form';
import { unfoldMonths } from './shapes/month-bands';
import { findTransposedTables } from './shapes/transposed';
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
    const correction = correctionOfTable(context.correction, table);
    const found = recogniseTable(table, context.campaign, context.date1904, correction, stated);
    return { table, stated, ...found };
  };
  const plain = findTables(view, context).flatMap((table) => {
    const months = unfoldMonths(table, context.campaign).map(recognise);
    return months.some(({ kinds }) => kinds.length > 0) ? months : [recognise(table)];
  });
  const { kind, headings = [] } = context.correction ?? {};
  const said = kind ? saidTable(view, headings) : null;
  if (said && !plain.some(({ table }) => headerRowOf(table) === said.lastHeaderRow)) return [recognise(said)];
  if (plain.some(({ kinds }) => kinds.length > 0)) return plain;
  const turned = findTransposedTables(view, context).map(recognise);
  if (turned.some(({ kinds }) => kinds.length > 0)) return turned;
  const form = findForm(view, context);
  const read = form ? recognise(form) : null;
  return read && read.kinds.length > 0 ? [read] : plain;
}

function headerRowOf({ origin, lastHeaderRow }: Table): number {
  return origin ? origin.headerRows[1] : lastHeaderRow;
}

function firstRowOf({ origin, firstHeaderRow }: Table): number {
  return origin ? origin.headerRows[0] : firstHeaderRow;
}
