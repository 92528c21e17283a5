import { CFB, read, set_cptable, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { FileRefusal } from './file-refusal';
import { GridBuilder } from './grid-builder';

/** Files of Excel 95 hold their text in the code page of their country. */
const codePages: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  1200: 'utf-16le',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};
set_cptable({
  utils: {
    decode: (codePage: number, bytes: ArrayLike<number>) =>
      new TextDecoder(codePages[codePage] ?? 'windows-1252').decode(Uint8Array.from(bytes)),
  },
});

const errorCodes: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** A worksheet stream of Excel 2–4 without a container: it begins with its own record. */
export function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 16;
}

/** Refuses compound files that hold no workbook, or hold it encrypted. */
export function checkCompoundFile(bytes: Uint8Array): void {
  const container = CFB.read(bytes, { type: 'array' });
  if (CFB.find(container, 'EncryptedPackage') || CFB.find(container, '/encryption')) {
    throw new FileRefusal('encrypted');
  }
  const workbook = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (!workbook) throw new FileRefusal('notAWorkbook');
  if (isLocked(Uint8Array.from(workbook.content))) throw new FileRefusal('encrypted');
}

/** True where a FilePass record stands among the globals of a workbook stream. */
function isLocked(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === 0x002f) return true;
    if (record === 0x000a) return false;
  }
  return false;
}

/** Reads .xls, and .et, which is the same inside. */
export function readBinaryWorkbook(bytes: Uint8Array): WorkbookGrid {
  const book = readBook(bytes);
  const sheets = book.SheetNames.flatMap((name, index): SheetGrid[] => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    return [readSheet(sheet, name, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0)];
  });
  return { sheets, date1904: book.Workbook?.WBProps?.date1904 ?? false };
}

function readBook(bytes: Uint8Array): ReturnType<typeof read> {
  try {
    return read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false, cellText: false });
  } catch {
    throw new FileRefusal('unreadable');
  }
}

function readSheet(sheet: WorkSheet, name: string, hidden: boolean): SheetGrid {
  const grid = new GridBuilder();
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell) grid.set(row, column, cellValue(cell), String(cell.z ?? 'General'));
    }),
  );
  return grid.build({
    name,
    hidden,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      firstRow: s.r,
      firstColumn: s.c,
      lastRow: e.r,
      lastColumn: e.c,
    })),
    hiddenRows: (sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden ? [index] : [])),
  });
}

function cellValue(cell: CellObject): CellValue {
  const { t: type, v: value } = cell;
  if (type === 'e') return { error: errorCodes[Number(value)] ?? '#VALUE!' };
  if (value === undefined || value === null || type === 'z') return cell.f ? { uncached: true } : null;
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  return value instanceof Date ? null : value;
}
