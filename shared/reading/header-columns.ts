import { foldText } from '../campaign/names';
import { parentText, type HeaderBand } from './grow-header';
import { isBareUnit } from './head-cells';
import { headerText, type HeaderText } from './header-text';
import { senseOf, type HeaderSense } from './header-vocabulary';
import { isBlank, shownText, type GridView } from './grid-view';
import type { Region } from './regions';

/** One column's header with everything that stands above it. */
export interface HeaderColumn {
  column: number;
  /** The lowest header cell, as printed. */
  printed: string;
  row: number;
  /** Readings, the plainest first: the lowest cell alone, then with the wider headers above it. */
  paths: readonly HeaderText[];
  /** The wider header alone, for a column that only says 累计 or 时间; null where there is none. */
  parent: HeaderText | null;
  sense: HeaderSense | null;
  /** Fen of one unit, by any bracket of the path. */
  fenPerUnit: number | null;
  periodic: boolean;
}

/** A heading that stands for itself, as over a single column. */
export function readHeading(
  printed: string,
  column = 0,
  row = 0,
  parent: string | null = null,
): HeaderColumn {
  const paths = [printed, ...(parent === null ? [] : [parent + printed])].map(headerText);
  const above = parent === null ? null : headerText(parent);
  return {
    column,
    printed,
    row,
    paths,
    parent: above,
    sense: paths.map(senseOf).find((sense) => sense !== null) ?? null,
    fenPerUnit: paths[0]?.fenPerUnit ?? above?.fenPerUnit ?? null,
    periodic: paths.some(({ periodic }) => periodic) && !/累计/.test(printed),
  };
}

export function readHeaderColumns(view: GridView, band: HeaderBand, region: Region): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column += 1) {
    const parts = withUnitInPlace(headerParts(view, band, column));
    const leaf = parts[parts.length - 1];
    if (leaf === undefined) continue;
    const texts = parts.map(({ text }) => text);
    const above = texts.slice(0, -1);
    const parent = above[above.length - 1];
    const joined = [
      leaf.text,
      ...(parent === undefined ? [] : [parent + leaf.text]),
      ...(above.length > 1 ? [`${above[0]}${leaf.text}`, above.join('') + leaf.text] : []),
    ];
    const paths = joined.map(headerText);
    const whole = texts.map(headerText);
    columns.push({
      column,
      printed: leaf.text,
      row: leaf.row,
      paths,
      parent: parent === undefined ? null : headerText(parent),
      sense: paths.map(senseOf).find((sense) => sense !== null) ?? null,
      fenPerUnit: [...whole].reverse().find((part) => part.fenPerUnit !== null)?.fenPerUnit ?? null,
      periodic: whole.some((part) => part.periodic) && !/累计/.test(leaf.text),
    });
  }
  return columns;
}

/** A unit in a row of its own goes to the heading above it: 金额 over 万元 is 金额（万元）. */
function withUnitInPlace(parts: readonly HeaderPart[]): readonly HeaderPart[] {
  const [above, last] = parts.slice(-2);
  if (!above || !last || !isBareUnit(foldText(last.text))) return parts;
  const unit = foldText(last.text)
    .replace(/^（(.*)）$/, '$1')
    .replace(/^单位[:：]?/, '');
  return [...parts.slice(0, -2), { text: `${above.text}（${unit}）`, row: above.row }];
}

interface HeaderPart {
  text: string;
  row: number;
}

/** The texts over a column from top to bottom, each once. */
function headerParts(view: GridView, band: HeaderBand, column: number): { text: string; row: number }[] {
  const parts: { text: string; row: number }[] = [];
  for (let row = band.firstRow; row <= band.lastRow; row += 1) {
    const merge = view.mergeAt(row, column);
    const own = merge ? view.value(merge.firstRow, merge.firstColumn) : view.value(row, column);
    const isParentRow = row < band.lastRow && !isBlank(view.value(row + 1, column));
    const text = !isBlank(own) ? shownText(own) : isParentRow && !merge ? widerHeader(view, row, column) : '';
    if (text !== '' && parts[parts.length - 1]?.text !== text) {
      parts.push({ text, row: merge ? Math.max(merge.firstRow, band.firstRow) : row });
    }
  }
  return parts;
}

/** The unmerged wider header on the left: it counts only where its own column has a header below it too. */
function widerHeader(view: GridView, row: number, column: number): string {
  for (let left = column - 1; left >= view.firstColumn; left -= 1) {
    if (isBlank(view.value(row, left))) {
      if (view.mergeAt(row, left) || isBlank(view.value(row + 1, left))) return '';
      continue;
    }
    return isBlank(view.value(row + 1, left)) ? '' : parentText(view, row, left);
  }
  return '';
}
