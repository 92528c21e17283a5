import type { Language, Text } from '../../../shared/findings/text';
import type { TableColumn } from '../../../shared/municipal/table-column';
import { reportTablePrefix } from '../../../shared/workbook/own-sheets';
import type { ReportCell, ReportColumn, ReportTable } from '../../../shared/workbook/report-sheet';

/** A column of a report beyond what every table says of it. */
export interface SheetColumn<T> extends Omit<TableColumn<T>, 'kind'> {
  kind: ReportColumn['kind'];
  heat?: NonNullable<ReportColumn['heat']>;
  /** Where a click on the cell leads; the cell is marked as such even where it holds nothing itself. */
  link?: (row: T) => string;
}

/** Narrower than its longest line a column wraps. */
const widest = 36;
const narrowest = 8;

/** A table of a report from columns and rows, as wide as what stands in it. */
export function tableOf<T>(
  name: string,
  columns: readonly SheetColumn<T>[],
  rows: readonly T[],
  language: Language,
  heading?: string,
): ReportTable {
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row, language)));
  const other = language === 'zhCN' ? 'en' : 'zhCN';
  return {
    name: reportTablePrefix + name,
    ...(heading !== undefined && { heading }),
    columns: columns.map(({ title, kind, total, isKey, heat }, index): ReportColumn => ({
      title: title[language],
      alsoKnownAs: [title[other]],
      kind,
      width: widthOf(
        title[language],
        { kind, total },
        cells.map((row) => row[index] ?? null),
      ),
      ...(total && { total }),
      ...(isKey && { isKey }),
      ...(heat && { heat }),
    })),
    rows: cells,
  };
}

const linkText: Text = { zhCN: '打开', en: 'open' };

function cellOf<T>({ value, link }: SheetColumn<T>, row: T, language: Language): ReportCell {
  const shown = value(row, language);
  return link ? { text: shown === null ? linkText[language] : String(shown), href: link(row) } : shown;
}

/** A header may take two lines, which a text in the cells takes only where it is long. */
function widthOf(
  title: string,
  { kind, total }: { kind: ReportColumn['kind']; total: ReportColumn['total'] },
  cells: readonly ReportCell[],
): number {
  const figures = cells.flatMap((cell) => (typeof cell === 'number' ? [cell] : []));
  const sum = total === 'sum' ? [figures.reduce((all, figure) => all + figure, 0)] : [];
  const texts = cells.map((cell) => (typeof cell === 'object' ? (cell?.text ?? '') : cell));
  const longest = Math.max(
    Math.ceil(charactersOf(title) / 2) + 1,
    ...[...figures, ...sum].map((figure) => lengthOf(figure, kind)),
    ...texts.map((shown) => (typeof shown === 'string' ? charactersOf(shown) : 0)),
  );
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

/** With the commas between thousands and the decimals of its kind. */
function lengthOf(figure: number, kind: ReportColumn['kind']): number {
  const whole = String(Math.round(Math.abs(figure))).length;
  return whole + Math.floor((whole - 1) / 3) + (kind === 'count' ? 0 : 3);
}

/** Chinese characters are as wide as two digits. */
function charactersOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e80' ? 2 : 1), 0);
}
