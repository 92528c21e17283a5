import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { backupLine, type BackupLine } from './table-lines';

/** Lines of JSON, compressed, never all in memory; the file has its name only once it is whole. */
export async function writeBackup(file: string, lines: AsyncIterable<BackupLine>): Promise<void> {
  const written = async function* (): AsyncGenerator<string> {
    for await (const line of lines) yield `${JSON.stringify(line)}\n`;
  };
  const part = `${file}.part`;
  await pipeline(Readable.from(written()), createGzip(), createWriteStream(part, { mode: 0o600 }));
  await rename(part, file);
}

/** The lines of a backup as far as they can be read: one that is cut off or garbled has no end. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  const reading = pipeline(source, gunzip).catch(() => undefined);
  try {
    for await (const line of createInterface({ input: gunzip, crlfDelay: Infinity })) {
      const parsed = backupLine.safeParse(jsonOf(line));
      if (!parsed.success) return;
      yield parsed.data;
    }
  } catch {
    return;
  } finally {
    source.destroy();
    gunzip.destroy();
    await reading;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
