import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { FileRefusal } from './file-refusal';
import { readNumberFormats } from './number-formats';
import { readRelationships } from './relationships';
import { readRichValues } from './rich-values';
import { isTrue, readRichText, readSheetPart, type WorkbookParts } from './sheet-part';
import { decodeXml, XmlScanner } from './xml-scanner';
import type { ZipPackage } from './zip-package';

/** Where the parts of an .xlsx package are, found by its relationships. */
export interface SpreadsheetMap {
  workbook: string;
  styles: string | null;
  strings: string | null;
  date1904: boolean;
  /** Worksheets in their order; chart sheets and the like are left out. */
  sheets: readonly MappedSheet[];
}

export interface MappedSheet {
  name: string;
  hidden: boolean;
  part: string;
}

/** Null where the package holds no workbook in XML. */
export function mapSpreadsheet(zip: ZipPackage): SpreadsheetMap | null {
  const named = readRelationships(zip, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const workbook = [named, 'xl/workbook.xml'].find((path) => path !== undefined && zip.find(path));
  const bytes = workbook === undefined ? null : zip.read(workbook);
  if (workbook === undefined || !bytes) return null;
  const relationships = readRelationships(zip, workbook);
  const partOf = (kind: string): string | null =>
    relationships.find((relationship) => relationship.kind === kind && zip.find(relationship.target))
      ?.target ?? null;
  const scanner = new XmlScanner(decodeXml(bytes));
  const sheets: MappedSheet[] = [];
  let date1904 = false;
  let isWorkbook = false;
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.name === 'workbook') isWorkbook = true;
    else if (scanner.name === 'workbookPr') date1904 = isTrue(scanner.attribute('date1904'));
    else if (scanner.name === 'sheet') {
      const id = scanner.attribute('id');
      const relationship = relationships.find((candidate) => candidate.id === id);
      // Excel keeps the names of macro modules of old as sheets that are related to nothing.
      if (relationship?.kind !== 'worksheet') continue;
      sheets.push({
        name: scanner.attribute('name') ?? '',
        hidden: /hidden$/i.test(scanner.attribute('state') ?? ''),
        part: relationship.target,
      });
    }
  }
  if (!isWorkbook) return null;
  return { workbook, styles: partOf('styles'), strings: partOf('sharedStrings'), date1904, sheets };
}

/** Reads every worksheet of an .xlsx or .xlsm package. */
export function readSpreadsheet(zip: ZipPackage, map: SpreadsheetMap): WorkbookGrid {
  const parts: WorkbookParts = {
    strings: map.strings === null ? [] : readStrings(partText(zip, map.strings)),
    formats: map.styles === null ? [] : readNumberFormats(partText(zip, map.styles)),
    date1904: map.date1904,
    richValues: readRichValues(zip, map.workbook),
  };
  if (map.sheets.length > 0 && !map.sheets.some(({ part }) => zip.find(part)))
    throw new FileRefusal('unreadable');
  return {
    date1904: map.date1904,
    // A sheet whose part is gone is an empty one, as in Excel.
    sheets: map.sheets.map(({ part, ...sheet }) =>
      readSheetPart(
        zip.find(part) ? partText(zip, part) : '',
        { ...sheet, isOurs: holdsFindings(zip, part) },
        parts,
      ),
    ),
  };
}

/** What the name of our table of findings begins with; copies of it get a number. */
const findingsTable = 'QianshouFindings';

/** True for a sheet part with our table of findings: ours, whatever it is called by now. */
export function holdsFindings(zip: ZipPackage, sheet: string): boolean {
  return readRelationships(zip, sheet).some(({ kind, target }) => {
    if (kind !== 'table' || !zip.find(target)) return false;
    const scanner = new XmlScanner(partText(zip, target));
    return scanner.next() && (scanner.attribute('name') ?? '').startsWith(findingsTable);
  });
}

function readStrings(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.name === 'si' && !scanner.isClosing) strings.push(readRichText(scanner));
  }
  if (scanner.depth > 0) throw new FileRefusal('unreadable');
  return strings;
}

/** The text of a part that must be there. */
export function partText(zip: ZipPackage, part: string): string {
  const bytes = zip.read(part);
  if (!bytes) throw new FileRefusal('unreadable');
  return decodeXml(bytes);
}
