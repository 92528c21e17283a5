import { zipSync } from 'fflate';
import { FileRefusal } from './file-refusal';
import type { ZipPackage } from './zip-package';

/** Links of .xls: they are no values, and one over a whole sheet would make a cell of every empty place. */
const linkRecords = new Set([0x01b8, 0x0800]);
/** A record that says nothing which a reader needs. */
const emptyRecord = 0x01c0;
/** What is read of the parts of an .xlsb, by the record that a part begins with. */
const recordsRead: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  // A sheet: rows, cells, merges and the frames around them.
  [0x81, new Set([...Array(0x12).keys(), 0x3e, 0x81, 0x82, 0x91, 0x92, 0x94, 0xb0, 0xb1, 0xb2])],
  // The workbook: its calendar and its sheets.
  [0x83, new Set([0x83, 0x84, 0x8f, 0x90, 0x99, 0x9c])],
  // The shared texts.
  [0x9f, new Set([0x9f, 0xa0, 0x13])],
  // The styles: number formats and what refers to them.
  [0x116, new Set([0x116, 0x117, 0x267, 0x268, 0x2c, 0x269, 0x26a, 0x2f, 0x272, 0x273])],
]);
/** Where a record tells the length of its text, in characters. */
const textPlaces: Readonly<Record<number, number>> = {
  0x06: 8,
  0x08: 8,
  0x11: 4,
  0x13: 1,
  0x2c: 2,
  0x3e: 9,
  0x99: 8,
  0x9c: 8,
};

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
  const wanted = recordsRead.get(recordAt(part, 0).type);
  if (!wanted) return new Uint8Array(0);
  const kept: Uint8Array[] = [];
  for (let at = 0; at < part.length;) {
    const record = recordAt(part, at);
    if (wanted.has(record.type)) {
      checkTexts(record.type, part.subarray(record.start, record.end));
      kept.push(part.subarray(at, record.end));
    }
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

/** A text that would end behind its record keeps a reader busy for minutes. */
function checkTexts(type: number, content: Uint8Array): void {
  let at = textPlaces[type];
  if (at === undefined) return;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  // A sheet has two: what relates it to its part, and its name.
  for (let count = type === 0x9c ? 2 : 1; count > 0; count -= 1) {
    const length = at + 4 <= content.length ? view.getUint32(at, true) : 0;
    at += 4;
    if (length !== 0xffffffff) at += 2 * length;
    if (at > content.length) throw new FileRefusal('unreadable');
  }
}

/** Type and length are written in groups of seven bits, the lowest first. */
function recordAt(part: Uint8Array, from: number): { type: number; start: number; end: number } {
  let at = from;
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
  return { type, start: at, end: Math.min(part.length, at + length) };
}
