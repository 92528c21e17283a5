import { readRelationships } from './relationships';
import { decodeXml, XmlScanner } from './xml-scanner';
import type { ZipPackage } from './zip-package';

/** What stands for a picture that is placed in a cell. */
export const pictureText = '[图片]';
const otherText = '[数据]';

/**
 * What the cells of a workbook show that keep a rich value beside an error for older programs: by the number of
 * their value metadata, the first one 1. Null where it is an error indeed.
 */
export function readRichValues(zip: ZipPackage, workbook: string): readonly (string | null)[] {
  const related = readRelationships(zip, workbook);
  const partOf = (kind: string): string | null => {
    const target = related.find((each) => each.kind === kind)?.target;
    const bytes = target === undefined ? null : zip.find(target) && zip.read(target);
    return bytes ? decodeXml(bytes) : null;
  };
  const metadata = partOf('sheetMetadata');
  const values = partOf('rdRichValue');
  const structures = partOf('rdRichValueStructure');
  if (metadata === null || values === null || structures === null) return [];
  const shown = textsOf(values, structuresOf(structures));
  return referencesOf(metadata).map((index) => (index === null ? null : (shown[index] ?? null)));
}

interface Structure {
  kind: string;
  keys: readonly string[];
}

function structuresOf(xml: string): Structure[] {
  const found: { kind: string; keys: string[] }[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.name === 's') found.push({ kind: scanner.attribute('t') ?? '', keys: [] });
    else if (scanner.name === 'k') found.at(-1)?.keys.push(scanner.attribute('n') ?? '');
  }
  return found;
}

function textsOf(xml: string, structures: readonly Structure[]): (string | null)[] {
  const shown: (string | null)[] = [];
  const scanner = new XmlScanner(xml);
  let structure: Structure | undefined;
  let values: string[] = [];
  while (scanner.next()) {
    if (scanner.name === 'rv' && !scanner.isClosing) {
      structure = structures[Number(scanner.attribute('s') ?? 0)];
      values = [];
    } else if (scanner.name === 'v' && !scanner.isClosing) values.push(scanner.readText());
    if (scanner.name === 'rv' && (scanner.isClosing || scanner.isSelfClosing)) {
      shown.push(structure ? textOf(structure, values) : null);
    }
  }
  return shown;
}

function textOf({ kind, keys }: Structure, values: readonly string[]): string | null {
  if (kind === '_error') return null;
  if (/image/i.test(kind)) return pictureText;
  return values[keys.indexOf('_DisplayString')] || otherText;
}

/** The rich value that each value metadata names. */
function referencesOf(metadata: string): (number | null)[] {
  const scanner = new XmlScanner(metadata);
  const types: string[] = [];
  const rich: (number | null)[] = [];
  const references: (number | null)[] = [];
  let list = '';
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.name === 'metadataType') types.push(scanner.attribute('name') ?? '');
    else if (scanner.name === 'futureMetadata') list = scanner.attribute('name') ?? '';
    else if (scanner.name === 'valueMetadata' || scanner.name === 'cellMetadata') list = scanner.name;
    else if (scanner.name === 'bk' && list === 'XLRICHVALUE') rich.push(null);
    else if (scanner.name === 'bk' && list === 'valueMetadata') references.push(null);
    else if (scanner.name === 'rvb' && list === 'XLRICHVALUE')
      rich[rich.length - 1] = Number(scanner.attribute('i'));
    else if (scanner.name === 'rc' && list === 'valueMetadata') {
      if (types[Number(scanner.attribute('t')) - 1] === 'XLRICHVALUE')
        references[references.length - 1] = rich[Number(scanner.attribute('v'))] ?? null;
    }
  }
  return references;
}
