import { intersect, type Area } from '../model/area';
import { toldValue } from '../model/cell';
import { ExcelError, invalidArgument, itemNotFound, UnknownToStandIn } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { applyFilters } from '../model/table-filter';
import { ApiObject, type ApiHost } from './api-object';
import { RangeApi } from './range-api';
import { TableColumnCollectionApi } from './table-column-api';
import { areaOn, WorksheetApi } from './worksheet-api';
import { splitAddress } from '../model/area';

export class TableCollectionApi extends ApiObject {
  readonly className = 'TableCollection';

  /** Of one sheet, or of the workbook. */
  constructor(
    host: ApiHost,
    private readonly sheet: Sheet | null,
  ) {
    super(host);
  }

  override listed(): TableApi[] {
    return this.sheets().flatMap((sheet) =>
      sheet.tables.map((table) => new TableApi(this.host, sheet, table)),
    );
  }
  getCount(): number {
    return this.listed().length;
  }
  getItem(key: string | number): TableApi {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  getItemOrNullObject(key: string | number): TableApi | null {
    const wanted = String(key).toLowerCase();
    return this.listed().find((table) => table.name.toLowerCase() === wanted || table.id === wanted) ?? null;
  }
  getItemAt(index: number): TableApi {
    const table = this.listed()[index];
    if (!table) throw itemNotFound();
    return table;
  }

  add(address: RangeApi | string, hasHeaders: boolean): TableApi {
    const { sheet, area } = this.place(address);
    sheet.ensureMayChange('other');
    const isTaken = [...sheet.tables.map((table) => table.area), ...sheet.merges].some((other) =>
      intersect(other, area),
    );
    if (isTaken)
      throw invalidArgument('A table cannot overlap a range that contains another table or merged cells.');
    if (area.rows < 2) throw invalidArgument();
    if (!hasHeaders)
      throw new ExcelError('NotImplemented', 'The stand-in moves no cells down for the headers of a table.');
    const all = this.workbook.sheets.flatMap(({ tables }) => tables);
    const id = Math.max(0, ...all.map((table) => table.id)) + 1;
    const table: Table = {
      id,
      name: freeName(all),
      area,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      columns: headers(sheet, area),
      part: null,
      hasFilter: true,
      filters: {},
    };
    sheet.tables.push(table);
    this.workbook.touched();
    return new TableApi(this.host, sheet, table);
  }

  private place(address: RangeApi | string): { sheet: Sheet; area: Area } {
    if (typeof address !== 'string')
      return { sheet: RangeApi.sheetOf(address), area: RangeApi.areaOf(address) };
    const named = splitAddress(address).sheet;
    const sheet = named === null ? (this.sheet ?? this.workbook.active) : this.workbook.findSheet(named);
    if (!sheet) throw invalidArgument();
    return { sheet, area: areaOn(sheet, address) };
  }

  private sheets(): readonly Sheet[] {
    return this.sheet ? [this.sheet] : this.workbook.sheets;
  }
}

function freeName(tables: readonly Table[]): string {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** A header that is empty or stands twice gets a name of Excel's, in the cell too; every header becomes a text. */
function headers(sheet: Sheet, { row, column, columns }: Area): string[] {
  const names: string[] = [];
  for (let index = 0; index < columns; index++) {
    const cell = sheet.ownCell(row, column + index);
    const held = String(toldValue(cell.value)) || `Column${index + 1}`;
    let name = held;
    for (let number = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); number++)
      name = `${held}${number}`;
    Object.assign(cell, { value: name, formula: null });
    names.push(name);
  }
  return names;
}

export class TableApi extends ApiObject {
  readonly className = 'Table';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
    private readonly own: Table,
  ) {
    super(host);
  }

  override identity(): string {
    return String(this.own.id);
  }
  get id(): string {
    return String(this.own.id);
  }
  get name(): string {
    return this.found().name;
  }
  set name(name: string) {
    this.changing();
    const isTaken = this.workbook.sheets.some(({ tables }) =>
      tables.some((table) => table !== this.own && table.name.toLowerCase() === name.toLowerCase()),
    );
    if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
    this.own.name = name;
  }
  get style(): string {
    return this.found().style;
  }
  set style(style: string) {
    this.changing().style = style;
  }
  get showHeaders(): boolean {
    return this.found().showHeaders;
  }
  get showTotals(): boolean {
    return this.found().showTotals;
  }
  /** Excel puts a word and a first total into the new row; the row comes from below the table. */
  set showTotals(shows: boolean) {
    const table = this.changing();
    if (shows === table.showTotals) return;
    const { area } = table;
    const row = area.row + area.rows - (shows ? 0 : 1);
    const cells = { ...area, row, rows: 1 };
    if (shows && [...this.sheet.cellsIn(cells)].some(({ cell }) => cell.value !== null))
      throw new UnknownToStandIn('a row of totals where cells below the table hold something');
    table.showTotals = shows;
    table.area = { ...area, rows: area.rows + (shows ? 1 : -1) };
    if (shows) this.sheet.ownCell(row, area.column).value = '汇总';
    else new RangeApi(this.host, this.sheet, cells).clear('Contents');
  }
  get showFilterButton(): boolean {
    return this.found().hasFilter;
  }
  set showFilterButton(shows: boolean) {
    this.changing().hasFilter = shows;
  }
  get columns(): TableColumnCollectionApi {
    return new TableColumnCollectionApi(this.host, this.sheet, this.found());
  }
  get worksheet(): WorksheetApi {
    this.found();
    return new WorksheetApi(this.host, this.sheet);
  }

  getRange(): RangeApi {
    return new RangeApi(this.host, this.sheet, this.found().area);
  }
  getHeaderRowRange(): RangeApi {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): RangeApi {
    const { area, showTotals } = this.found();
    const rows = area.rows - 1 - (showTotals ? 1 : 0);
    return new RangeApi(this.host, this.sheet, { ...area, row: area.row + 1, rows });
  }
  getTotalRowRange(): RangeApi {
    const { area, showTotals } = this.found();
    if (!showTotals) throw invalidArgument();
    return this.getRange().getRow(area.rows - 1);
  }
  clearFilters(): void {
    const table = this.changing();
    table.filters = {};
    applyFilters(this.sheet, table);
  }
  delete(): void {
    const { area } = this.changing();
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.own);
    new RangeApi(this.host, this.sheet, area).clear('Contents');
  }
  convertToRange(): RangeApi {
    const range = this.getRange();
    this.changing();
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.own);
    return range;
  }

  private found(): Table {
    if (!this.workbook.has(this.sheet) || !this.sheet.tables.includes(this.own)) throw itemNotFound();
    return this.own;
  }

  private changing(): Table {
    const table = this.found();
    this.sheet.ensureMayChange('other');
    this.workbook.touched();
    return table;
  }
}
