import {
  areaAddress,
  boundingArea,
  intersect,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  parseArea,
  qualified,
  sheetColumns,
  sheetRows,
  splitAddress,
  type Area,
} from '../model/area';
import { toldValue, isErrorValue, type Cell } from '../model/cell';
import { fillColor } from '../model/cell-style';
import { calculated } from '../model/calculated';
import { enterValue } from '../model/enter-value';
import { ExcelError, invalidArgument, itemNotFound, UnknownToStandIn } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { renameColumn } from '../model/table';
import { fromRelative, toRelative } from '../model/relative-formula';
import { deleteRows, insertRows } from '../model/shift-rows';
import { shownText } from '../model/shown-text';
import { ApiObject, type ApiHost } from './api-object';
import { ConditionalFormatCollectionApi } from './conditional-format-api';
import { clearCells } from './clear-cells';
import { readHyperlink, writeHyperlink } from './range-hyperlink';
import { RangeAreasApi } from './range-areas-api';
import { RangeFormatApi } from './range-format-api';
import { visibleAreas } from './visible-areas';
import { WorksheetApi } from './worksheet-api';

/** Excel reads no more cells at once; it answers nothing instead of values. */
const mostCells = 5_000_000;

type Matrix = unknown[][];

export class RangeApi extends ApiObject {
  readonly className = 'Range';

  constructor(
    host: ApiHost,
    private readonly ownSheet: Sheet,
    private readonly ownArea: Area,
  ) {
    super(host);
  }

  // A range whose sheet is gone: Excel does not find it any more.
  static sheetOf(range: RangeApi): Sheet {
    if (!range.workbook.has(range.ownSheet)) throw itemNotFound();
    return range.ownSheet;
  }

  static areaOf(range: RangeApi): Area {
    return range.ownArea;
  }

