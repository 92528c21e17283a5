import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

let known: ReadonlyMap<string, string> | undefined;

/**
 * The requirement set of a member ("Worksheet.getRanges" → "1.9"), from the notes of @types/office-js: the client's
 * own gate does not know them all. Null where the member is not in the typings, or only in a preview.
 */
export function apiSetOf(className: string, member: string): string | null {
  known ??= readSets();
  return known.get(`${className}.${member}`) ?? null;
}

export function isWithin(apiSet: string, promised: string): boolean {
  const [major = 0, minor = 0] = apiSet.split('.').map(Number);
  const [promisedMajor = 0, promisedMinor = 0] = promised.split('.').map(Number);
  return major < promisedMajor || (major === promisedMajor && minor <= promisedMinor);
}

function readSets(): Map<string, string> {
  const folder = resolve('node_modules/@types/office-js');
  const lines = readFileSync(join(folder, 'index.d.ts'), 'utf8').split('\n');
  const sets = new Map<string, string>();
  let isExcel = false;
  let className = '';
  let classSet = '1.1';
  let set = '';
  for (const line of lines) {
    const namespace = /^declare namespace (\w+)/.exec(line);
    if (namespace) isExcel = namespace[1] === 'Excel';
    if (!isExcel) continue;
    const note = /\[Api set: (\w+)(?: ([\d.]+))?/.exec(line);
    if (note) set = note[1] === 'ExcelApi' ? (note[2] ?? '1.1') : `99.${note[1]}`;
    const opened = /^    (?:class|interface) (\w+)/.exec(line);
    if (opened) {
      className = opened[1] ?? '';
      classSet = set || '1.1';
      set = '';
    }
    const member = /^        (?:readonly )?(\w+)[?]?[(:<]/.exec(line);
    if (member && className) {
      const key = `${className}.${member[1]}`;
      const own = set || classSet;
      const other = sets.get(key);
      if (other === undefined || isWithin(own, other)) sets.set(key, own);
      set = '';
    }
  }
  return sets;
}
