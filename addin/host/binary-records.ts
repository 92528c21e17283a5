import { zipSync } from 'fflate';
import type { ZipPackage } from './zip-package';

/** Links of .xls: they are no values, and one over a whole sheet would make a cell of every empty place. */
const linkRecords = new Set([0x01b8, 0x0800]);
/** A record that says nothing which a reader needs. */
const emptyRecord = 0x01c0;
const sheetBegins = 0x0081;
/** What is read of a sheet of an .xlsb: rows, cells, merges and the frames around them. */
const sheetRecords = new Set([
  ...Array.from({ length: 0x12 }, (_, type) => type),
  0x3e,
  sheetBegins,
  0x82,
  0x91,
  0x92,
  0x94,
  0xb0,
  0xb1,
  0xb2,
]);

/** The stream of a .xls workbook with its links made void. */
export function withoutLinks(stream: Uint8Array): Uint8Array {
  const result = stream.slice();
  const view = new DataView(result.buffer);
  for (let at = 0; at + 4 <= result.length; at += 4 + view.getUint16(at + 2, true)) {
    if (linkRecords.has(view.getUint16(at, true))) view.setUint16(at, emptyRecord, true);
  }
  return result;
}

/** An .xlsb package, unpacked within the limits of `zip`, whose sheets hold nothing but cells and merges. */
export function packageOfCells(zip: ZipPackage): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const { name } of zip.entries) {
    const content = zip.read(name);
    if (content) parts[name] = /\.bin$/i.test(name) ? cellsOf(content) : content;
  }
  return zipSync(parts, { level: 0 });
}

function cellsOf(part: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let at = 0; at < part.length;) {
    const record = recordAt(part, at);
    if (at === 0 && record.type !== sheetBegins) return part;
    if (sheetRecords.has(record.type)) kept.push(part.subarray(at, record.end));
    at = record.end;
  }
  const result = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of kept) {
    result.set(piece, place);
    place += piece.length;
  }
  return result;
}

/** Type and length are written in groups of seven bits, the lowest first. */
function recordAt(part: Uint8Array, start: number): { type: number; end: number } {
  let at = start;
  const number = (most: number): number => {
    let value = 0;
    for (let group = 0; group < most; group += 1) {
      const byte = part[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 128 ** group;
      if (byte < 0x80) break;
    }
    return value;
  };
  const type = number(2);
  const length = number(4);
  return { type, end: Math.min(part.length, at + length) };
}
