import { cellAddress, columnLetters, rangeAddress } from '../../shared/workbook/cell-ref';
import { reportMark } from '../../shared/workbook/own-sheets';
import type { ReportCell, ReportColumn, ReportSheet, ReportTable } from '../../shared/workbook/report-sheet';
import { mainNamespace, officeNamespace } from './new-package';
import {
  headerHeight,
  heatOf,
  heatSpans,
  linkOf,
  numberFormatOf,
  shownIn,
  totalOf,
  totalsLabel,
} from './report-cells';
import type { ReportStyle } from './report-styles';
import { escapeXml } from './xml-scanner';

/** A table and the row that its header stands in, 0-based. */
export interface PlacedTable {
  table: ReportTable;
  header: number;
  /** At least one row of cells: an Excel table has no fewer. */
  rows: number;
  hasTotals: boolean;
}

type StyleIndex = (style: ReportStyle) => number;

/** A report's sheet as XML; its tables are related first, and then its drawing. */
export function sheetPart(
  { title, notes, tables, charts }: ReportSheet,
  styleOf: StyleIndex,
): { xml: string; placed: readonly PlacedTable[]; free: { row: number; column: number } } {
  const rows: string[] = [];
  const line = (text: string, style: ReportStyle): void => {
    rows.push(rowPart(rows.length, [textCell(rows.length, 0, text, styleOf(style))]));
  };
  line(title, { look: 'title' });
  line(reportMark, { look: 'mark' });
  for (const note of notes) line(note, { look: 'note' });
  const placed = tables.map((table): PlacedTable => {
    rows.push(rowPart(rows.length, []));
    if (table.heading !== undefined) line(table.heading, { look: 'heading' });
    const header = rows.length;
    rows.push(
      rowPart(
        header,
        table.columns.map(({ title: text }, column) =>
          textCell(header, column, text, styleOf({ look: 'header' })),
        ),
        headerHeight,
      ),
    );
    const body = table.rows.length > 0 ? table.rows : [[]];
    for (const cells of body) rows.push(bodyRow(rows.length, cells, table, styleOf));
    const hasTotals = table.rows.length > 0 && table.columns.some(({ total }) => total !== undefined);
    if (hasTotals) rows.push(totalsRow(rows.length, header, table, styleOf));
    return { table, header, rows: body.length, hasTotals };
  });
  // A4, or A3 where many columns stand beside each other.
  const isWide = tables.some(({ columns }) => columns.length > 16);
  const freeColumn = Math.max(0, ...tables.map(({ columns }) => columns.length + 1));
  const [first] = placed;
  const frozen = placed.length === 1 && first ? first.header + 1 : 0;
  const pane =
    frozen > 0
      ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
      : '';
  const xml = `<worksheet xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columnsPart(tables)}<sheetData>${rows.join('')}</sheetData>${placed
    .map(scales)
    .join(
      '',
    )}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${isWide ? 8 : 9}" orientation="landscape" fitToHeight="0"/>${
    charts.length > 0 ? `<drawing r:id="rId${placed.length + 1}"/>` : ''
  }${
    placed.length > 0
      ? `<tableParts count="${placed.length}">${placed.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join('')}</tableParts>`
      : ''
  }</worksheet>`;
  return { xml, placed, free: { row: rows.length + 1, column: freeColumn } };
}

function columnsPart(tables: readonly ReportTable[]): string {
  const count = Math.max(0, ...tables.map(({ columns }) => columns.length));
  if (count === 0) return '';
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...tables.map(({ columns }) => columns[index]?.width ?? 0)),
  );
  return `<cols>${widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols>`;
}

function bodyRow(row: number, cells: readonly ReportCell[], table: ReportTable, styleOf: StyleIndex): string {
  return rowPart(
    row,
    table.columns.map((column, index) => bodyCell(row, index, cells[index] ?? null, column, table, styleOf)),
  );
}

