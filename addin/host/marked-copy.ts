import type { Text } from '../../shared/findings/text';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { eachHeld, type WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { FindingsTable, Highlight } from '../../shared/workbook/workbook-port';
import { cannotBeMarked, FileRefusal, tooLargeToCopy } from './file-refusal';
import { readWorkbookFile } from './file-workbook';
import { findingsSheetPart, findingsTablePart, type FindingsStyles } from './findings-sheet';
import { markSheet, type SheetMarks } from './mark-sheet';
import { toneFills, tones } from './mark-tones';
import { PackageDraft } from './package-draft';
import { contentTypeOf, contentTypesPart } from './package-links';
import { readRelationships, relationshipsPath } from './relationships';
import { freeSheetName } from './sheet-names';
import { checkCopy, checkParts } from './copy-checks';
import { remarksOn } from './copy-remarks';
import { holdsFindings, mapSpreadsheet, partText, type SpreadsheetMap } from './spreadsheet-package';
import { baseFont, emptyStyles, withDefaults, withStyle } from './style-part';
import { valuesCopy } from './values-copy';
import { appendInside, applyEdits, outline } from './xml-edits';
import { escapeXml, XmlScanner } from './xml-scanner';
import { isZip, openZip, type ZipPackage } from './zip-package';

export interface MarkedCopy {
  /** "沅陵县-校验.xlsx"; a copy of the values alone says so: "沅陵县-校验（仅数据）.xlsx". */
  fileName: string;
  bytes: Uint8Array;
  /** What of the workbook is otherwise in its copy, for people. */
  remarks: readonly Text[];
}

/**
 * A copy of a workbook file with its findings marked and listed. An .xlsx keeps every part that is not marked byte
 * for byte; other formats become an .xlsx of their values. Throws a FileRefusal where the file cannot be read or no
 * sound copy can be made of it.
 */
export function markCopy(
  bytes: Uint8Array,
  fileName: string,
  highlights: readonly Highlight[],
  table: FindingsTable,
): MarkedCopy {
  const stem = fileName.replace(/\.[^.]*$/, '');
  const reading = readWorkbookFile(bytes, fileName);
  if (reading.kind !== 'workbook') throw new FileRefusal(reading.kind, reading.reason);
  const zip = isZip(bytes) ? openZip(bytes) : null;
  const map = zip && mapSpreadsheet(zip);
  if (zip && map) {
    const copy = markSafely(zip, map, highlights, table, true);
    return { fileName: `${stem}-校验.${endingOf(zip, map)}`, bytes: copy, remarks: [] };
  }
  if (countCells(reading.grid) > mostCopied) throw new FileRefusal('tooLarge', tooLargeToCopy);
  const copy = valuesCopy(reading.grid);
  const values = openZip(copy.bytes);
  const valuesMap = mapSpreadsheet(values);
  if (!valuesMap) throw new FileRefusal('unreadable', cannotBeMarked);
  const renamed = new Map(reading.grid.sheets.map(({ name }, index) => [name, copy.names[index] ?? name]));
  const place = <T extends CellRef | null>(at: T): T =>
    at && { ...at, sheet: renamed.get(at.sheet) ?? at.sheet };
  const remarks = remarksOn(reading.grid, copy);
  const marked = markSafely(
    values,
    valuesMap,
    highlights.map(({ at, tone }) => ({ at: place(at), tone })),
    {
      ...table,
      notes: [...table.notes, ...remarks.map(({ zhCN }) => zhCN)],
      rows: table.rows.map(({ cells, at }) => ({ cells, at: place(at) })),
    },
    false,
  );
  return { fileName: `${stem}-校验（仅数据）.xlsx`, bytes: marked, remarks };
}

/** Cells that a copy of values is made of; a county's workbook has some ten thousand. */
const mostCopied = 300_000;

function countCells({ sheets }: WorkbookGrid): number {
  let cells = 0;
  for (const { values } of sheets) eachHeld(values, (row) => eachHeld(row, () => (cells += 1)));
  return cells;
}

/** A copy, or a refusal that says so: whatever is odd inside a file never gets further. */
function markSafely(
  zip: ZipPackage,
  map: SpreadsheetMap,
  highlights: readonly Highlight[],
  table: FindingsTable,
  isForeign: boolean,
): Uint8Array {
  try {
    if (isForeign) checkParts(zip);
    const copy = markPackage(zip, map, highlights, table);
    checkCopy(openZip(copy), map, highlights, isForeign);
    return copy;
  } catch (error) {
    if (error instanceof FileRefusal && error.kind === 'tooLarge') throw error;
    throw new FileRefusal('unreadable', cannotBeMarked, { cause: error });
  }
}

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

function markPackage(
  zip: ZipPackage,
  map: SpreadsheetMap,
  highlights: readonly Highlight[],
  table: FindingsTable,
): Uint8Array {
  const draft = new PackageDraft(zip);
  const namespace = outline(draft.text(map.workbook))?.namespace ?? '';
  const stylesPart = map.styles ?? addStyles(draft, map);
  let styles = withDefaults(draft.text(stylesPart), namespace);
  const addStyle = (list: string, item: string): number => {
    const added = withStyle(styles, list, item);
    styles = added.styles;
    return added.index;
  };
  const bySheet = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const held = bySheet.get(highlight.at.sheet);
    if (held) held.push(highlight);
    else bySheet.set(highlight.at.sheet, [highlight]);
  }
  for (const sheet of map.sheets) {
    if (!zip.find(sheet.part) || holdsFindings(zip, sheet.part)) continue;
    const own = bySheet.get(sheet.name) ?? [];
    const marks = tones.flatMap((tone): SheetMarks[] => {
      const addresses = own.filter((each) => each.tone === tone).map(({ at }) => at.address);
      if (addresses.length === 0) return [];
      const fill = `rgb="FF${toneFills[tone]}"`;
      const style = addStyle(
        'dxfs',
        `<{p}dxf><{p}fill><{p}patternFill patternType="solid"><{p}fgColor ${fill}/><{p}bgColor ${fill}/></{p}patternFill></{p}fill></{p}dxf>`,
      );
      return [{ tone, style, addresses }];
    });
    const marked = markSheet(draft.text(sheet.part), marks);
    if (marked !== null) draft.put(sheet.part, marked);
  }
  const { name, size } = baseFont(styles);
  const font = (look: string, color: string): number =>
    addStyle(
      'fonts',
      `<{p}font><{p}${look}/><{p}sz val="${size}"/>${color}<{p}name val="${escapeXml(name)}"/></{p}font>`,
    );
  const bold = font('b', '');
  const link = font('u', '<{p}color rgb="FF0563C1"/>');
  const cell = (font: number, wrapText = 1): number =>
    addStyle(
      'cellXfs',
      `<{p}xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><{p}alignment vertical="top" wrapText="${wrapText}"/></{p}xf>`,
    );
  const header = cell(bold);
  const note = table.notes.length > 0 ? cell(bold, 0) : header;
  const cellStyles: FindingsStyles = { note, header, plain: cell(0), link: cell(link) };
  draft.put(stylesPart, styles);
  putFindings(draft, map, table, cellStyles);
  return draft.write();
}

