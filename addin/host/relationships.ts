import { XmlScanner, decodeXml } from './xml-scanner';
import type { ZipPackage } from './zip-package';

export interface Relationship {
  id: string;
  /** Last part of the type's address: "worksheet", "styles". */
  kind: string;
  /** Path of the part inside the package, without a leading slash. */
  target: string;
  isExternal: boolean;
}

/** The relationships of a part ("" for the package itself). */
export function readRelationships(zip: ZipPackage, part: string): Relationship[] {
  const bytes = zip.read(relationshipsPath(part));
  if (!bytes) return [];
  const scanner = new XmlScanner(decodeXml(bytes));
  const found: Relationship[] = [];
  while (scanner.next()) {
    if (scanner.name !== 'Relationship' || scanner.isClosing) continue;
    found.push({
      id: scanner.attribute('Id') ?? '',
      kind: (scanner.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: resolvePart(part, scanner.attribute('Target') ?? ''),
      isExternal: scanner.attribute('TargetMode') === 'External',
    });
  }
  return found;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The path that a target named in a part's relationships means. */
export function resolvePart(part: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  if (path.startsWith('/')) return path.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
