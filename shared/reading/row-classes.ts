import { countyNamed, looksLikeTownship } from '../campaign/divisions';
import type { Campaign } from '../campaign/campaign';
import { foldText } from '../campaign/names';
import { footerLabels, totalLabels } from '../campaign/words';
import type { CellValue } from '../workbook/sheet-grid';
import { isBlank, type GridView } from './grid-view';
import type { Table } from './find-table';
import { isNullToken } from './read-cell';

/** What a row below a header is. */
export type RowClass =
  | { kind: 'data' | 'blank' | 'footer' | 'placeholder' | 'section' }
  | { kind: 'total'; label: string }
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

const footers = new Set(footerLabels.map(foldText));
const totals = new Set(totalLabels.map(foldText));
const footerLine =
  /^(填报|填表|制表|审核|审批|报送|报出|联系|主管|分管|单位|经办|财务|签发|领导|复核)[\u4e00-\u9fff]{0,6}(（[^）]*）)?[:：]/;
const noteLine = /^(说明|注|备注|填表说明|填报说明)\d*([:：、.．]|（|$)/;
const sectionStart = /^(（?[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}[、.．])/;
const placeholderCell =
  /^([xX×＊*]{2,}.*|.*[xX×]{2,}(县|市|区|乡|镇|街道|局|单位|公司|学校|村|人)?|是\/否|有\/无|手机号\d*[.…]*|示例|样例|范例|例[:：]?|例如.*|yyyy.*|（?请?填写.*|（?下拉.*|.*[…]{1,2})$/i;
/** Seals, signature dates and notes under a table, whatever column they stand in. */
const tailLine = /公章|盖章|签字|签章|签名|一式.{1,3}份|以下空白|^此表|^本表|^\d{0,4}年\d{0,2}月\d{0,2}日?$/;
const columnNumber = /^(\d{1,2}|[甲乙丙丁戊己庚辛]|（\d{1,2}）|栏次)$/;

export function classifyRow(table: Table, layout: RowLayout, row: number, campaign: Campaign): RowClass {
  const cells = ownCells(table.view, table, row);
  const [first, second] = cells;
  if (table.repeatedHeaders.has(row)) return { kind: 'placeholder' };
  if (!first) return { kind: 'blank' };
  if (isFooter(first)) return { kind: 'footer' };
  const label = [first, second].find((cell) => cell && isTotalLabel(cell, layout));
  if (label) return { kind: 'total', label: foldText(label.text) };
  if (/^其中[:：]?/.test(foldText(first.text)) && typeof first.value === 'string') return { kind: 'section' };
  if (isPlaceholder(cells, layout)) return { kind: 'placeholder' };
  const section = sectionOf(table.view, cells, layout, row, campaign);
  if (section) return section;
  const telling = cells.filter(({ column, text }) => layout.fields.has(column) && !isNullToken(text));
  if (telling.length === 0) return { kind: 'blank' };
  const isCovered = [layout.township, layout.unit].some(
    (column) => column !== null && (table.view.mergeAt(row, column)?.firstRow ?? row) < row,
  );
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
  if (typeof value !== 'string' || text === '') return false;
  const folded = foldText(text);
  return footers.has(folded.replace(/[:：]+$/, '')) || footerLine.test(folded) || noteLine.test(folded);
}

function isTotalLabel({ column, value, text }: OwnCell, layout: RowLayout): boolean {
  if (typeof value !== 'string' || !layout.labels.has(column)) return false;
  const folded = foldText(text)
    .replace(/[:：]+$/, '')
    .replace(/（[^（）]*）$/, '');
  if (totals.has(folded)) return true;
  const inIdentity =
    column === layout.serial ||
    column === layout.county ||
    column === layout.township ||
    column === layout.unit;
  return inIdentity && folded.length <= 16 && /(合计|小计|总计|共计)$/.test(folded);
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
  if (isWide || sectionStart.test(folded) || tailLine.test(folded)) return { kind: 'section' };
  if (only.column === layout.township && !looksLikeTownship(campaign, folded)) return { kind: 'section' };
  return isIdentity || layout.figures.has(only.column) ? null : { kind: 'section' };
}
