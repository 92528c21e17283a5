import { countyNamed, looksLikeTownship } from '../campaign/divisions';
import type { Campaign } from '../campaign/campaign';
import { foldText } from '../campaign/names';
import type { CellValue } from '../workbook/sheet-grid';
import { isBlank, type GridView } from './grid-view';
import type { Table } from './find-table';
import { isNullToken } from './read-cell';
import {
  isAsideLabel,
  isFooterLabel,
  isTailLine,
  isUnitWord,
  totalLabelOf,
  type TotalLabel,
} from './row-labels';

/** What a row below a header is. */
export type RowClass =
  | { kind: 'data' | 'blank' | 'footer' | 'placeholder' | 'section' }
  | { kind: 'total'; label: TotalLabel }
  /** Figures without a word: a sum where the figures say so, else data. */
  | { kind: 'figuresOnly' }
  | { kind: 'countySection'; county: string; column: number };

/** Which columns of a table hold what, for telling rows apart. */
export interface RowLayout {
  /** Columns that are some field, serial numbers and remarks left out. */
  fields: ReadonlySet<number>;
  /** Columns of figures. */
  figures: ReadonlySet<number>;
  township: number | null;
  unit: number | null;
  county: number | null;
  /** Columns whose whole word may be a total's label. */
  labels: ReadonlySet<number>;
  serial: number | null;
}

interface OwnCell {
  column: number;
  value: CellValue;
  text: string;
}

const sectionStart = /^(（?[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}[、.．])/;
const placeholderCell =
  /^([xX×＊*]{2,}.*|.*[xX×]{2,}(县|市|区|乡|镇|街道|局|单位|公司|学校|村|人)?|是\/否|有\/无|手机号\d*[.…]*|示例|样例|范例|例[:：]?|例如.*|yyyy.*|（?请?填写.*|（?下拉.*|.*[…]{1,2})$/i;
const columnNumber = /^(\d{1,2}|[甲乙丙丁戊己庚辛]|（\d{1,2}）|栏次)$/;

export function classifyRow(table: Table, layout: RowLayout, row: number, campaign: Campaign): RowClass {
  const cells = ownCells(table.view, table, row);
  const [first] = cells;
  if (table.repeatedHeaders.has(row)) return { kind: 'placeholder' };
  if (!first) return { kind: 'blank' };
  if (isFooter(first)) return { kind: 'footer' };
  const labels = cells.filter((cell, index) => isWord(cell) && (index < 2 || isIdentity(cell, layout)));
  if (labels.some((cell) => isAside(cell, cells, layout))) return { kind: 'placeholder' };
  for (const cell of labels) {
    const label = labelOf(cell, cells, layout);
    if (label) return { kind: 'total', label };
  }
  if (/^其中[:：]?/.test(foldText(first.text)) && typeof first.value === 'string') return { kind: 'section' };
  if (isPlaceholder(cells, layout) || cells.every(isUnitOrNothing)) return { kind: 'placeholder' };
  const section = sectionOf(table.view, cells, layout, row, campaign);
  if (section) return section;
  const telling = cells.filter(({ column, text }) => layout.fields.has(column) && !isNullToken(text));
  if (telling.length === 0) return { kind: 'blank' };
  const isCovered = [layout.township, layout.unit].some(
    (column) => column !== null && (table.view.mergeAt(row, column)?.firstRow ?? row) < row,
  );
  if (!isCovered && isPrepared(cells, layout)) return { kind: 'blank' };
  const onlyFigures =
    !isCovered &&
    cells.every(
      ({ column, value }) =>
        column === layout.serial ||
        column === layout.county ||
        (layout.figures.has(column) && typeof value === 'number'),
    );
  const hasFigure = cells.some(
    ({ column, value }) => layout.figures.has(column) && typeof value === 'number',
  );
  return { kind: onlyFigures && hasFigure ? 'figuresOnly' : 'data' };
}

