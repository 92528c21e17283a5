import { Inflate } from 'fflate';
import { crc32 } from './crc32';
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
  const counted = new Set<ZipEntry>();
  let inflated = 0;
  return {
    entries,
    find: (name) => byName.get(partKey(name)) ?? null,
    read(name) {
      const entry = byName.get(partKey(name));
      if (!entry) return null;
      if (entry.isEncrypted) throw new FileRefusal('encrypted');
      if (!counted.has(entry)) inflated += entry.size;
      counted.add(entry);
      if (inflated > mostInflated) throw new FileRefusal('tooLarge');
      const content = inflate(entry);
      if (crc32(content) !== entry.crc) throw new FileRefusal('unreadable');
      return content;
    },
  };
}

/** The name of an entry as it should be written: some writers use backslashes or begin with a slash. */
export function partName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}

export function partKey(name: string): string {
  return partName(name).toLowerCase();
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  const large = findLargeEnd(view, end);
  const count = large === null ? view.getUint16(end + 10, true) : readLarge(view, large + 32);
  const directory = large === null ? view.getUint32(end + 16, true) : readLarge(view, large + 48);
  if (count > mostEntries) throw new FileRefusal('tooLarge');
  const entries: ZipEntry[] = [];
  for (let at = directory, index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new FileRefusal('unreadable');
    const nameLength = view.getUint16(at + 28, true);
    const { size, packedSize, local } = readSizes(view, at);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) {
      throw new FileRefusal('unreadable');
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw new FileRefusal('unreadable');
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
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

/** Some writers use the form for large files (ZIP64) for small ones too: its end record, where there is one. */
function findLargeEnd(view: DataView, end: number): number | null {
  if (end < 76 || view.getUint32(end - 20, true) !== 0x07064b50) return null;
  const at = readLarge(view, end - 12);
  return at + 56 <= end && view.getUint32(at, true) === 0x06064b50 ? at : null;
}

/** Sizes and place of the directory's entry at `at`; what does not fit there stands in its extra field. */
function readSizes(view: DataView, at: number): { size: number; packedSize: number; local: number } {
  let extra = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = extra + view.getUint16(at + 30, true);
  while (extra + 4 < extraEnd && view.getUint16(extra, true) !== 1)
    extra += 4 + view.getUint16(extra + 2, true);
  let next = extra + 4;
  const read = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    if (short !== 0xffffffff || next + 8 > extraEnd) return short;
    next += 8;
    return readLarge(view, next - 8);
  };
  return { size: read(24), packedSize: read(20), local: read(42) };
}

function readLarge(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
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
  try {
    for (let at = 0; at < entry.packed.length; at += step) {
      stream.push(entry.packed.subarray(at, at + step), at + step >= entry.packed.length);
    }
  } catch {
    throw new FileRefusal('unreadable');
  }
  if (length !== entry.size) throw new FileRefusal('unreadable');
  return out;
}
