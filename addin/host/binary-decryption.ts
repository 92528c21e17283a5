import { md5, sha1 } from './digests';
import { Rc4 } from './rc4';

/** Excel's own password for a workbook of protected structure: it asks nobody for it. */
export const defaultPassword = 'VelvetSweatshop';

const filePass = 0x002f;
const boundSheet = 0x0085;
const endOfPart = 0x000a;
/** Records whose content is never encrypted. */
const plain = new Set([0x0809, filePass, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138]);
/** A record that says nothing which a reader needs. */
const empty = 0x01c0;
const blockSize = 1_024;

/** A key of one block of the stream, 1,024 bytes each. */
type KeyOf = (block: number) => Uint8Array;

/**
 * The stream of a .xls workbook without its encryption by Excel's default password: as it is where it has none.
 * Null where it needs another password, or is encrypted in a way that .xls files seldom are.
 */
export function decryptDefault(stream: Uint8Array): Uint8Array | null {
  const at = findFilePass(stream);
  if (at === null) return stream;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const length = view.getUint16(at + 2, true);
  const header = stream.subarray(at + 4, at + 4 + length);
  const keyOf = keysOf(header);
  if (keyOf === null) return null;
  const open = decryptRecords(stream, keyOf);
  new DataView(open.buffer).setUint16(at, empty, true);
  return open;
}

/** Where the record stands that says how the stream is encrypted. */
export function findFilePass(stream: Uint8Array): number | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === filePass) return at;
    if (record === endOfPart) return null;
  }
  return null;
}

/** Null where the default password does not fit the verifier. */
function keysOf(header: Uint8Array): KeyOf | null {
  if (header.length < 6 || header[0] !== 1) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [major, minor] = [view.getUint16(2, true), view.getUint16(4, true)];
  if (minor === 1) return header.length >= 54 ? fit(oldKeys(header.subarray(6, 22)), header, 22, md5) : null;
  if (minor !== 2 || major < 2 || major > 4 || header.length < 14) return null;
  const described = view.getUint32(10, true);
  const verifier = 14 + described;
  if (described < 20 || verifier + 60 > header.length) return null;
  const bits = view.getUint32(14 + 16, true) || 40;
  const salt = header.subarray(verifier + 4, verifier + 20);
  const found = fit(newKeys(salt, bits), header, verifier + 20, sha1);
  return found;
}

/** The verifier and its digest, the latter past four bytes of length in the newer form. */
function fit(
  keyOf: KeyOf,
  header: Uint8Array,
  at: number,
  digest: (bytes: Uint8Array) => Uint8Array,
): KeyOf | null {
  const rc4 = new Rc4(keyOf(0));
  const verifier = rc4.apply(header.slice(at, at + 16));
  const from = digest === md5 ? at + 16 : at + 20;
  const wanted = digest(verifier);
  const told = rc4.apply(header.slice(from, from + wanted.length));
  return wanted.every((byte, index) => byte === told[index]) ? keyOf : null;
}

function oldKeys(salt: Uint8Array): KeyOf {
  const first = md5(passwordBytes()).subarray(0, 5);
  const once = joined(first, salt);
  const seed = md5(joined(...Array.from({ length: 16 }, () => once))).subarray(0, 5);
  return (block) => md5(joined(seed, numberBytes(block)));
}

function newKeys(salt: Uint8Array, bits: number): KeyOf {
  const seed = sha1(joined(salt, passwordBytes()));
  return (block) => {
    const key = sha1(joined(seed, numberBytes(block))).subarray(0, bits / 8);
    // A key of 40 bits is used as one of 128, the rest zeros.
    return bits === 40 ? joined(key, new Uint8Array(11)) : key;
  };
}

/** Encrypting and decrypting are the same. */
export function decryptRecords(stream: Uint8Array, keyOf: KeyOf): Uint8Array {
  const result = stream.slice();
  const view = new DataView(result.buffer);
  const keystream = new Keystream(keyOf);
  for (let at = 0; at + 4 <= result.length;) {
    const record = view.getUint16(at, true);
    const start = at + 4;
    const end = Math.min(result.length, start + view.getUint16(at + 2, true));
    // A sheet's place in the stream stays readable.
    const from = plain.has(record) ? end : record === boundSheet ? Math.min(end, start + 4) : start;
    keystream.moveTo(from);
    for (let index = from; index < end; index += 1) result[index] = (result[index] ?? 0) ^ keystream.next();
    at = end;
  }
  return result;
}

class Keystream {
  private place = 0;
  private block = -1;
  private rc4 = new Rc4(new Uint8Array(1));

  constructor(private readonly keyOf: KeyOf) {}

  moveTo(place: number): void {
    if (Math.floor(place / blockSize) > Math.floor(this.place / blockSize))
      this.place = Math.floor(place / blockSize) * blockSize;
    while (this.place < place) this.next();
  }

  next(): number {
    const block = Math.floor(this.place / blockSize);
    if (block !== this.block) {
      this.rc4 = new Rc4(this.keyOf(block));
      this.block = block;
    }
    this.place += 1;
    return this.rc4.next();
  }
}

function passwordBytes(): Uint8Array {
  return Uint8Array.from([...defaultPassword].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function numberBytes(number: number): Uint8Array {
  return Uint8Array.from([0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
