import { boundingArea, parseArea, splitAddress, wholeSheet, type Area } from '../model/area';
import { invalidArgument, itemNotFound, ExcelError } from '../model/excel-error';
import type { Sheet, Visibility } from '../model/sheet';
import { ApiObject, type ApiHost } from './api-object';
import { ChartCollectionApi } from './chart-api';
import { eventTypes } from './event-types';
import { NamedItemCollectionApi } from './named-item-api';
import { WorksheetFreezePanesApi, WorksheetProtectionApi } from './protection-api';
import { PageLayoutApi } from './page-layout-api';
import { RangeApi } from './range-api';
import { RangeAreasApi } from './range-areas-api';
import { TableCollectionApi } from './table-api';

/** The documented limit of an address with many areas. */
const longestAddress = 8_190;

export class WorksheetApi extends ApiObject {
  readonly className = 'Worksheet';

  constructor(
    host: ApiHost,
    private readonly own: Sheet,
  ) {
    super(host);
  }

  override identity(): string {
    return this.own.id;
  }

  get id(): string {
    return this.own.id;
  }
  get name(): string {
    return this.found().name;
  }
  set name(name: string) {
    const sheet = this.changingStructure();
    this.workbook.ensureSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.workbook.tell({ kind: 'renamed', by: 'addin', sheet, before, after: name });
    this.workbook.touched();
  }
  get position(): number {
    return this.workbook.sheets.indexOf(this.found());
  }
  set position(position: number) {
    const sheet = this.changingStructure();
    const { sheets } = this.workbook;
    if (position < 0 || position >= sheets.length) throw invalidArgument();
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position, 0, sheet);
    this.workbook.touched();
  }
  get visibility(): Visibility {
    return this.found().visibility;
  }
  set visibility(visibility: Visibility) {
    const sheet = this.changingStructure();
    const isLast = this.workbook.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
    if (isLast && visibility !== 'Visible') {
      throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
    }
    sheet.visibility = visibility;
    this.workbook.touched();
  }
  get tabColor(): string {
    return this.found().tabColor;
  }
  set tabColor(color: string) {
    this.changingStructure().tabColor = color;
    this.workbook.touched();
  }
  get showGridlines(): boolean {
    return this.found().showGridlines;
  }
  set showGridlines(shows: boolean) {
    this.found().showGridlines = shows;
    this.workbook.touched();
  }

  get pageLayout(): PageLayoutApi {
    return new PageLayoutApi(this.host, this.found());
  }
  get charts(): ChartCollectionApi {
    return new ChartCollectionApi(this.host, this.found());
  }
  get tables(): TableCollectionApi {
    return new TableCollectionApi(this.host, this.found());
  }
  get names(): NamedItemCollectionApi {
    return new NamedItemCollectionApi(this.host, this.found());
  }
  get protection(): WorksheetProtectionApi {
    return new WorksheetProtectionApi(this.host, this.found());
  }
  get freezePanes(): WorksheetFreezePanesApi {
    return new WorksheetFreezePanesApi(this.host, this.found());
  }

  activate(): void {
    const sheet = this.found();
    if (sheet.visibility !== 'Visible') {
      throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
    }
    this.workbook.activate(sheet, 'addin');
  }
  delete(): void {
    const sheet = this.changingStructure();
    this.workbook.removeSheet(sheet);
    this.workbook.tell({ kind: 'deleted', by: 'addin', sheet });
    this.workbook.touched();
  }
  getCell(row: number, column: number): RangeApi {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRange(address?: string): RangeApi {
    const sheet = this.found();
    return new RangeApi(this.host, sheet, address ? areaOn(sheet, address) : wholeSheet);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeApi {
    return new RangeApi(this.host, this.found(), { row: 0, column: 0, rows: 1, columns: 1 })
      .getOffsetRange(row, column)
      .getAbsoluteResizedRange(rows, columns);
  }
  getRanges(addresses?: string): RangeAreasApi {
    const sheet = this.found();
    if (addresses === undefined) return new RangeAreasApi(this.host, sheet, [wholeSheet]);
    if (addresses.length > longestAddress) throw invalidArgument();
    const areas = addresses.split(',').map((address) => areaOn(sheet, address));
    return new RangeAreasApi(this.host, sheet, areas);
  }
  getUsedRange(valuesOnly = false): RangeApi {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used ?? new RangeApi(this.host, this.found(), { row: 0, column: 0, rows: 1, columns: 1 });
  }
  getUsedRangeOrNullObject(valuesOnly = false): RangeApi | null {
    const sheet = this.found();
    // Merged areas and tables belong to the used range, but for the values alone.
    const others = valuesOnly ? [] : [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
    const used = boundingArea(
      [sheet.usedArea(valuesOnly), ...others].filter((area): area is Area => area !== null),
    );
    return used && new RangeApi(this.host, sheet, used);
  }
  getNextOrNullObject(visibleOnly = false): WorksheetApi | null {
    const { sheets } = this.workbook;
    const next = sheets
      .slice(sheets.indexOf(this.found()) + 1)
      .find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
    return next ? new WorksheetApi(this.host, next) : null;
  }
  calculate(): void {
    this.found();
  }

  _RegisterDataChangedEvent(): void {
    this.host.hear(eventTypes.changed, this.own.id, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.hear(eventTypes.changed, this.own.id, false);
  }
  _RegisterActivatedEvent(): void {
    this.host.hear(eventTypes.activated, this.own.id, true);
  }
  _UnregisterActivatedEvent(): void {
    this.host.hear(eventTypes.activated, this.own.id, false);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.hear(eventTypes.deactivated, this.own.id, true);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.hear(eventTypes.deactivated, this.own.id, false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.hear(eventTypes.selected, this.own.id, true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.hear(eventTypes.selected, this.own.id, false);
  }
  _RegisterEventNameChanged(): void {
    this.host.hear(eventTypes.renamed, this.own.id, true);
  }
  _UnregisterEventNameChanged(): void {
    this.host.hear(eventTypes.renamed, this.own.id, false);
  }

  private found(): Sheet {
    if (!this.workbook.has(this.own)) throw itemNotFound();
    return this.own;
  }

  private changingStructure(): Sheet {
    const sheet = this.found();
    this.workbook.ensureStructureMayChange();
    return sheet;
  }
}

/** An area of this sheet by its address; a name that the workbook defines is taken for its range. */
export function areaOn(sheet: Sheet, address: string): Area {
  const { sheet: named, rest } = splitAddress(address.trim());
  if (named !== null && sheet.workbook.findSheet(named) !== sheet) throw invalidArgument();
  const area = parseArea(rest) ?? namedArea(sheet, rest);
  if (area === null) throw invalidArgument();
  return area;
}

function namedArea(sheet: Sheet, name: string): Area | null {
  const found = sheet.workbook.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!found) return null;
  const { sheet: on, rest } = splitAddress(found.formula);
  return on !== null && sheet.workbook.findSheet(on) === sheet ? parseArea(rest) : null;
}
