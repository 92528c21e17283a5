import type { CellValue, Merge, SheetGrid, WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { FileRefusal } from './file-refusal';
import { GridBuilder, mostCells } from './grid-builder';
import { serialOfIso } from './serial-dates';
import { partText } from './spreadsheet-package';
import { XmlScanner } from './xml-scanner';
import type { ZipPackage } from './zip-package';

export function isOpenDocument(zip: ZipPackage): boolean {
  const mimetype = zip.read('mimetype');
  return (
    mimetype !== null &&
    new TextDecoder().decode(mimetype).startsWith('application/vnd.oasis.opendocument.spreadsheet')
  );
}

/** Reads every table of an .ods package. Its dates are always given in the 1900 system. */
export function readOpenDocument(zip: ZipPackage): WorkbookGrid {
  if (zip.find('META-INF/manifest.xml') && /encryption-data/.test(partText(zip, 'META-INF/manifest.xml'))) {
    throw new FileRefusal('encrypted');
  }
  const scanner = new XmlScanner(partText(zip, 'content.xml'));
  const hiddenStyles = new Set<string>();
  const sheets: SheetGrid[] = [];
  let style = '';
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.name === 'style') style = scanner.attribute('name') ?? '';
    else if (scanner.name === 'table-properties' && scanner.attribute('display') === 'false') {
      hiddenStyles.add(style);
    } else if (scanner.name === 'tracked-changes' || scanner.name === 'dde-links') scanner.skipElement();
    else if (scanner.name === 'table' && !scanner.isSelfClosing) {
      sheets.push(
        readTable(scanner, {
          name: scanner.attribute('name') ?? '',
          hidden: hiddenStyles.has(scanner.attribute('style-name') ?? ''),
        }),
      );
    }
  }
  if (scanner.depth > 0) throw new FileRefusal('unreadable');
  return { date1904: false, sheets };
}

function readTable(scanner: XmlScanner, table: { name: string; hidden: boolean }): SheetGrid {
  const grid = new GridBuilder();
  const merges: Merge[] = [];
  const hiddenRows: number[] = [];
  let row = 0;
  let rowRepeat = 0;
  let column = 0;
  while (scanner.next() && !(scanner.isClosing && scanner.name === 'table')) {
    if (scanner.isClosing) continue;
    if (scanner.name === 'shapes') scanner.skipElement();
    else if (scanner.name === 'table-row') {
      row += rowRepeat;
      rowRepeat = repeat(scanner, 'number-rows-repeated');
      column = 0;
      if (/^(collapse|filter)$/.test(scanner.attribute('visibility') ?? '') && rowRepeat < 10_000) {
        for (let index = 0; index < rowRepeat; index += 1) hiddenRows.push(row + index);
      }
    } else if (scanner.name === 'table-cell' || scanner.name === 'covered-table-cell') {
      const columnRepeat = repeat(scanner, 'number-columns-repeated');
      const isCovered = scanner.name === 'covered-table-cell';
      const rows = repeat(scanner, 'number-rows-spanned');
      const columns = repeat(scanner, 'number-columns-spanned');
      if (rows * columns > 1) {
        merges.push({
          firstRow: row,
          firstColumn: column,
          lastRow: row + rows - 1,
          lastColumn: column + columns - 1,
        });
      }
      const { value, format } = readCell(scanner);
      if (value !== null && value !== '' && !isCovered) {
        if (rowRepeat * columnRepeat > mostCells) throw new FileRefusal('tooLarge');
        for (let down = 0; down < rowRepeat; down += 1) {
          for (let across = 0; across < columnRepeat; across += 1) {
            grid.set(row + down, column + across, value, format);
          }
        }
      }
      column += columnRepeat;
    }
  }
  return grid.build({ ...table, merges, hiddenRows });
}

function repeat(scanner: XmlScanner, attribute: string): number {
  return Math.min(Math.max(1, Number(scanner.attribute(attribute) ?? 1) || 1), 1_048_576);
}

const errorText = /^(#(REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!)|Err:\d+)$/;

function readCell(scanner: XmlScanner): { value: CellValue; format: string } {
  const type = scanner.attribute('value-type');
  const formula = scanner.attribute('formula');
  const number = Number(scanner.attribute('value') ?? NaN);
  const date = scanner.attribute('date-value');
  const boolean = scanner.attribute('boolean-value');
  const stated = scanner.attribute('string-value');
  const written = readParagraphs(scanner);
  if (formula !== undefined && errorText.test(written))
    return { value: { error: written }, format: 'General' };
  if (type === 'date' && date !== undefined) {
    return { value: serialOfIso(date, false) ?? date, format: 'yyyy/m/d' };
  }
  const constant = /^(?:of:)?=(TRUE|FALSE)\(\)$/.exec(formula ?? '')?.[1];
  if (constant !== undefined) return { value: constant === 'TRUE', format: 'General' };
  if (type === 'boolean') return { value: boolean === 'true', format: 'General' };
  if (type === 'percentage' && !Number.isNaN(number)) return { value: number, format: '0.00%' };
  if ((type === 'float' || type === 'currency') && !Number.isNaN(number)) {
    return { value: number, format: 'General' };
  }
  if (type === undefined && written === '')
    return { value: formula === undefined ? null : { uncached: true }, format: 'General' };
  return { value: (written === '' ? stated : written) ?? null, format: 'General' };
}

/** The paragraphs of the cell that was just opened, one a line; comments are not part of it. */
function readParagraphs(scanner: XmlScanner): string {
  if (scanner.isSelfClosing) return '';
  const cell = scanner.name;
  const lines: string[] = [];
  let line: string | null = null;
  while (scanner.next()) {
    if (line !== null) line += scanner.text.replace(/\s+/g, ' ');
    if (scanner.isClosing) {
      if (scanner.name === cell) break;
      if (scanner.name === 'p' && line !== null) {
        lines.push(line.trimEnd());
        line = null;
      }
    } else if (scanner.name === 'annotation' || scanner.name === 'frame') scanner.skipElement();
    else if (scanner.name === 'p') line = '';
    else if (line !== null && scanner.name === 's')
      line += ' '.repeat(Math.min(Number(scanner.attribute('c') ?? 1), 1000));
    else if (line !== null && scanner.name === 'tab') line += '\t';
    else if (line !== null && scanner.name === 'line-break') line += '\n';
  }
  return lines.join('\n');
}
