import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-package';

/** Packs within a few hundredths as small as the usual 6, in a fraction of the time. */
const level = 3;

/** An entry of new content. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    method: 8,
    time: 0x00210000,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level }),
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
