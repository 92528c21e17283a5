import { reportMark } from '../../shared/workbook/own-sheets';
import type { ReportSheet, ReportTable } from '../../shared/workbook/report-sheet';
import {
  colourBody,
  formatLinks,
  literal,
  writeBody,
  writeTotals,
  type TableBody,
} from './excel-report-body';
import { moveFills, type RowFills } from './excel-report-fills';
import type { EarlierTable } from './excel-report-tables';
import { isFormula, movedCells, type OwnCell, type OwnColumn, type RowPlan } from './report-plan';

/**
 * New rows in the place of the earlier ones: whole rows of the sheet come in or go within the table, so that all below
 * moves along; own cells follow their rows. What identifies a row and what is the officer's is written first and
 * together, so that a failure on the way leaves no text beside another row.
 */
export async function refreshTable(
  context: Excel.RequestContext,
  table: ReportTable,
  earlier: EarlierTable,
  { own, plan, fills }: { own: readonly OwnColumn[]; plan: RowPlan; fills: RowFills },
): Promise<void> {
  const { proxy, worksheet, row: header, column, bodyRows, columns, hasTotals } = earlier;
  const places = earlier.places ?? table.columns.map((_, index) => index);
  const rows = Math.max(1, table.rows.length);
  const isFiltered = earlier.filters.some((filter) => filter !== null);
  if (isFiltered) proxy.clearFilters();
  if (rows > bodyRows) {
    // Above the last row, so that the table and everything that refers to it grows.
    worksheet
      .getRangeByIndexes(header + bodyRows, 0, rows - bodyRows, 1)
      .getEntireRow()
      .insert('Down');
    // What came in looks like the row above it, which may be the header.
    worksheet
      .getRangeByIndexes(header + bodyRows, column, rows - bodyRows, columns)
      .copyFrom(worksheet.getRangeByIndexes(header + rows, column, 1, columns), 'Formats');
  } else if (rows < bodyRows) {
    worksheet
      .getRangeByIndexes(header + 1 + rows, 0, bodyRows - rows, 1)
      .getEntireRow()
      .delete('Up');
  }
  const body: TableBody = { worksheet, proxy, row: header + 1, column, rows, columns, places };
  nameColumns(table, earlier);
  formatLinks(table, body);
  if (!plan.isSame) {
    for (const each of own) writeOwnColumn(body, each, plan);
    moveFills(earlier, rows, fills, plan);
    await writeBody(context, table, body, ({ isKey = false }) => isKey);
  }
  await writeBody(context, table, body);
  if (hasTotals) writeTotals(table, body);
  await colourBody(context, table, body);
  if (isFiltered) {
    earlier.filters.forEach((filter, index) => {
      if (filter !== null) proxy.columns.getItemAt(index).filter.apply(filter);
    });
  }
}

function writeOwnColumn({ worksheet, row, column, rows }: TableBody, own: OwnColumn, plan: RowPlan): void {
  const range = worksheet.getRangeByIndexes(row, column + own.index, rows, 1);
  const cells = plan.origins.length > 0 ? movedCells(own, plan) : [];
  const all = Array.from({ length: rows }, (_, index) => cells[index] ?? null);
  range.numberFormat = all.map((cell) => [cell?.numberFormat ?? 'General']);
  range.formulasR1C1 = all.map((cell) => [cell ? entryOf(cell) : '']);
}

function entryOf(cell: OwnCell): string | number | boolean {
  const { value, formula } = cell;
  if (isFormula(cell)) return String(formula);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return literal(String(value), cell.numberFormat === '@');
}

/** Titles may be in the other language by now. */
function nameColumns(table: ReportTable, { worksheet, row, column, places, headers }: EarlierTable): void {
  table.columns.forEach(({ title }, index) => {
    const place = places?.[index] ?? index;
    if (headers[place] !== title)
      worksheet.getRangeByIndexes(row, column + place, 1, 1).formulas = [[literal(title, false)]];
  });
}

/** What stands above the tables: the cells of their first column, down to where the first of them begins. */
export interface ReportHead {
  column: number;
  cells: readonly unknown[];
  end: number;
}

/** Title and notes above the tables, where the mark stands; a mark that is gone comes back on top. */
export function refreshHead(
  worksheet: Excel.Worksheet,
  { title, notes }: ReportSheet,
  { column, cells, end }: ReportHead,
): void {
  const markRow = cells.findIndex((cell) => cell === reportMark);
  const write = (row: number, text: string): void => {
    worksheet.getRangeByIndexes(row, column, 1, 1).formulas = [[literal(text, false)]];
  };
  if (markRow < 0) {
    worksheet.getRangeByIndexes(0, 0, 1, 1).getEntireRow().insert('Down');
    write(0, reportMark);
    return;
  }
  if (markRow > 0) write(markRow - 1, title);
  const room = Math.max(0, end - markRow - 2);
  notes.slice(0, room).forEach((note, index) => {
    const isLast = index === room - 1;
    write(markRow + 1 + index, isLast ? notes.slice(index).join(' ') : note);
  });
}
