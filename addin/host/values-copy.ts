import { cellAddress, rangeAddress } from '../../shared/workbook/cell-ref';
import {
  eachHeld,
  isCellError,
  isUncachedFormula,
  type CellValue,
  type Merge,
  type SheetGrid,
  type WorkbookGrid,
} from '../../shared/workbook/sheet-grid';
import { mainNamespace, newPackage } from './new-package';
import { cut, validSheetNames } from './sheet-names';
import { escapeXml } from './xml-scanner';

/** Excel holds no more in one cell. */
const longestText = 32_767;

export interface ValuesCopy {
  bytes: Uint8Array;
  /** The names of its sheets, in the workbook's order. */
  names: readonly string[];
  /** How many texts were cut to what Excel holds. */
  textsCut: number;
}

/** An .xlsx of the values, formats, merges and hidden rows of a workbook that cannot be patched itself. */
export function valuesCopy(workbook: WorkbookGrid): ValuesCopy {
  const names = validSheetNames(workbook.sheets.map(({ name }) => name));
  const formats = new Map<string, number>();
  let textsCut = 0;
  const styleOf = (format: string | null): number => {
    if (format === null || format === 'General' || !isSoundFormat(format)) return 0;
    const known = formats.get(format) ?? formats.size + 1;
    formats.set(format, known);
    return known;
  };
  const strings = new Map<string, number>();
  const stringOf = (text: string): number => {
    if (text.length > longestText) textsCut += 1;
    const index = strings.get(text) ?? strings.size;
    strings.set(text, index);
    return index;
  };
  const cell = (address: string, value: CellValue, format: string | null): string =>
    cellPart(address, value, styleOf(format), stringOf);
  const sheets = workbook.sheets.map((grid, index) => ({
    name: names[index] ?? grid.name,
    hidden: grid.hidden,
    xml: sheetPart(grid, cell),
    related: [],
  }));
  const bytes = newPackage(sheets, stylesPart(formats), {
    date1904: workbook.date1904,
    strings: stringsPart([...strings.keys()]),
  });
  return { bytes, names, textsCut };
}

function sheetPart(
  grid: SheetGrid,
  cell: (address: string, value: CellValue, format: string | null) => string,
): string {
  const hidden = new Set(grid.hiddenRows);
  const rows = new Map<number, string>();
  for (const row of grid.hiddenRows) rows.set(row, '');
  eachHeld(grid.values, (cells, row) => {
    let written = '';
    eachHeld(cells, (value, column) => {
      if (value === null || isUncachedFormula(value)) return;
      const formats = grid.numberFormats[column] ?? null;
      const format = typeof formats === 'object' ? (formats?.[row] ?? null) : formats;
      written += cell(cellAddress(grid.firstRow + row, grid.firstColumn + column), value, format);
    });
    if (written !== '') rows.set(grid.firstRow + row, written);
  });
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `<row r="${row + 1}"${hidden.has(row) ? ' hidden="1"' : ''}>${cells}</row>`);
  const lastColumn = grid.firstColumn + grid.numberFormats.length;
  const merges = apart(grid.merges).map(
    ({ firstRow, firstColumn, lastRow, lastColumn: last }) =>
      `<mergeCell ref="${rangeAddress(firstRow, firstColumn, lastRow, last)}"/>`,
  );
  return `<worksheet xmlns="${mainNamespace}"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${Math.max(1, lastColumn)}" width="14.7" customWidth="1"/></cols><sheetData>${data.join('')}</sheetData>${
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''
  }</worksheet>`;
}

function cellPart(
  address: string,
  value: CellValue,
  style: number,
  stringOf: (text: string) => number,
): string {
  const [place, look] = [`r="${address}"`, style === 0 ? '' : ` s="${style}"`];
  if (typeof value === 'number' && Number.isFinite(value)) return `<c ${place}${look}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place}${look} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value) && excelErrors.test(value.error))
    return `<c ${place}${look} t="e"><v>${value.error}</v></c>`;
  const text = isCellError(value) ? value.error : String(value);
  return `<c ${place}${look} t="s"><v>${stringOf(text)}</v></c>`;
}

function stringsPart(strings: readonly string[]): string {
  const items = strings.map(
    (text) => `<si><t xml:space="preserve">${escapeXml(encodeEscapes(cut(text, longestText)))}</t></si>`,
  );
  return `<sst xmlns="${mainNamespace}">${items.join('')}</sst>`;
}

const excelErrors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/** What XML cannot hold, and what merely looks like an escape, in the way of Excel: "_x0001_", "_x005F_x0001_". */
function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** Merges of more than one cell, none of which covers cells of another: Excel opens no others. */
function apart(merges: readonly Merge[]): Merge[] {
  const kept: Merge[] = [];
  let open: Merge[] = [];
  for (const merge of [...merges].sort((a, b) => a.firstRow - b.firstRow)) {
    if (merge.lastRow < merge.firstRow || merge.lastColumn < merge.firstColumn) continue;
    if (merge.lastRow === merge.firstRow && merge.lastColumn === merge.firstColumn) continue;
    open = open.filter(({ lastRow }) => lastRow >= merge.firstRow);
    const meets = open.some(
      (other) => other.firstColumn <= merge.lastColumn && other.lastColumn >= merge.firstColumn,
    );
    if (meets) continue;
    open.push(merge);
    kept.push(merge);
  }
  return kept;
}

/** A format with an open quote or bracket would spoil the whole workbook for Excel. */
function isSoundFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');
  return format.length <= 255 && !/["[\]]/.test(bare) && format.split(';').length <= 4;
}

function stylesPart(formats: ReadonlyMap<string, number>): string {
  const list = [...formats].map(
    ([format, index]) => `<numFmt numFmtId="${163 + index}" formatCode="${escapeXml(format)}"/>`,
  );
  const looks = [...formats.values()].map(
    (index) =>
      `<xf numFmtId="${163 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const numFmts = list.length > 0 ? `<numFmts count="${list.length}">${list.join('')}</numFmts>` : '';
  return `<styleSheet xmlns="${mainNamespace}">${numFmts}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${looks.join('')}</cellXfs></styleSheet>`;
}
