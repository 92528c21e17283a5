import { itemNotFound } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { applyFilters, filterOf, type ValuesFilter } from '../model/table-filter';
import { ApiObject, type ApiHost } from './api-object';
import { RangeApi } from './range-api';

export class TableColumnCollectionApi extends ApiObject {
  readonly className = 'TableColumnCollection';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super(host);
  }

  override listed(): TableColumnApi[] {
    return this.table.columns.map((_, index) => this.getItemAt(index));
  }
  get count(): number {
    return this.table.columns.length;
  }
  getItemAt(index: number): TableColumnApi {
    if (this.table.columns[index] === undefined) throw itemNotFound();
    return new TableColumnApi(this.host, this.sheet, this.table, index);
  }
  getItem(key: string | number): TableColumnApi {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  getItemOrNullObject(key: string | number): TableColumnApi | null {
    return this.listed().find(({ id, name }) => id === key || name === key) ?? null;
  }
}

class TableColumnApi extends ApiObject {
  readonly className = 'TableColumn';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
    private readonly table: Table,
    readonly index: number,
  ) {
    super(host);
  }

  override identity(): number {
    return this.id;
  }
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    return this.table.columns[this.index] ?? '';
  }
  get filter(): FilterApi {
    return new FilterApi(this.host, this.sheet, this.table, this.index);
  }
  getDataBodyRange(): RangeApi {
    const { area, showTotals } = this.table;
    const rows = area.rows - 1 - (showTotals ? 1 : 0);
    return new RangeApi(this.host, this.sheet, {
      row: area.row + 1,
      column: area.column + this.index,
      rows,
      columns: 1,
    });
  }
}

/** Filters by the texts of a column alone. */
class FilterApi extends ApiObject {
  readonly className = 'Filter';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(host);
  }

  get criteria(): ValuesFilter | null {
    return this.table.filters[this.index] ?? null;
  }
  apply(criteria: unknown): void {
    this.sheet.ensureMayChange('other');
    this.table.filters[this.index] = filterOf(criteria);
    applyFilters(this.sheet, this.table);
    this.workbook.touched();
  }
  applyValuesFilter(values: string[]): void {
    this.apply({ filterOn: 'Values', values });
  }
  clear(): void {
    this.sheet.ensureMayChange('other');
    delete this.table.filters[this.index];
    applyFilters(this.sheet, this.table);
    this.workbook.touched();
  }
}
