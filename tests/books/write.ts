import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bytesOf } from './bytes';
import { clerks } from './clerks';

/** Writes all books and what they hold into a folder: books/ and keys.json. */
function writeBooks(folder: string): void {
  mkdirSync(path.join(folder, 'books'), { recursive: true });
  const keys = clerks.map((clerk) => {
    writeFileSync(path.join(folder, 'books', clerk.file), bytesOf(clerk));
    const sheets = Object.fromEntries(clerk.sheets.map(({ input, key }) => [input.name, key]));
    return [
      clerk.file,
      { args: ['--as-of', '2010-12-31'], county: clerk.county, style: clerk.style, sheets },
    ];
  });
  writeFileSync(path.join(folder, 'keys.json'), `${JSON.stringify(Object.fromEntries(keys), null, 1)}\n`);
}

const folder = process.argv[2];
if (folder) writeBooks(path.resolve(process.env['INIT_CWD'] ?? process.cwd(), folder));
