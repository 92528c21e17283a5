import { cellAddress, parseAddress, rangeAddress } from '../../shared/workbook/cell-ref';
import type { FindingsTable } from '../../shared/workbook/workbook-port';
import { escapeXml } from './xml-scanner';

/** Style indexes of the cells of a findings sheet. */
export interface FindingsStyles {
  /** A line above the table, which runs over the cells beside it. */
  note: number;
  header: number;
  plain: number;
  link: number;
}

/** Excel holds no more in one cell. */
const longestText = 32_767;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part of the findings sheet: notes, header, one row a finding, the places as links. */
export function findingsSheetPart(
  table: FindingsTable,
  styles: FindingsStyles,
  { namespace, relations, tableId }: { namespace: string; relations: string; tableId: string },
): string {
  const links: string[] = [];
  const header = table.notes.length;
  const notes = table.notes.map((note, row) => rowPart(row, [note], () => styles.note));
  const rows = table.rows.map(({ cells, at }, index) => {
    const row = header + 1 + index;
    const linked = at ? Math.max(0, cells.indexOf(at.address)) : -1;
    if (at && parseAddress(at.address)) {
      const location = escapeXml(`'${at.sheet.replaceAll("'", "''")}'!${at.address}`);
      links.push(`<hyperlink ref="${cellAddress(row, linked)}" location="${location}"/>`);
    }
    return rowPart(row, cells, (column) => (column === linked ? styles.link : styles.plain));
  });
  const widths = table.columns.map((title, column) => {
    const longest = table.rows.reduce(
      (most, { cells }) => Math.max(most, cells[column]?.length ?? 0),
      title.length,
    );
    return Math.min(64, longest * 2 + 3);
  });
  return `${declaration}<worksheet xmlns="${namespace}" xmlns:r="${relations}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${header + 1}" topLeftCell="A${header + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths
    .map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`)
    .join(
      '',
    )}</cols><sheetData>${notes.join('')}${rowPart(header, table.columns, () => styles.header)}${rows.join('')}</sheetData>${
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''
  }<pageSetup orientation="landscape" fitToHeight="0"/><tableParts count="1"><tablePart r:id="${tableId}"/></tableParts></worksheet>`;
}

/** The part that makes these rows an Excel table with its filter. */
export function findingsTablePart(table: FindingsTable, id: number, namespace: string): string {
  const header = table.notes.length;
  const last = header + Math.max(1, table.rows.length);
  const range = rangeAddress(header, 0, last, table.columns.length - 1);
  const columns = table.columns
    .map((title, column) => `<tableColumn id="${column + 1}" name="${escapeXml(title)}"/>`)
    .join('');
  return `${declaration}<table xmlns="${namespace}" id="${id}" name="QianshouFindings" displayName="QianshouFindings" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${table.columns.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function rowPart(row: number, cells: readonly string[], styleOf: (column: number) => number): string {
  const parts = cells.map((cell, column) => {
    const text = escapeXml(cell.slice(0, longestText));
    return `<c r="${cellAddress(row, column)}" s="${styleOf(column)}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${row + 1}">${parts.join('')}</row>`;
}