function bodyCell(
  row: number,
  column: number,
  cell: ReportCell,
  spec: ReportColumn,
  table: ReportTable,
  styleOf: StyleIndex,
): string {
  const shown = shownIn(cell);
  const link = linkOf(cell);
  const format = numberFormatOf(spec, table);
  if (link !== null) return formulaCell(row, column, link, String(shown), styleOf({ look: 'link', format }));
  const style = styleOf({ look: 'cell', format });
  if (shown === null) return `<c r="${cellAddress(row, column)}" s="${style}"/>`;
  if (typeof shown === 'number') return `<c r="${cellAddress(row, column)}" s="${style}"><v>${shown}</v></c>`;
  return textCell(row, column, shown, style);
}

function totalsRow(row: number, header: number, table: ReportTable, styleOf: StyleIndex): string {
  return rowPart(
    row,
    table.columns.map((spec, column) => {
      const style = styleOf({ look: 'total', format: numberFormatOf(spec, table) });
      const formula = totalOf(spec, rangeAddress(header + 1, column, row - 1, column));
      if (formula !== null) return formulaCell(row, column, formula, computed(spec, column, table), style);
      return column === 0
        ? textCell(row, column, totalsLabel, style)
        : `<c r="${cellAddress(row, column)}" s="${style}"/>`;
    }),
  );
}

/** What a total shows before a program has computed it anew; null where there is nothing to compute. */
function computed({ total }: ReportColumn, column: number, { rows }: ReportTable): number | null {
  const figures = rows.flatMap((cells) => {
    const cell = cells[column];
    return typeof cell === 'number' ? [cell] : [];
  });
  const sum = figures.reduce((all, figure) => all + figure, 0);
  if (total === 'sum') return sum;
  return figures.length === 0 ? null : sum / figures.length;
}

function scales({ table, header, rows }: PlacedTable, order: number): string {
  return heatSpans(table.columns)
    .map(({ first, last, heat }, index) => {
      const range = rangeAddress(header + 1, first, header + rows, last);
      const colours = heatOf(heat)
        .map((colour) => `<color rgb="FF${colour}"/>`)
        .join('');
      return `<conditionalFormatting sqref="${range}"><cfRule type="colorScale" priority="${order * 20 + index + 1}"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>${colours}</colorScale></cfRule></conditionalFormatting>`;
    })
    .join('');
}

/** What makes these rows an Excel table with its filter. */
export function tablePart({ table, header, rows, hasTotals }: PlacedTable, id: number): string {
  const last = table.columns.length - 1;
  const body = rangeAddress(header, 0, header + rows, last);
  const all = hasTotals ? rangeAddress(header, 0, header + rows + 1, last) : body;
  const columns = table.columns.map((column, index) => {
    const letters = columnLetters(index);
    const total = totalOf(column, `${letters}${header + 2}:${letters}${header + rows + 1}`);
    const label = index === 0 ? ` totalsRowLabel="${totalsLabel}"` : '';
    const open = `<tableColumn id="${index + 1}" name="${escapeXml(column.title)}"`;
    if (!hasTotals || total === null) return `${open}${hasTotals ? label : ''}/>`;
    return `${open} totalsRowFunction="custom"><totalsRowFormula>${escapeXml(total)}</totalsRowFormula></tableColumn>`;
  });
  const name = escapeXml(table.name);
  return `<table xmlns="${mainNamespace}" id="${id}" name="${name}" displayName="${name}" ref="${all}"${hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="${body}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function rowPart(row: number, cells: readonly string[], height?: number): string {
  return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;
}

function textCell(row: number, column: number, text: string, style: number): string {
  return `<c r="${cellAddress(row, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function formulaCell(
  row: number,
  column: number,
  formula: string,
  value: string | number | null,
  style: number,
): string {
  const shown = value === null ? '' : `<v>${escapeXml(String(value))}</v>`;
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `<c r="${cellAddress(row, column)}" s="${style}"${type}><f>${escapeXml(formula)}</f>${shown}</c>`;
}
