import { areaAddress, parseArea, type Area } from './area';
import { toldValue } from './cell';
import { calculated } from './calculated';
import { enterValue } from './enter-value';
import { applyFilters } from './table-filter';
import { renameColumn } from './table';
import type { Workbook } from './workbook';

/** What a user does in Excel, by hand and while the add-in runs; its events tell of it. */
export class Person {
  constructor(private readonly workbook: Workbook) {}

  /** Types one value into every cell of an area. */
  type(sheetName: string, address: string, value: string | number | boolean): void {
    const sheet = this.workbook.sheet(sheetName);
    const area = this.area(address);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        enterValue(sheet.ownCell(row, column), value, {
          date1904: this.workbook.date1904,
          year: 2010,
          calculated: (formula) => calculated(formula, sheet),
        });
        renameColumn(sheet, row, column);
      }
    }
    this.workbook.touched();
    this.workbook.tell({
      kind: 'changed',
      by: 'person',
      sheet,
      address: areaAddress(area),
      changeType: 'RangeEdited',
    });
  }

  /** Types a header beside a table, which then grows by that column, as Excel does it. */
  addColumn(sheetName: string, tableName: string, title: string): void {
    const sheet = this.workbook.sheet(sheetName);
    const table = sheet.tables.find(({ name }) => name === tableName);
    if (!table) throw new Error(`no table ${tableName} on ${sheetName}`);
    const { row, column, columns } = table.area;
    this.type(sheetName, areaAddress({ row, column: column + columns, rows: 1, columns: 1 }), title);
    table.area = { ...table.area, columns: columns + 1 };
    table.columns.push(title);
  }

  /** Shows only rows with one of these texts in a column, by the button in its header. */
  filter(sheetName: string, tableName: string, title: string, values: string[]): void {
    const sheet = this.workbook.sheet(sheetName);
    const table = sheet.tables.find(({ name }) => name === tableName);
    const index = table?.columns.indexOf(title) ?? -1;
    if (!table || index < 0) throw new Error(`no column ${title} of ${tableName}`);
    table.filters[index] = { filterOn: 'Values', values };
    applyFilters(sheet, table);
    this.workbook.touched();
  }

  renameSheet(from: string, to: string): void {
    const sheet = this.workbook.sheet(from);
    this.workbook.ensureSheetName(to, sheet);
    sheet.name = to;
    this.workbook.touched();
    this.workbook.tell({ kind: 'renamed', by: 'person', sheet, before: from, after: to });
  }

  deleteSheet(name: string): void {
    const sheet = this.workbook.sheet(name);
    this.workbook.removeSheet(sheet);
    this.workbook.touched();
    this.workbook.tell({ kind: 'deleted', by: 'person', sheet });
  }

  addSheet(name: string): void {
    this.workbook.ensureSheetName(name);
    const sheet = this.workbook.addSheet(name);
    this.workbook.touched();
    this.workbook.tell({ kind: 'added', by: 'person', sheet });
  }

  activateSheet(name: string): void {
    this.workbook.activate(this.workbook.sheet(name), 'person');
  }

  select(sheetName: string, address: string): void {
    const sheet = this.workbook.sheet(sheetName);
    this.workbook.activate(sheet, 'person');
    this.workbook.select(sheet, [this.area(address)]);
    this.workbook.tell({ kind: 'selected', by: 'person', sheet, address });
  }

  /** Everything is locked but the formats, where those are allowed. */
  protectSheet(name: string, allows: { formatCells?: boolean } = {}): void {
    const attributes = {
      sheet: '1',
      objects: '1',
      scenarios: '1',
      ...(allows.formatCells ? { formatCells: '0' } : {}),
    };
    this.workbook.sheet(name).protection = { attributes };
  }

  protectStructure(): void {
    this.workbook.isStructureProtected = true;
  }

  /** What the cell holds, as Office.js would tell it. */
  sees(sheetName: string, address: string): string | number | boolean {
    const { row, column } = this.area(address);
    return toldValue(this.workbook.sheet(sheetName).cell(row, column)?.value ?? null);
  }

  private area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw new Error(`no area: ${address}`);
    return area;
  }
}
