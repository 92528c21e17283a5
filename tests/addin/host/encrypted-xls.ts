import { CFB, utils, write } from '@e965/xlsx';
import { createHash } from 'node:crypto';
import { decryptRecords } from '../../../addin/host/binary-decryption';
import { Rc4 } from '../../../addin/host/rc4';

const writeAccess = 0x005c;
const salt = Uint8Array.from({ length: 16 }, (_, index) => 7 * index + 1);
const verifier = Uint8Array.from({ length: 16 }, (_, index) => 200 - index);

function digest(kind: 'md5' | 'sha1', ...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(kind);
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

function le32(...numbers: readonly number[]): Buffer {
  return Buffer.concat(
    numbers.map((number) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(number);
      return bytes;
    }),
  );
}

/** How Excel 97 and Excel 2002 encrypt, by a password of theirs. */
export type Encryption = 'excel97' | 'excel2002' | 'excel2002-40';

function encryption(
  kind: Encryption,
  password: string,
): { header: Uint8Array; keyOf: (block: number) => Uint8Array } {
  const secret = Buffer.from(password, 'utf16le');
  if (kind === 'excel97') {
    const first = digest('md5', secret).subarray(0, 5);
    const repeated = Array.from({ length: 16 }, () => [first, salt]).flat();
    const seed = digest('md5', ...repeated).subarray(0, 5);
    const keyOf = (block: number): Uint8Array => digest('md5', seed, le32(block));
    const told = new Rc4(keyOf(0)).apply(Buffer.concat([verifier, digest('md5', verifier)]));
    return { header: Buffer.concat([Buffer.from([1, 0, 1, 0, 1, 0]), salt, told]), keyOf };
  }
  const bits = kind === 'excel2002' ? 128 : 40;
  const seed = digest('sha1', salt, secret);
  const keyOf = (block: number): Uint8Array => {
    const key = digest('sha1', seed, le32(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const told = new Rc4(keyOf(0)).apply(Buffer.concat([verifier, digest('sha1', verifier)]));
  const described = le32(4, 0, 0x6801, 0x8004, bits, 1, 0, 0);
  return {
    header: Buffer.concat([
      Buffer.from([1, 0, 2, 0, 2, 0]),
      le32(4, described.length),
      described,
      le32(16),
      salt,
      told.subarray(0, 16),
      le32(20),
      told.subarray(16),
    ]),
    keyOf,
  };
}

/** A .xls of these sheets, encrypted. */
export function encryptedXls(
  sheets: Readonly<Record<string, (string | number)[][]>>,
  kind: Encryption,
  password: string,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'biff8' });
  const container = CFB.read(new Uint8Array(bytes), { type: 'array' });
  const stream = Buffer.from(CFB.find(container, '/Workbook')?.content ?? []);
  const { header, keyOf } = encryption(kind, password);
  // In place of the record of who wrote it, so that the sheets keep their places in the stream.
  let at = 0;
  while (stream.readUInt16LE(at) !== writeAccess) at += 4 + stream.readUInt16LE(at + 2);
  const room = stream.readUInt16LE(at + 2);
  const shown = header.subarray(0, room);
  const rest = room - shown.length - 4;
  stream.fill(0, at, at + 4 + room);
  stream.writeUInt16LE(0x002f, at);
  stream.writeUInt16LE(rest >= 0 ? shown.length : room, at + 2);
  stream.set(shown, at + 4);
  if (rest >= 0) {
    stream.writeUInt16LE(0x01c0, at + 4 + shown.length);
    stream.writeUInt16LE(rest, at + 6 + shown.length);
  }
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, '/Workbook', decryptRecords(new Uint8Array(stream), keyOf));
  const file = CFB.write(made, { type: 'buffer' });
  return Uint8Array.from(Buffer.from(file as Uint8Array));
}