  get address(): string {
    return qualified(this.sheetNow().name, areaAddress(this.ownArea));
  }
  get rowIndex(): number {
    return this.areaNow().row;
  }
  get columnIndex(): number {
    return this.areaNow().column;
  }
  get rowCount(): number {
    return this.areaNow().rows;
  }
  get columnCount(): number {
    return this.areaNow().columns;
  }
  get cellCount(): number {
    const count = this.areaNow().rows * this.ownArea.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.areaNow());
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.areaNow());
  }

  /** Asked by the client before it writes a large array piece by piece. */
  _ValidateArraySize(rows: number, columns: number): void {
    const area = this.areaNow();
    if (rows !== area.rows || columns !== area.columns) throw invalidArgument();
  }

  get values(): Matrix | null {
    return this.read((cell) => (cell ? toldValue(cell.value) : ''));
  }
  set values(values: unknown) {
    this.enter(values);
  }
  get formulas(): Matrix | null {
    return this.read((cell) => (cell?.formula ? `=${cell.formula.text}` : cell ? toldValue(cell.value) : ''));
  }
  set formulas(formulas: unknown) {
    this.enter(formulas);
  }
  get formulasR1C1(): Matrix | null {
    return this.read((cell, row, column) => {
      if (!cell?.formula) return cell ? toldValue(cell.value) : '';
      return `=${toRelative(cell.formula.text, row, column)}`;
    });
  }
  set formulasR1C1(formulas: unknown) {
    this.enter(formulas, (entry, row, column) =>
      typeof entry === 'string' && entry.startsWith('=') ? fromRelative(entry, row, column) : entry,
    );
  }
  get text(): Matrix | null {
    return this.read((cell) => (cell ? shownText(cell, this.workbook.date1904) : ''));
  }
  get valueTypes(): Matrix | null {
    return this.read((cell) => {
      const value = cell?.value ?? null;
      if (value === null) return 'Empty';
      if (isErrorValue(value)) return 'Error';
      return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
    });
  }
  get numberFormat(): Matrix | null {
    const sheet = this.sheetNow();
    return this.read((cell, row, column) => (cell?.style ?? sheet.styleAt(row, column)).numberFormat);
  }
  set numberFormat(formats: unknown) {
    const sheet = this.changing('format');
    this.eachEntry(formats, (row, column, format) => {
      if (typeof format !== 'string') throw invalidArgument();
      const cell = sheet.ownCell(row, column);
      cell.style = { ...cell.style, numberFormat: format };
    });
    this.workbook.touched();
  }

  /** The colours of fills alone. */
  getCellProperties(wanted: unknown): unknown[][] | null {
    if (JSON.stringify(wanted) !== '{"format":{"fill":{"color":true}}}')
      throw new UnknownToStandIn(`cell properties ${JSON.stringify(wanted)}`);
    const sheet = this.sheetNow();
    return this.read((cell, row, column) => ({
      format: { fill: { color: fillColor((cell?.style ?? sheet.styleAt(row, column)).fill) || '#FFFFFF' } },
    }));
  }
  get rowHidden(): boolean | null {
    const { row, rows } = this.areaNow();
    return common(rows, (index) => this.sheetNow().isRowHidden(row + index));
  }
  set rowHidden(hidden: boolean) {
    this.changing('rows').setRowsHidden(this.ownArea, hidden);
    this.workbook.touched();
  }
  get columnHidden(): boolean | null {
    const { column, columns } = this.areaNow();
    return common(columns, (index) => this.sheetNow().isColumnHidden(column + index));
  }
  set columnHidden(hidden: boolean) {
    this.changing('columns').setColumnsHidden(this.ownArea, hidden);
    this.workbook.touched();
  }
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }
  get hyperlink(): unknown {
    return readHyperlink(this.sheetNow(), this.ownArea);
  }
  set hyperlink(link: unknown) {
    writeHyperlink(this.changing('other'), this.ownArea, link);
    this.workbook.touched();
  }

  get worksheet(): WorksheetApi {
    return new WorksheetApi(this.host, this.sheetNow());
  }
  get format(): RangeFormatApi {
    return new RangeFormatApi(this.host, this.sheetNow(), [this.ownArea]);
  }
  get conditionalFormats(): ConditionalFormatCollectionApi {
    return new ConditionalFormatCollectionApi(this.host, this.sheetNow(), [this.ownArea]);
  }

  getCell(row: number, column: number): RangeApi {
    return this.at({
      row: this.ownArea.row + row,
      column: this.ownArea.column + column,
      rows: 1,
      columns: 1,
    });
  }
  getRow(row: number): RangeApi {
    return this.at({ ...this.ownArea, row: this.ownArea.row + row, rows: 1 });
  }
  getColumn(column: number): RangeApi {
    return this.at({ ...this.ownArea, column: this.ownArea.column + column, columns: 1 });
  }
  getLastRow(): RangeApi {
    return this.getRow(this.ownArea.rows - 1);
  }
  getLastColumn(): RangeApi {
    return this.getColumn(this.ownArea.columns - 1);
  }
  getLastCell(): RangeApi {
    return this.getCell(this.ownArea.rows - 1, this.ownArea.columns - 1);
  }
  getEntireRow(): RangeApi {
    return this.at({ ...this.ownArea, column: 0, columns: sheetColumns });
  }
  getEntireColumn(): RangeApi {
    return this.at({ ...this.ownArea, row: 0, rows: sheetRows });
  }
  getOffsetRange(rows: number, columns: number): RangeApi {
    return this.at({ ...this.ownArea, row: this.ownArea.row + rows, column: this.ownArea.column + columns });
  }
  getResizedRange(rows: number, columns: number): RangeApi {
    return this.at({
      ...this.ownArea,
      rows: this.ownArea.rows + rows,
      columns: this.ownArea.columns + columns,
    });
  }
  getAbsoluteResizedRange(rows: number, columns: number): RangeApi {
    return this.at({ ...this.ownArea, rows, columns });
  }
  getIntersection(other: RangeApi | string): RangeApi {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw itemNotFound();
    return found;
  }
  getIntersectionOrNullObject(other: RangeApi | string): RangeApi | null {
    const area = intersect(this.ownArea, this.other(other));
    return area && this.at(area);
  }
  getBoundingRect(other: RangeApi | string): RangeApi {
    return this.at(boundingArea([this.ownArea, this.other(other)]) ?? this.ownArea);
  }
  getUsedRange(valuesOnly = false): RangeApi {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) return this.at({ ...this.ownArea, rows: 1, columns: 1 });
    return used;
  }
  getUsedRangeOrNullObject(valuesOnly = false): RangeApi | null {
    const used = this.sheetNow().usedArea(valuesOnly, this.ownArea);
    return used && this.at(used);
  }
  getMergedAreasOrNullObject(): RangeAreasApi | null {
    const merges = this.sheetNow().mergesIn(this.ownArea);
    // Excel tells no more than that; more are an error of no certain code.
    if (merges.length > 512)
      throw new ExcelError('GeneralException', 'There was an internal error while processing the request.');
    return merges.length > 0 ? new RangeAreasApi(this.host, this.sheetNow(), merges) : null;
  }
  getSpecialCells(type: string, valueType?: string): RangeAreasApi {
    const found = this.getSpecialCellsOrNullObject(type, valueType);
    if (!found) throw itemNotFound();
    return found;
  }
  getSpecialCellsOrNullObject(type: string, valueType?: string): RangeAreasApi | null {
    if (type !== 'Visible' || valueType) throw new UnknownToStandIn(`special cells of the type ${type}`);
    const sheet = this.sheetNow();
    // Excel searches no protected sheet.
    sheet.ensureMayChange('other');
    const areas = visibleAreas(sheet, this.ownArea);
    return areas.length > 0 ? new RangeAreasApi(this.host, sheet, areas) : null;
  }

  select(): void {
    const sheet = this.sheetNow();
    if (sheet.visibility !== 'Visible')
      throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
    this.workbook.activate(sheet, 'addin');
    this.workbook.select(sheet, [this.ownArea]);
    this.workbook.tell({ kind: 'selected', by: 'addin', sheet, address: areaAddress(this.ownArea) });
  }
  clear(applyTo = 'All'): void {
    clearCells(this.changing(applyTo === 'Formats' ? 'format' : 'cells'), this.ownArea, applyTo);
    if (applyTo !== 'Formats') this.tellChanged();
    this.workbook.touched();
  }
  /** A row's formats into each row of this range. */
  copyFrom(source: RangeApi | string, copyType = 'All'): void {
    if (typeof source === 'string' || copyType !== 'Formats' || source.ownArea.rows !== 1)
      throw new UnknownToStandIn('copies of anything but the formats of one row');
    const sheet = this.changing('format');
    const { row, column, rows, columns } = this.ownArea;
    for (let r = row; r < row + rows; r++) {
      for (let c = 0; c < columns; c++) {
        sheet.ownCell(r, column + c).style = source.ownSheet.styleAt(
          source.ownArea.row,
          source.ownArea.column + c,
        );
      }
    }
    this.workbook.touched();
  }
  insert(shift: string): RangeApi {
    if (shift !== 'Down' || !isWholeRows(this.ownArea))
      throw new UnknownToStandIn('cells that are inserted, but for whole rows');
    const { row, rows } = this.ownArea;
    insertRows(this.changing('other'), row, rows);
    this.workbook.touched();
    return this;
  }
  delete(shift: string): void {
    if (shift !== 'Up' || !isWholeRows(this.ownArea))
      throw new UnknownToStandIn('cells that are deleted, but for whole rows');
    const { row, rows } = this.ownArea;
    deleteRows(this.changing('other'), row, rows);
    this.workbook.touched();
  }
  merge(across = false): void {
    const sheet = this.changing('other');
    const { rows } = this.ownArea;
    const parts = across
      ? Array.from({ length: rows }, (_, index) => this.getRow(index).ownArea)
      : [this.ownArea];
    for (const part of parts) {
      sheet.merges = [...sheet.merges.filter((merge) => intersect(merge, part) === null), part];
      for (const { row, column } of [...sheet.cellsIn(part)]) {
        if (row !== part.row || column !== part.column) sheet.ownCell(row, column).value = null;
      }
    }
    this.workbook.touched();
  }
  unmerge(): void {
    const sheet = this.changing('other');
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, this.ownArea) === null);
    this.workbook.touched();
  }

  private at(area: Area): RangeApi {
    const isInside = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
    if (!isInside || area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns)
      throw invalidArgument();
    return new RangeApi(this.host, this.sheetNow(), area);
  }

  private other(range: RangeApi | string): Area {
    if (typeof range !== 'string') {
      if (RangeApi.sheetOf(range) !== this.sheetNow()) throw invalidArgument();
      return range.ownArea;
    }
    const { sheet, rest } = splitAddress(range);
    const area = parseArea(rest);
    if (area === null || (sheet !== null && this.workbook.findSheet(sheet) !== this.ownSheet))
      throw invalidArgument();
    return area;
  }

  private sheetNow(): Sheet {
    return RangeApi.sheetOf(this);
  }

  private areaNow(): Area {
    this.sheetNow();
    return this.ownArea;
  }

  private changing(what: 'cells' | 'format' | 'rows' | 'columns' | 'other'): Sheet {
    const sheet = this.sheetNow();
    sheet.ensureMayChange(what, [this.ownArea]);
    return sheet;
  }

  private read(tell: (cell: Cell | undefined, row: number, column: number) => unknown): Matrix | null {
    const { row, column, rows, columns } = this.areaNow();
    if (isUnbounded(this.ownArea) || rows * columns > mostCells) return null;
    return Array.from({ length: rows }, (_, r) => {
      const cells = this.ownSheet.cells.get(row + r);
      return Array.from({ length: columns }, (__, c) => tell(cells?.get(column + c), row + r, column + c));
    });
  }

  private enter(
    values: unknown,
    written: (entry: unknown, row: number, column: number) => unknown = (entry) => entry,
  ): void {
    this.changing('cells');
    this.eachEntry(values, (row, column, value) => {
      const merge = this.ownSheet.mergeAt(row, column);
      // Only the first cell of a merged area takes a value.
      if (merge && (merge.row !== row || merge.column !== column)) return;
      enterValue(this.ownSheet.ownCell(row, column), written(value, row, column), {
        date1904: this.workbook.date1904,
        year: 2010,
        calculated: (formula) => calculated(formula, this.ownSheet),
      });
      renameColumn(this.ownSheet, row, column);
    });
    this.tellChanged();
    this.workbook.touched();
  }

  /** A single value goes into every cell; null leaves a cell as it is. */
  private eachEntry(entries: unknown, put: (row: number, column: number, entry: unknown) => void): void {
    const { row, column, rows, columns } = this.ownArea;
    if (isUnbounded(this.ownArea)) throw invalidArgument();
    const isOne = !Array.isArray(entries);
    const one: unknown = isOne ? entries : isSingle(entries) ? (entries as Matrix)[0]?.[0] : undefined;
    if (one === undefined) {
      const matrix = entries as Matrix;
      if (
        matrix.length !== rows ||
        matrix.some((cells) => !Array.isArray(cells) || cells.length !== columns)
      ) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    }
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const entry = one === undefined ? (entries as Matrix)[r]?.[c] : one;
        if (entry !== null && entry !== undefined) put(row + r, column + c, entry);
      }
    }
  }

  private tellChanged(): void {
    this.workbook.tell({
      kind: 'changed',
      by: 'addin',
      sheet: this.ownSheet,
      address: areaAddress(this.ownArea),
      changeType: 'RangeEdited',
    });
  }
}

function isSingle(entries: unknown[]): boolean {
  return entries.length === 1 && Array.isArray(entries[0]) && entries[0].length === 1;
}

/** What all say alike, or null. */
function common(count: number, tell: (index: number) => boolean): boolean | null {
  const first = tell(0);
  for (let index = 1; index < count; index++) if (tell(index) !== first) return null;
  return first;
}