/** Excel opens a workbook with macros only under a name that says so. */
function endingOf(zip: ZipPackage, map: SpreadsheetMap): 'xlsm' | 'xlsx' {
  const type = contentTypeOf(partText(zip, contentTypesPart), map.workbook);
  return type.includes('macroEnabled') ? 'xlsm' : 'xlsx';
}

function addStyles(draft: PackageDraft, map: SpreadsheetMap): string {
  const part = draft.freePart(`${folderOf(map.workbook)}qianshou-styles.xml`);
  draft.put(part, emptyStyles);
  draft.declare(part, `${spreadsheetType}styles+xml`);
  draft.relate(map.workbook, `${relationsOf(draft, map)}/styles`, `/${part}`);
  return part;
}

function putFindings(
  draft: PackageDraft,
  map: SpreadsheetMap,
  table: FindingsTable,
  styles: FindingsStyles,
): void {
  const relations = relationsOf(draft, map);
  const namespace = outline(draft.text(map.workbook))?.namespace ?? '';
  const present = map.sheets.find((sheet) => holdsFindings(draft.zip, sheet.part));
  const part = present?.part ?? draft.freePart(`${folderOf(map.workbook)}worksheets/qianshou-findings.xml`);
  if (present) {
    for (const { target, isExternal } of readRelationships(draft.zip, part))
      if (!isExternal) draft.drop(target);
    draft.drop(relationshipsPath(part));
  } else {
    const id = draft.relate(map.workbook, `${relations}/worksheet`, `/${part}`);
    draft.put(map.workbook, withSheet(draft.text(map.workbook), table.title, id, relations));
  }
  const tablePart = draft.freePart(`${folderOf(map.workbook)}tables/qianshou-findings.xml`);
  draft.put(tablePart, findingsTablePart(table, draft.freeTableId(), namespace));
  draft.declare(tablePart, `${spreadsheetType}table+xml`);
  const tableId = draft.relate(part, `${relations}/table`, `/${tablePart}`);
  draft.put(part, findingsSheetPart(table, styles, { namespace, relations, tableId }));
  draft.declare(part, `${spreadsheetType}worksheet+xml`);
}

/** The workbook part with one more sheet at its end. */
function withSheet(workbook: string, name: string, relationshipId: string, relations: string): string {
  const root = outline(workbook);
  const sheets = root?.children.find((child) => child.name === 'sheets');
  if (!root || !sheets) throw new Error('no list of sheets');
  const scanner = new XmlScanner(workbook.slice(sheets.start, sheets.end));
  const names: string[] = [];
  let highest = 0;
  while (scanner.next()) {
    names.push(scanner.attribute('name') ?? '');
    highest = Math.max(highest, Number(scanner.attribute('sheetId') ?? 0) || 0);
  }
  const item = `<${root.prefix}sheet xmlns:r="${relations}" name="${escapeXml(freeSheetName(name, names))}" sheetId="${highest + 1}" r:id="${relationshipId}"/>`;
  return applyEdits(workbook, [appendInside(workbook, sheets, item)]);
}

/** The namespace of relationships: that of the strict form where the workbook is strict. */
function relationsOf(draft: PackageDraft, map: SpreadsheetMap): string {
  return (outline(draft.text(map.workbook))?.namespace ?? '').includes('purl.oclc.org')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
