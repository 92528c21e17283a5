import type { CellRef } from '../../shared/workbook/cell-ref';
import type { FindingsTable } from '../../shared/workbook/workbook-port';
import { ExcelRefusal } from './excel-refusal';
import { breathe, inExcel } from './excel-run';
import { findingsTableName, listSheets, newFindingsTableName, type ListedSheet } from './excel-sheets';

/** Excel holds no more in one cell. */
const longestText = 32_767;
/** Of one request; Excel on the web takes 5 MB, and a Chinese character is three bytes. */
const requestCharacters = 1_000_000;
/** Rows that are handed to Office.js before the page may breathe. */
const rowsAtOnce = 300;
const narrowest = 60;
const widest = 420;

/**
 * Writes the findings sheet in place of the earlier one: it is made under another name, and only when it stands does
 * the earlier one go. One sync unless the table is very long.
 */
export async function writeFindings(context: Excel.RequestContext, table: FindingsTable): Promise<void> {
  const sheets = await listSheets(context);
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  const earlier = ourSheets(sheets);
  if (protection.protected) throw new ExcelRefusal('protected');

  const newName = freeName(table.title, sheets);
  try {
    const sheet = context.workbook.worksheets.add(newName);
    const made = await fill(context, sheet, table);
    for (const own of earlier) own.delete();
    made.name = findingsTableName;
    if (!isTaken(table.title, sheets, earlier)) sheet.name = table.title;
    await context.sync();
  } catch (error) {
    await removeSheet(newName);
    throw error;
  }
}

/** In a batch of its own: what a failed one has made is out of its reach. */
async function removeSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

/** Sheets that hold our table: no other sheet is ever deleted, whatever its name. */
export function ourSheets(sheets: readonly ListedSheet[]): Excel.Worksheet[] {
  return sheets.filter(({ holdsOurTable }) => holdsOurTable).map(({ proxy }) => proxy);
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { notes, columns, rows }: FindingsTable,
): Promise<Excel.Table> {
  const header = notes.length;
  const texts = [columns, ...rows.map(({ cells }) => cells)];
  const links = rows.map(({ at, cells }) => (at ? cells.indexOf(at.address) : -1));
  const linked = links.find((column) => column >= 0) ?? -1;
  const all = sheet.getRangeByIndexes(header, 0, Math.max(2, texts.length), columns.length);
  const made = sheet.tables.add(all, true);
  made.name = newFindingsTableName;
  made.style = 'TableStyleLight9';
  columns.forEach((_, column) => {
    const range = all.getColumn(column);
    if (column !== linked) range.numberFormat = [['@']];
    range.format.columnWidth = widthOf(texts.map((cells) => cells[column] ?? ''));
  });
  all.format.verticalAlignment = 'Top';
  all.format.wrapText = true;
  let characters = 0;
  for (let from = 0; from < texts.length; from += rowsAtOnce) {
    const piece = texts.slice(from, from + rowsAtOnce);
    if (from > 0) await breathe();
    if (characters > requestCharacters) {
      await context.sync();
      characters = 0;
    }
    sheet.getRangeByIndexes(header + from, 0, piece.length, columns.length).formulas = piece.map(
      (cells, offset) =>
        columns.map((_, column) => {
          const at = rows[from + offset - 1]?.at;
          const text = (cells[column] ?? '').slice(0, longestText);
          return at && column === links[from + offset - 1] ? linkFormula(at) : literal(text);
        }),
    );
    characters += lengthOf(piece);
  }
  if (linked >= 0) {
    const { font } = all.getColumn(linked).getOffsetRange(1, 0).getResizedRange(-1, 0).format;
    font.color = '#0563C1';
    font.underline = 'Single';
  }
  if (header > 0) {
    const above = sheet.getRangeByIndexes(0, 0, header, 1);
    above.values = notes.map((note) => [literal(note)]);
    above.format.font.bold = true;
  }
  sheet.freezePanes.freezeRows(header + 1);
  return made;
}

function lengthOf(texts: readonly (readonly string[])[]): number {
  return texts.flat().reduce((sum, text) => sum + text.length + 6, 0);
}

/** A text that Excel takes as it is, whatever it begins with. */
function literal(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;
}

/** One formula a cell instead of one request a cell; the sheet's name is quoted for Excel and for the text. */
function linkFormula({ sheet, address }: CellRef): string {
  const place = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  return `=HYPERLINK("${place.replaceAll('"', '""')}","${address}")`;
}

function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.min(widest, Math.max(narrowest, longest * 12 + 16));
}

function freeName(title: string, sheets: readonly ListedSheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name));
  let number = 2;
  while (taken.has(`${title} (${number})`)) number += 1;
  return `${title} (${number})`;
}

function isTaken(title: string, sheets: readonly ListedSheet[], freed: readonly Excel.Worksheet[]): boolean {
  return sheets.some(({ name, proxy }) => name === title && !freed.includes(proxy));
}
