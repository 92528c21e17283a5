import { strToU8, zipSync } from 'fflate';
import { areaAddress } from '../model/area';
import type { Cell } from '../model/cell';
import { UnknownToStandIn } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Workbook, WorkbookSource } from '../model/workbook';
import { childElement, childElements, element, type XmlElement } from '../model/xml-element';
import { settingsPath, settingsXml, taskPanesPath, taskPanesXml } from './add-in-settings';
import { chartDrawings, chartXml, drawingXml } from './chart-parts';
import { customPropertiesPath, customPropertiesXml } from './custom-properties';
import {
  officeRelationship,
  readRelationships,
  relationshipsPath,
  relationshipsXml,
  type Parts,
  type Relationship,
} from './relationships';
import { StyleWriter } from './style-writer';
import { writeSheetPart } from './write-sheet';
import { parseXml, writeXml } from './xml-text';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Saves the workbook: what the model holds is written anew, all else of the file stays as it was. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  return new PackageWriter(workbook, workbook.source ?? blankSource()).write();
}

function blankSource(): WorkbookSource {
  return { parts: new Map(), mainPath: 'xl/workbook.xml', main: element('workbook'), styles: null };
}

class PackageWriter {
  private readonly parts: Parts;
  private readonly types = new Map<string, string>();
  private readonly texts: XmlElement[] = [];
  private readonly textIndices = new Map<string, number>();
  private readonly relationships: Relationship[];

  constructor(
    private readonly workbook: Workbook,
    private readonly source: WorkbookSource,
  ) {
    this.parts = new Map(source.parts);
    // The order of calculation is made anew by Excel itself.
    const all = readRelationships(this.parts, source.mainPath);
    for (const { kind, target } of all) if (kind === 'calcChain') this.parts.delete(target);
    this.relationships = all.filter(({ kind }) => !['calcChain', 'worksheet'].includes(kind));
  }

  write(): Uint8Array {
    this.dropSheetParts();
    const styles = new StyleWriter(this.source.styles);
    const sheets = this.workbook.sheets.map((sheet) => {
      const path = this.pathOf(sheet.partPath, 'xl/worksheets/sheet');
      // Taken at once, so that the next new sheet finds another path.
      this.parts.set(path, new Uint8Array());
      const tablePaths = sheet.tables.map((table) => this.writeTable(table, sheet));
      const { root, relationships } = writeSheetPart(sheet, {
        styles,
        tablePaths,
        drawingPath: this.writeCharts(sheet),
        sharedString: (cell) => this.sharedString(cell),
      });
      this.put(path, root, `${spreadsheet}.worksheet+xml`);
      this.putRelationships(path, relationships);
      const id = this.relate('worksheet', path);
      const state =
        sheet.visibility === 'Visible'
          ? undefined
          : sheet.visibility.charAt(0).toLowerCase() + sheet.visibility.slice(1);
      return element('sheet', { name: sheet.name, sheetId: sheet.sheetId, state, 'r:id': id });
    });
    this.put(this.relatedPath('styles', 'xl/styles.xml'), styles.root(), `${spreadsheet}.styles+xml`);
    const strings = element('sst', { xmlns: main, uniqueCount: this.texts.length }, this.texts);
    this.put(
      this.relatedPath('sharedStrings', 'xl/sharedStrings.xml'),
      strings,
      `${spreadsheet}.sharedStrings+xml`,
    );
    this.put(this.source.mainPath, this.mainPart(sheets), `${spreadsheet}.sheet.main+xml`);
    this.putRelationships(this.source.mainPath, this.relationships);
    this.writeRoot();
    this.writeContentTypes();
    return zipSync(Object.fromEntries(this.parts), { mtime: new Date(2010, 5, 9, 12), level: 1 });
  }

  private dropSheetParts(): void {
    for (const { kind, target } of readRelationships(this.parts, this.source.mainPath)) {
      if (kind !== 'worksheet') continue;
      for (const own of readRelationships(this.parts, target))
        if (own.kind === 'table') this.parts.delete(own.target);
        else if (own.target.startsWith(chartDrawings)) this.dropCharts(own.target);
      this.parts.delete(target);
      this.parts.delete(relationshipsPath(target));
    }
  }

  private dropCharts(drawing: string): void {
    for (const { target } of readRelationships(this.parts, drawing)) this.parts.delete(target);
    this.parts.delete(drawing);
    this.parts.delete(relationshipsPath(drawing));
  }

