import { unzipSync } from 'fflate';
import type { Sheet, Visibility } from '../model/sheet';
import { Workbook } from '../model/workbook';
import { childElement, childElements, textOf, type XmlElement } from '../model/xml-element';
import { readSettings } from './add-in-settings';
import { chartDrawings, readCharts } from './chart-parts';
import { readCustomProperties } from './custom-properties';
import { readSheetPart } from './read-sheet';
import { readStyles } from './read-styles';
import { readTable } from './read-table';
import { readRelationships, type Parts } from './relationships';
import { parseXml } from './xml-text';

const visibilities: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Opens an .xlsx as Excel would; what the model does not hold is kept as it is. */
export function readWorkbook(file: Uint8Array): Workbook {
  const parts: Parts = new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')));
  const workbook = new Workbook();
  const mainPath = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (mainPath === undefined) throw new Error('no workbook in the file');
  const main = part(parts, mainPath);
  const relationships = readRelationships(parts, mainPath);
  const related = (kind: string): XmlElement | null => {
    const found = relationships.find((relationship) => relationship.kind === kind);
    return found && parts.has(found.target) ? part(parts, found.target) : null;
  };
  const styles = readStyles(related('styles'));
  const sharedStrings = childElements(related('sharedStrings') ?? undefined, 'si');

  workbook.date1904 = isOn(childElement(main, 'workbookPr')?.attributes['date1904']);
  workbook.isStructureProtected = isOn(childElement(main, 'workbookProtection')?.attributes['lockStructure']);
  for (const { attributes } of childElements(childElement(main, 'sheets'), 'sheet')) {
    const target = relationships.find(({ id }) => id === attributes['r:id'])?.target ?? '';
    const sheet = workbook.addSheet(attributes['name'] ?? '', Number(attributes['sheetId']));
    sheet.visibility = visibilities[attributes['state'] ?? ''] ?? 'Visible';
    sheet.partPath = target;
    const ownRelationships = readRelationships(parts, target);
    readSheetPart(sheet, part(parts, target), { styles, sharedStrings, relationships: ownRelationships });
    for (const { kind, target: path } of ownRelationships) {
      if (kind === 'table') sheet.tables.push(readTable(part(parts, path)));
    }
    sheet.otherRelationships = ownRelationships.filter(
      ({ kind }) => kind !== 'table' && kind !== 'hyperlink',
    );
  }
  for (const sheet of workbook.sheets) takeCharts(parts, sheet);
  readNames(workbook, main);
  const firstView = childElements(childElement(main, 'bookViews'), 'workbookView')[0];
  workbook.active =
    workbook.sheets[Number(firstView?.attributes['activeTab'] ?? 0)] ?? workbook.sheets[0] ?? null;
  for (const [key, value] of readCustomProperties(parts)) workbook.customProperties.set(key, value);
  for (const [key, value] of readSettings(parts)) workbook.settings.set(key, value);
  workbook.source = { parts, mainPath, main, styles: related('styles') };
  return workbook;
}

/** A drawing of charts that the stand-in wrote itself becomes charts of its model again. */
function takeCharts(parts: Parts, sheet: Sheet): void {
  const drawing = sheet.otherRelationships.find(({ target }) => target.startsWith(chartDrawings));
  if (!drawing) return;
  const charts = readRelationships(parts, drawing.target);
  sheet.charts = readCharts(part(parts, drawing.target), sheet, (id) =>
    part(parts, charts.find((chart) => chart.id === id)?.target ?? ''),
  );
  sheet.otherRelationships = sheet.otherRelationships.filter((other) => other !== drawing);
  sheet.others = sheet.others.filter(({ name }) => name !== 'drawing');
}

function part(parts: Parts, path: string): XmlElement {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`no part ${path}`);
  return parseXml(bytes);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function readNames(workbook: Workbook, main: XmlElement): void {
  workbook.names = childElements(childElement(main, 'definedNames'), 'definedName').map((defined) => {
    const { name = '', localSheetId, ...attributes } = defined.attributes;
    const sheet: Sheet | null =
      localSheetId === undefined ? null : (workbook.sheets[Number(localSheetId)] ?? null);
    return { name, formula: textOf(defined), sheet, attributes };
  });
}
