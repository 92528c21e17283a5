import { utils, write } from '@e965/xlsx';
import type { ExportSheet } from './month-sheets';

/** Sheets as an .xlsx file: texts stay texts, so that none acts as a formula; each header has its filter. */
export function sheetsXlsx(sheets: readonly ExportSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const { title, header, rows } of sheets) {
    const sheet = utils.aoa_to_sheet([[...header], ...rows.map((row) => [...row])]);
    sheet['!autofilter'] = {
      ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: header.length - 1 } }),
    };
    sheet['!cols'] = header.map((head, column) => ({
      wch: Math.min(
        40,
        Math.max(head.length * 2, ...rows.slice(0, 200).map((row) => widthOf(row[column]))) + 2,
      ),
    }));
    utils.book_append_sheet(book, sheet, title);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

/** Chinese characters are as wide as two digits. */
function widthOf(cell: string | number | null | undefined): number {
  return [...String(cell ?? '')].reduce((width, character) => width + (character > '\u2e80' ? 2 : 1), 0);
}
