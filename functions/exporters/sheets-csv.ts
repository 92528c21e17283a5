import { csvFile } from './csv';
import type { ExportSheet } from './month-sheets';

/** Sheets below each other in one CSV file, each under its title, with an empty line between. */
export function sheetsCsv(sheets: readonly ExportSheet[]): string {
  return csvFile(
    sheets.flatMap(({ title, header, rows }, index) => [
      ...(index > 0 ? [[]] : []),
      [title],
      header,
      ...rows,
    ]),
  );
}