function ownCells(view: GridView, table: Table, row: number): OwnCell[] {
  const cells: OwnCell[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    const value = view.value(row, column);
    if (value !== null && !isBlank(value)) cells.push({ column, value, text: textOf(value) });
  }
  return cells;
}

/** Enough of a cell to tell rows apart. */
function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function isFooter({ value, text }: OwnCell): boolean {
  return typeof value === 'string' && text !== '' && isFooterLabel(text);
}

function isWord({ value }: OwnCell): boolean {
  return typeof value === 'string';
}

function isIdentity({ column }: OwnCell, { serial, county, township, unit }: RowLayout): boolean {
  return [serial, county, township, unit].includes(column);
}

/** A label with a name or a number may be a value like any other, unless it names whom a row is about or stands alone. */
function maySay(cell: OwnCell, cells: readonly OwnCell[], layout: RowLayout): boolean {
  return isIdentity(cell, layout) || cells.every((other) => other === cell || !isWord(other));
}

function labelOf(cell: OwnCell, cells: readonly OwnCell[], layout: RowLayout): TotalLabel | null {
  const label = layout.labels.has(cell.column) ? totalLabelOf(cell.text) : null;
  return label && (label.isPlain || maySay(cell, cells, layout)) ? label : null;
}

function isAside(cell: OwnCell, cells: readonly OwnCell[], layout: RowLayout): boolean {
  const aside = layout.labels.has(cell.column) ? isAsideLabel(cell.text) : null;
  return aside === 'plain' || (aside === 'named' && maySay(cell, cells, layout));
}

/** Cells that name units or hold a dash: a unit row. */
function isUnitOrNothing({ value, text }: OwnCell): boolean {
  return typeof value === 'string' && (isUnitWord(text) || isNullToken(foldText(text)));
}

/** Serial numbers, a county and zeros alone: a row that waits to be filled in. */
function isPrepared(cells: readonly OwnCell[], layout: RowLayout): boolean {
  return cells.every(
    ({ column, value }) => column === layout.serial || column === layout.county || value === 0,
  );
}

/** A sample row of the template, or the line that numbers the columns. */
function isPlaceholder(cells: readonly OwnCell[], layout: RowLayout): boolean {
  const texts = cells.map(({ text }) => foldText(text));
  if (cells.length >= 3 && texts.every((text) => columnNumber.test(text)) && risesByOne(texts)) return true;
  const identity = cells.filter(({ column }) => column === layout.township || column === layout.unit);
  if (identity.some(({ text }) => placeholderCell.test(foldText(text)))) return true;
  const first = texts[0] ?? '';
  if (/^(示例|样例|范例|例|填写示例)[:：]?\d*$/.test(first)) return true;
  const wordy = cells.filter(({ column, value }) => column !== layout.serial && typeof value === 'string');
  return wordy.length >= 2 && wordy.every(({ text }) => placeholderCell.test(foldText(text)));
}

function risesByOne(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /\d/.test(text)).map((text) => Number(text.replace(/[（）]/g, '')));
  return (
    numbers.length >= 2 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** One text that stands alone in its row: a heading between the rows. */
function sectionOf(
  view: GridView,
  cells: readonly OwnCell[],
  layout: RowLayout,
  row: number,
  campaign: Campaign,
): RowClass | null {
  const [only] = cells;
  if (!only || cells.length > 1 || typeof only.value !== 'string') return null;
  const folded = foldText(only.text);
  const merge = view.mergeAt(row, only.column);
  const isWide = merge !== null && merge.lastColumn - merge.firstColumn >= 2;
  const isIdentity = only.column === layout.township || only.column === layout.unit;
  const county = countyNamed(campaign, folded.replace(sectionStart, ''));
  if (county && (!isIdentity || isWide || sectionStart.test(folded))) {
    return { kind: 'countySection', county: county.name, column: only.column };
  }
  if (isWide || sectionStart.test(folded) || isTailLine(folded)) return { kind: 'section' };
  if (only.column === layout.township && !looksLikeTownship(campaign, folded)) return { kind: 'section' };
  return isIdentity || layout.figures.has(only.column) ? null : { kind: 'section' };
}
