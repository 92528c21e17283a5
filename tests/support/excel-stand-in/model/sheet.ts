import { contains, intersect, type Area } from './area';
import type { Chart } from './chart';
import type { Cell } from './cell';
import { plainStyle, type CellStyle } from './cell-style';
import type { ConditionalFormat } from './conditional-format';
import { accessDenied } from './excel-error';
import type { Hyperlink, Table } from './table';
import type { Workbook } from './workbook';
import type { Relationship } from '../package/relationships';
import type { XmlElement } from './xml-element';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface RowFormat {
  hidden: boolean;
  style: CellStyle | null;
  /** Height and the like, as the file says them. */
  attributes: Record<string, string>;
}

export interface ColumnFormat extends RowFormat {
  first: number;
  last: number;
}

/** What a protected sheet still allows; the names of the file, true where allowed. */
export interface Protection {
  attributes: Record<string, string>;
}

export class Sheet {
  readonly cells = new Map<number, Map<number, Cell>>();
  readonly rows = new Map<number, RowFormat>();
  columns: ColumnFormat[] = [];
  merges: Area[] = [];
  /** By priority, the highest first. */
  conditionalFormats: ConditionalFormat[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  hyperlinks: Hyperlink[] = [];
  protection: Protection | null = null;
  frozen = { rows: 0, columns: 0 };
  showGridlines = true;
  tabColor = '';
  visibility: Visibility = 'Visible';
  /** All else of the sheet's part, by element name, as the file says it. */
  others: XmlElement[] = [];
  rootAttributes: Record<string, string> = {};
  /** Where the part and its relationships stood in the file; null for a sheet made since. */
  partPath: string | null = null;
  otherRelationships: readonly Relationship[] = [];

  constructor(
    readonly workbook: Workbook,
    public name: string,
    /** The number of the file, 1 or more. */
    readonly sheetId: number,
  ) {}

  /** Excel's own form of it. */
  get id(): string {
    return `{00000000-0001-0000-${(this.sheetId - 1).toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell, made with its row's or column's style where there is none yet. */
  ownCell(row: number, column: number): Cell {
    let cells = this.cells.get(row);
    if (!cells) this.cells.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null, formula: null, style: this.styleAt(row, column) }));
    return cell;
  }

  dropCell(row: number, column: number): void {
    const cells = this.cells.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.cells.delete(row);
  }

  styleAt(row: number, column: number): CellStyle {
    return (
      this.cell(row, column)?.style ??
      this.rows.get(row)?.style ??
      this.columns.find(({ first, last }) => first <= column && column <= last)?.style ??
      plainStyle
    );
  }

  /** Every cell within an area, in no order worth relying on. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, cells] of this.rowsIn(area)) {
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columns) yield { row, column, cell };
      }
    }
  }

  private *rowsIn(area: Area): Generator<[number, Map<number, Cell>]> {
    if (area.rows > this.cells.size) {
      for (const [row, cells] of this.cells) {
        if (row >= area.row && row < area.row + area.rows) yield [row, cells];
      }
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = this.cells.get(row);
      if (cells) yield [row, cells];
    }
  }

  /** Cells that hold something or, unless `valuesOnly`, look like something. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.cells) {
      if (within && (row < within.row || row >= within.row + within.rows)) continue;
      for (const [column, cell] of cells) {
        if (within && (column < within.column || column >= within.column + within.columns)) continue;
        const isUsed =
          cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== plainStyle);
        if (!isUsed) continue;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.columns.some(({ first, last, hidden }) => hidden && first <= column && column <= last);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const format = this.rows.get(row);
      if (format) format.hidden = hidden;
      else if (hidden) this.rows.set(row, { hidden, style: null, attributes: {} });
    }
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.changeColumns(area, (format) => ({ ...format, hidden }));
  }

  /** Splits the spans of the columns so that the area's own can be changed alone. */
  changeColumns(area: Area, change: (format: ColumnFormat) => ColumnFormat): void {
    const [first, last] = [area.column, area.column + area.columns - 1];
    const apart = this.columns.flatMap((span) => {
      if (span.last < first || span.first > last) return [span];
      return [
        { ...span, last: Math.min(span.last, first - 1) },
        { ...span, first: Math.max(span.first, last + 1) },
      ].filter((part) => part.first <= part.last);
    });
    const changed: ColumnFormat[] = [];
    for (let column = first; column <= last; column++) {
      const before = this.columns.find((span) => span.first <= column && column <= span.last);
      const plain = { hidden: false, style: null, attributes: {} };
      const after = change({ ...(before ?? plain), first: column, last: column });
      const previous = changed.at(-1);
      const isSame = previous !== undefined && sameColumns(previous, after);
      if (isSame) previous.last = column;
      else changed.push(after);
    }
    const meaningful = changed.filter(
      ({ hidden, style, attributes }) => hidden || style !== null || Object.keys(attributes).length > 0,
    );
    this.columns = [...apart, ...meaningful].sort((a, b) => a.first - b.first);
  }

  /** The merged area that a cell lies in. */
  mergeAt(row: number, column: number): Area | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.merges.find((merge) => contains(merge, cell));
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => intersect(merge, area) !== null);
  }

  /** Excel's refusals before a change: a protected sheet and a workbook that is only read. */
  ensureMayChange(
    what: 'cells' | 'format' | 'rows' | 'columns' | 'other',
    areas: readonly Area[] = [],
  ): void {
    this.workbook.ensureMayChange();
    if (!this.protection || this.allows(what)) return;
    const isUnlocked = what === 'cells' && areas.length > 0 && areas.every((area) => this.isUnlocked(area));
    if (!isUnlocked) throw accessDenied();
  }

  private allows(what: string): boolean {
    const attribute = { format: 'formatCells', rows: 'formatRows', columns: 'formatColumns' }[what];
    // The file says 0 for what is allowed.
    return attribute !== undefined && this.protection?.attributes[attribute] === '0';
  }

  private isUnlocked(area: Area): boolean {
    if (area.rows * area.columns > 100_000) return false;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.styleAt(row, column).protection?.attributes['locked'] !== '0') return false;
      }
    }
    return true;
  }
}

function sameColumns(a: ColumnFormat, b: ColumnFormat): boolean {
  return (
    a.hidden === b.hidden &&
    a.style === b.style &&
    JSON.stringify(a.attributes) === JSON.stringify(b.attributes)
  );
}
