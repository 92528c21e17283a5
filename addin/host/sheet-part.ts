import type { CellValue, Merge, SheetGrid } from '../../shared/workbook/sheet-grid';
import { FileRefusal } from './file-refusal';
import { GridBuilder } from './grid-builder';
import { serialOfIso } from './serial-dates';
import { pictureText } from './rich-values';
import { XmlScanner } from './xml-scanner';

/** What the cells of every sheet refer to. */
export interface WorkbookParts {
  strings: readonly string[];
  /** Number format by style index. */
  formats: readonly string[];
  date1904: boolean;
  /** What cells with a rich value show, by their value metadata; see `readRichValues`. */
  richValues: readonly (string | null)[];
}

/** Reads one sheet part of an .xlsx package. */
export function readSheetPart(
  xml: string,
  sheet: { name: string; hidden: boolean; isOurs: boolean },
  parts: WorkbookParts,
): SheetGrid {
  const scanner = new XmlScanner(xml);
  const grid = new GridBuilder();
  const merges: Merge[] = [];
  const hiddenRows: number[] = [];
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.name === 'row') {
      const number = Number(scanner.attribute('r'));
      row = number > 0 ? number - 1 : row + 1;
      column = -1;
      if (isTrue(scanner.attribute('hidden'))) hiddenRows.push(row);
    } else if (scanner.name === 'c') {
      const address = scanner.attribute('r');
      const place = address === undefined ? null : parseCell(address);
      column = place ? place.column : column + 1;
      if (scanner.isSelfClosing) continue;
      const format = parts.formats[Number(scanner.attribute('s') ?? 0)] ?? 'General';
      readCell(scanner, parts, (value, isDate) =>
        grid.set(place?.row ?? row, column, value, isDate && format === 'General' ? 'yyyy/m/d' : format),
      );
    } else if (scanner.name === 'mergeCell') {
      const merge = parseRange(scanner.attribute('ref') ?? '');
      if (merge) merges.push(merge);
    }
  }
  if (scanner.depth > 0) throw new FileRefusal('unreadable');
  return grid.build({ ...sheet, merges, hiddenRows });
}

/** WPS and newer versions of Excel draw a picture in a cell by a formula. */
const pictureFormula = /^\s*(?:_xlfn\.)?(?:DISPIMG|IMAGE)\s*\(/i;

function readCell(
  scanner: XmlScanner,
  parts: WorkbookParts,
  found: (value: CellValue, isDate: boolean) => void,
): void {
  const type = scanner.attribute('t') ?? 'n';
  const metadata = Number(scanner.attribute('vm') ?? 0);
  let written: string | null = null;
  let formula: string | null = null;
  while (scanner.next()) {
    if (scanner.isClosing) {
      if (scanner.name === 'c') break;
    } else if (scanner.name === 'v') written = scanner.readText();
    else if (scanner.name === 'is') written = readRichText(scanner);
    else if (scanner.name === 'f') formula = scanner.readText();
    else scanner.skipElement();
  }
  if (formula !== null && pictureFormula.test(formula)) found(pictureText, false);
  else if (written === null || (written.trim() === '' && type !== 'str' && type !== 'inlineStr')) {
    found(formula !== null ? { uncached: true } : null, false);
  } else if (type === 's') found(parts.strings[Number(written)] ?? null, false);
  else if (type === 'str') found(decodeEscapes(written), false);
  else if (type === 'inlineStr') found(written, false);
  else if (type === 'b') found(isTrue(written.trim()), false);
  else if (type === 'e') found(parts.richValues[metadata - 1] ?? { error: written.trim() }, false);
  else if (type === 'd') {
    const serial = serialOfIso(written.trim(), parts.date1904);
    found(serial ?? written, serial !== null);
  } else found(Number.isNaN(Number(written)) ? written : Number(written), false);
}

/** Texts of the runs of a string item that was just opened; its phonetic readings are not part of it. */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.isSelfClosing) return '';
  const item = scanner.name;
  let text = '';
  while (scanner.next()) {
    if (scanner.isClosing) {
      if (scanner.name === item) break;
    } else if (scanner.name === 'rPh') scanner.skipElement();
    else if (scanner.name === 't') text += scanner.readText();
  }
  return decodeEscapes(text);
}

/** "_x000D_" stands for a character that XML cannot hold; line ends become one character. */
export function decodeEscapes(written: string): string {
  const decoded = written.includes('_x')
    ? written.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : written;
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
}

export function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}

function parseCell(address: string): { row: number; column: number } | null {
  let column = 0;
  let index = 0;
  for (; index < address.length; index += 1) {
    const code = address.charCodeAt(index);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(address.slice(index));
  return column > 0 && Number.isInteger(row) && row > 0 ? { row: row - 1, column: column - 1 } : null;
}

function parseRange(range: string): Merge | null {
  const [from = '', to = from] = range.replace(/\$/g, '').split(':');
  const [first, last] = [parseCell(from), parseCell(to)];
  return first && last
    ? { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column }
    : null;
}
