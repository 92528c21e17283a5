import type { Highlight } from '../../shared/workbook/workbook-port';
import { markSignature } from './mark-tones';
import { holdsFindings, mapSpreadsheet, partText, type SpreadsheetMap } from './spreadsheet-package';
import { isWellFormed } from './well-formed';
import { decodeXml } from './xml-scanner';
import type { ZipPackage } from './zip-package';

/** Programs other than ours open a package only if all of it is sound. */
export function checkParts(zip: ZipPackage): void {
  for (const { name } of zip.entries) {
    const content = zip.read(name);
    if (content && /\.(?:xml|rels)$/i.test(name) && !isWellFormed(decodeXml(content)))
      throw new Error(`${name} is not well-formed`);
  }
}

/** The copy is opened once more: its sheets are all there, and so are the marks and the findings. */
export function checkCopy(
  copy: ZipPackage,
  source: SpreadsheetMap,
  highlights: readonly Highlight[],
  isForeign: boolean,
): void {
  const map = mapSpreadsheet(copy);
  const known = new Set(source.sheets.map(({ name }) => name));
  const marked = new Set(highlights.map(({ at }) => at.sheet));
  if (!map || source.sheets.some(({ name }) => !map.sheets.some((sheet) => sheet.name === name)))
    throw new Error('a sheet is missing');
  if (!map.sheets.some(({ part }) => holdsFindings(copy, part))) throw new Error('the findings are missing');
  for (const { name, part } of map.sheets) {
    const isFindings = holdsFindings(copy, part);
    if (!copy.find(part) || !(isFindings || (known.has(name) && marked.has(name)))) continue;
    const xml = partText(copy, part);
    if ((isForeign && !isWellFormed(xml)) || (!isFindings && !xml.includes(markSignature)))
      throw new Error(`${name} was not marked`);
  }
}
