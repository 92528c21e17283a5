import { Workbook } from 'exceljs';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { buildWorkbook, type FileType, type RichCell } from '../support/build-workbook';
import { sheetsOf, type MadeBook } from './made-book';

function read(bytes: Uint8Array, fileName: string): WorkbookGrid {
  const reading = readWorkbookFile(bytes, fileName);
  if (reading.kind !== 'workbook') throw new Error(`${fileName}: ${reading.kind}`);
  return reading.grid;
}

export function savedBySheetJs(book: MadeBook, type: FileType): WorkbookGrid {
  return read(buildWorkbook({ sheets: sheetsOf(book) }, type), `表.${type}`);
}

export async function savedByExcelJs(book: MadeBook): Promise<WorkbookGrid> {
  const workbook = new Workbook();
  for (const { name, rows, merges = [] } of sheetsOf(book)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const target = sheet.getCell(r + 1, c + 1);
        const rich: RichCell = typeof cell === 'object' ? (cell ?? {}) : { value: cell };
        target.value = rich.value ?? null;
        if (rich.format) target.numFmt = rich.format;
      }),
    );
    for (const merge of merges) sheet.mergeCells(merge);
  }
  return read(new Uint8Array(await workbook.xlsx.writeBuffer()), '表.xlsx');
}
