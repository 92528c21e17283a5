import { deflateSync, Inflate } from 'fflate';
import { FileRefusal } from './file-refusal';

const mostEntries = 10_000;
/** Bytes that all parts read of one file may come to once inflated. */
const mostInflated = 160 * 1024 * 1024;

/** One file of a zip, still packed: `packed` is copied as it is when nothing changes it. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  size: number;
  packed: Uint8Array;
  isEncrypted: boolean;
  time: number;
}

export interface ZipPackage {
  entries: readonly ZipEntry[];
  /** Inflates a part; null where there is none. Names are found in any case and with either slash. */
  read(name: string): Uint8Array | null;
  find(name: string): ZipEntry | null;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9 && (bytes[3] ?? 0) < 9;
}

/** Reads the directory only. Throws a FileRefusal where the zip is broken or a bomb. */
export function openZip(bytes: Uint8Array): ZipPackage {
  const entries = readDirectory(bytes);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) byName.set(partKey(entry.name), entry);
  let inflated = 0;
  return {
    entries,
    find: (name) => byName.get(partKey(name)) ?? null,
    read(name) {
      const entry = byName.get(partKey(name));
      if (!entry) return null;
      if (entry.isEncrypted) throw new FileRefusal('encrypted');
      inflated += entry.size;
      if (inflated > mostInflated) throw new FileRefusal('tooLarge');
      const content = inflate(entry);
      if (crc32(content) !== entry.crc) throw new FileRefusal('unreadable');
      return content;
    },
  };
}

function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count > mostEntries) throw new FileRefusal('tooLarge');
  const entries: ZipEntry[] = [];
  for (let at = directory, index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new FileRefusal('unreadable');
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) {
      throw new FileRefusal('unreadable');
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packedSize = view.getUint32(at + 20, true);
    if (start + packedSize > bytes.length) throw new FileRefusal('unreadable');
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(start, start + packedSize),
      isEncrypted: (flags & 1) !== 0,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new FileRefusal('unreadable');
}

/** Inflates bit by bit, so that an entry that lies about its size is caught before it fills the memory. */
function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw new FileRefusal('unreadable');
  const out = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw new FileRefusal('unreadable');
    out.set(chunk, length);
    length += chunk.length;
  });
  const step = 16 * 1024;
  for (let at = 0; at < entry.packed.length; at += step) {
    stream.push(entry.packed.subarray(at, at + step), at + step >= entry.packed.length);
  }
  if (length !== entry.size) throw new FileRefusal('unreadable');
  return out;
}

/** An entry of new content. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    method: 8,
    time: 0x00210000,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content),
    isEncrypted: false,
  };
}

/** Writes a zip; entries that were read are copied as they were packed. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = header(30, name, entry, 0x04034b50, 0);
    parts.push(local, entry.packed);
    const central = header(46, name, entry, 0x02014b50, 2);
    new DataView(central.buffer).setUint32(42, offset, true);
    directory.push(central);
    offset += local.length + entry.packed.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, totalLength(directory), true);
  view.setUint32(16, offset, true);
  return join([...parts, ...directory, end]);
}

/** A local header, or with `shift` 2 one of the directory, which has a field more before the same fields. */
function header(
  length: number,
  name: Uint8Array,
  entry: ZipEntry,
  signature: number,
  shift: number,
): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  view.setUint16(6 + shift, 0x0800, true);
  view.setUint16(8 + shift, entry.method, true);
  view.setUint32(10 + shift, entry.time, true);
  view.setUint32(14 + shift, entry.crc, true);
  view.setUint32(18 + shift, entry.packed.length, true);
  view.setUint32(22 + shift, entry.size, true);
  view.setUint16(26 + shift, name.length, true);
  bytes.set(name, length);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(totalLength(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function totalLength(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) {
    crc = (crcTable[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