  private writeCharts({ name, charts, others }: Sheet): string | null {
    if (charts.length === 0) return null;
    if (others.some((other) => other.name === 'drawing'))
      throw new UnknownToStandIn(`a file with charts on ${name}, which has pictures already`);
    const path = this.pathOf(null, chartDrawings);
    this.parts.set(path, new Uint8Array());
    const relationships = charts.map((chart, index) => {
      const part = this.pathOf(null, 'xl/charts/chart');
      this.put(part, chartXml(chart), 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
      return officeRelationship(`rId${index + 1}`, 'chart', part);
    });
    const drawing = drawingXml(
      charts,
      relationships.map(({ id }) => id),
    );
    this.put(path, drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml');
    this.putRelationships(path, relationships);
    return path;
  }

  private writeTable(table: Table, sheet: Sheet): string {
    const path = this.pathOf(null, 'xl/tables/table');
    const { id, name, area, columns, style, hasFilter, showTotals } = table;
    const ref = areaAddress(area);
    const filtered = areaAddress({ ...area, rows: area.rows - (showTotals ? 1 : 0) });
    const source = table.part;
    const columnElements = childElements(childElement(source ?? undefined, 'tableColumns'), 'tableColumn');
    const children = [
      ...(hasFilter ? [element('autoFilter', { ref: filtered }, filterColumns(table))] : []),
      ...childElements(source ?? undefined, 'sortState'),
      element(
        'tableColumns',
        { count: columns.length },
        columns.map((column, index) => {
          const known = columnElements.find(({ attributes }) => attributes['name'] === column);
          const total = showTotals ? totalOf(sheet, table, index) : null;
          return element(
            'tableColumn',
            { ...known?.attributes, id: index + 1, name: column, ...total?.attributes },
            [
              ...childElements(known).filter(({ name: child }) => child !== 'totalsRowFormula'),
              ...(total?.formula === undefined ? [] : [element('totalsRowFormula', {}, [total.formula])]),
            ],
          );
        }),
      ),
      element('tableStyleInfo', {
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
        ...childElement(source ?? undefined, 'tableStyleInfo')?.attributes,
        name: style,
      }),
      ...childElements(source ?? undefined, 'extLst'),
    ];
    const totals = showTotals ? { totalsRowCount: 1 } : {};
    const attributes = { xmlns: main, ...source?.attributes, ...totals, id, name, displayName: name, ref };
    this.put(path, element('table', attributes, children), `${spreadsheet}.table+xml`);
    return path;
  }

  private sharedString({ value, richText }: Cell): number {
    const key = richText ?? JSON.stringify(value);
    const known = this.textIndices.get(key);
    if (known !== undefined) return known;
    const plain = [element('t', { 'xml:space': 'preserve' }, [escaped(String(value))])];
    this.texts.push(
      element('si', {}, richText === undefined ? plain : (JSON.parse(richText) as XmlElement[])),
    );
    this.textIndices.set(key, this.texts.length - 1);
    return this.texts.length - 1;
  }

  private mainPart(sheets: XmlElement[]): XmlElement {
    const { main: source } = this.source;
    const { names, sheets: all, active, isStructureProtected } = this.workbook;
    const definedNames = names.map(({ name, formula, sheet, attributes }) =>
      element('definedName', { name, localSheetId: sheet ? all.indexOf(sheet) : undefined, ...attributes }, [
        formula,
      ]),
    );
    const view = childElement(childElement(source, 'bookViews'), 'workbookView');
    const activeTab = active ? all.indexOf(active) : 0;
    const own: Record<string, XmlElement[]> = {
      workbookPr: [
        element('workbookPr', {
          ...childElement(source, 'workbookPr')?.attributes,
          ...(this.workbook.date1904 ? { date1904: 1 } : {}),
        }),
      ],
      workbookProtection: isStructureProtected
        ? [childElement(source, 'workbookProtection') ?? element('workbookProtection', { lockStructure: 1 })]
        : [],
      bookViews: [element('bookViews', {}, [element('workbookView', { ...view?.attributes, activeTab })])],
      sheets: [element('sheets', {}, sheets)],
      definedNames: definedNames.length > 0 ? [element('definedNames', {}, definedNames)] : [],
    };
    const others = childElements(source).filter(({ name }) => !(name in own));
    const children = [...Object.values(own).flat(), ...others];
    children.sort((a, b) => mainOrder.indexOf(a.name) - mainOrder.indexOf(b.name));
    return element('workbook', { ...source.attributes, xmlns: main, 'xmlns:r': office }, children);
  }

  private writeRoot(): void {
    const { customProperties, settings } = this.workbook;
    const known = ['custom-properties', 'webextensiontaskpanes', 'officeDocument'];
    const relationships = readRelationships(this.parts, '').filter(({ kind }) => !known.includes(kind));
    const relate = (type: string, target: string): void => {
      let number = 1;
      while (relationships.some(({ id }) => id === `rId${number}`)) number++;
      relationships.push({ id: `rId${number}`, kind: '', type, target, isExternal: false });
    };
    relate(`${office}/officeDocument`, this.source.mainPath);
    this.parts.delete(customPropertiesPath);
    if (customProperties.size > 0) {
      relate(`${office}/custom-properties`, customPropertiesPath);
      this.put(
        customPropertiesPath,
        customPropertiesXml(customProperties),
        'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      );
    }
    this.parts.delete(settingsPath);
    if (settings.size > 0) {
      const microsoft = 'http://schemas.microsoft.com/office/2011/relationships';
      relate(`${microsoft}/webextensiontaskpanes`, taskPanesPath);
      this.put(taskPanesPath, taskPanesXml('rId1'), 'application/vnd.ms-office.webextensiontaskpanes+xml');
      this.putRelationships(taskPanesPath, [
        {
          id: 'rId1',
          kind: 'webextension',
          type: `${microsoft}/webextension`,
          target: settingsPath,
          isExternal: false,
        },
      ]);
      this.put(settingsPath, settingsXml(settings), 'application/vnd.ms-office.webextension+xml');
    }
    this.putRelationships('', relationships);
  }

  private writeContentTypes(): void {
    const path = '[Content_Types].xml';
    const bytes = this.source.parts.get(path);
    const defaults = bytes ? childElements(parseXml(bytes), 'Default') : [];
    for (const [extension, type] of [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
    ]) {
      if (!defaults.some(({ attributes }) => attributes['Extension'] === extension)) {
        defaults.push(element('Default', { Extension: extension, ContentType: type }));
      }
    }
    const overrides = bytes ? childElements(parseXml(bytes), 'Override') : [];
    for (const { attributes } of overrides) {
      const part = (attributes['PartName'] ?? '').slice(1);
      if (this.parts.has(part) && !this.types.has(part))
        this.types.set(part, attributes['ContentType'] ?? '');
    }
    const written = [...this.types].map(([part, type]) =>
      element('Override', { PartName: `/${part}`, ContentType: type }),
    );
    const root = element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      ...defaults,
      ...written,
    ]);
    this.parts.set(path, strToU8(writeXml(root)));
  }

  private put(path: string, root: XmlElement, type: string): void {
    this.parts.set(path, strToU8(writeXml(root)));
    this.types.set(path, type);
  }

  private putRelationships(part: string, relationships: readonly Relationship[]): void {
    const path = relationshipsPath(part);
    if (relationships.length === 0) this.parts.delete(path);
    else this.parts.set(path, strToU8(writeXml(relationshipsXml(relationships))));
  }

  private pathOf(known: string | null, stem: string): string {
    if (known !== null) return known;
    let number = 1;
    const isKept = (path: string): boolean => this.workbook.sheets.some(({ partPath }) => partPath === path);
    while (this.parts.has(`${stem}${number}.xml`) || isKept(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  private relate(kind: string, target: string): string {
    let number = 1;
    while (this.relationships.some(({ id }) => id === `rId${number}`)) number++;
    this.relationships.push(officeRelationship(`rId${number}`, kind, target));
    return `rId${number}`;
  }

  private relatedPath(kind: string, otherwise: string): string {
    const found = this.relationships.find((relationship) => relationship.kind === kind);
    if (!found) this.relate(kind, otherwise);
    return found?.target ?? otherwise;
  }
}

function totalOf(
  sheet: Sheet,
  { area }: Table,
  index: number,
): { attributes: Record<string, string>; formula?: string } | null {
  const cell = sheet.cell(area.row + area.rows - 1, area.column + index);
  if (cell?.formula) return { attributes: { totalsRowFunction: 'custom' }, formula: cell.formula.text };
  return typeof cell?.value === 'string' ? { attributes: { totalsRowLabel: cell.value } } : null;
}

/** Filters by texts, and whatever else the file filtered by. */
function filterColumns({ part, filters }: Table): XmlElement[] {
  const known = childElements(childElement(part ?? undefined, 'autoFilter'), 'filterColumn');
  const others = known.filter((column) => childElement(column, 'filters') === undefined);
  const own = Object.entries(filters).map(([index, { values }]) =>
    element('filterColumn', { colId: index }, [
      element(
        'filters',
        {},
        values.map((val) => element('filter', { val })),
      ),
    ]),
  );
  return [...others, ...own];
}

const mainOrder = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** A text that looks like an escape, and characters that XML does not take. */
function escaped(text: string): string {
  return (
    text
      .replace(/_x[\dA-F]{4}_/gi, (all) => `_x005F${all}`)
      // oxlint-disable-next-line no-control-regex
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f]/g,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      )
  );
}
