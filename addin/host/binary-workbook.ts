import { CFB, read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import {
  eachHeld,
  type CellValue,
  type SheetGrid,
  type WorkbookGrid,
} from '../../shared/workbook/sheet-grid';
import { decryptDefault, defaultPassword } from './binary-decryption';
import { withoutLinks } from './binary-records';
import { FileRefusal } from './file-refusal';
import { GridBuilder } from './grid-builder';
import { readRelationships } from './relationships';
import type { ZipPackage } from './zip-package';

/** Files of Excel 95 hold their text in the code page of their country. */
const codePages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [1250 + index, `windows-${1250 + index}`])),
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  10008: 'gb18030',
  20866: 'koi8-r',
  21866: 'koi8-u',
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

/** True for an .xlsb: a package whose workbook is no XML. */
export function isBinaryPackage(zip: ZipPackage): boolean {
  const main = readRelationships(zip, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  return /\.bin$/i.test(main) && zip.find(main) !== null;
}

/** Reads a compound file; refuses one that holds no workbook, or holds it under a password. */
export function readCompoundFile(bytes: Uint8Array): WorkbookGrid {
  const container = CFB.read(bytes, { type: 'array' });
  if (CFB.find(container, 'EncryptedPackage') || CFB.find(container, '/encryption')) {
    throw new FileRefusal('encrypted');
  }
  const workbook = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (!workbook) throw new FileRefusal('notAWorkbook');
  const stream = Uint8Array.from(workbook.content);
  const open = decryptDefault(stream);
  if (open === null) return readObfuscated(bytes);
  return readBinaryWorkbook(isBareBiff(open) ? withoutLinks(open) : bytes);
}

/** The oldest way to encrypt, which the library knows. */
function readObfuscated(bytes: Uint8Array): WorkbookGrid {
  try {
    return gridsOf(readQuietly(bytes, defaultPassword));
  } catch {
    throw new FileRefusal('encrypted');
  }
}

const readingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellHTML: false,
  cellText: false,
} as const;

/** Reads .xlsb, .xls, and .et, which is the same inside. */
export function readBinaryWorkbook(bytes: Uint8Array): WorkbookGrid {
  try {
    return gridsOf(readQuietly(bytes));
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('unreadable');
  }
}

/** The library tells the console of every record that it does not know: nobody can use that. */
function readQuietly(bytes: Uint8Array, password?: string): WorkBook {
  const { error } = console;
  // oxlint-disable-next-line no-console -- silenced, not used
  console.error = () => undefined;
  try {
    return read(bytes, { ...readingOptions, password });
  } finally {
    // oxlint-disable-next-line no-console -- as it was
    console.error = error;
  }
}

function gridsOf(book: WorkBook): WorkbookGrid {
  const sheets = book.SheetNames.flatMap((name, index): SheetGrid[] => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    return [readSheet(sheet, name, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0)];
  });
  return { sheets, date1904: book.Workbook?.WBProps?.date1904 ?? false };
}

function readSheet(sheet: WorkSheet, name: string, hidden: boolean): SheetGrid {
  const grid = new GridBuilder();
  const hiddenRows: number[] = [];
  eachHeld(sheet['!rows'] ?? [], (row, index) => {
    if (row?.hidden) hiddenRows.push(index);
  });
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  eachHeld(rows, (cells, row) =>
    eachHeld(cells ?? [], (cell, column) => {
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
    hiddenRows,
  });
}

function cellValue(cell: CellObject): CellValue {
  const { t: type, v: value } = cell;
  if (type === 'e') return { error: errorCodes[Number(value)] ?? '#VALUE!' };
  if (value === undefined || value === null || type === 'z') return cell.f ? { uncached: true } : null;
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  return value instanceof Date ? null : value;
}
