import type { CellRef } from '../../shared/workbook/cell-ref';
import type { HiddenBy, Highlight, HostAnswer, WorkbookPainter } from '../../shared/workbook/workbook-port';
import { StateHolder } from '../taskpane/store';
import { areaOfAddress, type Area } from './area';
import { marksBySheet, type SheetMarks } from './sheet-marks';
import type { SheetOutline } from '../desk/sheet-outline';
import type { SheetListener } from '../desk/worker-desk';

export interface OpenedSheet extends SheetOutline {
  /** Texts by absolute row and column; rows not here yet, or blank ones, are absent. */
  rows: readonly (readonly string[] | undefined)[];
}

/** What the page shows of the workbook at one moment. */
export interface WorkbookPicture {
  sheets: readonly OpenedSheet[];
  marks: ReadonlyMap<string, SheetMarks>;
  sheet: string | null;
  /** The cell or range in focus; a new object whenever it is to be brought into view. */
  active: Area;
}

const home: Area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
const done: HostAnswer<readonly string[]> = { kind: 'done', value: [] };
const nothing: WorkbookPicture = { sheets: [], marks: new Map(), sheet: null, active: home };

/** The opened workbook as sheets on the page: marks are colours there, and showing a cell scrolls to it. */
export class OpenedWorkbook extends StateHolder<WorkbookPicture> implements SheetListener, WorkbookPainter {
  private wanted: readonly Highlight[] | null = null;

  constructor() {
    super(nothing);
  }

  sheets(outlines: readonly SheetOutline[]): void {
    const first = outlines.find(({ hidden }) => !hidden) ?? outlines[0];
    const sheets = outlines.map((outline) => ({ ...outline, rows: [] }));
    this.become({ ...nothing, sheets, sheet: first?.name ?? null });
  }

  rows(sheet: number, from: number, rows: readonly (readonly string[])[]): void {
    const sheets = this.state.sheets.map((held, index) => {
      if (index !== sheet) return held;
      const all = held.rows.slice();
      rows.forEach((row, offset) => (all[from + offset] = row));
      return { ...held, rows: all };
    });
    this.become({ ...this.state, sheets });
  }

  chooseSheet(name: string): void {
    this.become({ ...this.state, sheet: name, active: home });
  }

  chooseCell(row: number, column: number): void {
    const active = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    this.become({ ...this.state, active });
  }

  async paint(highlights: readonly Highlight[]): Promise<HostAnswer<readonly string[]>> {
    this.wanted = highlights;
    // In a task of its own: the list of thousands of findings has just been drawn.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.wanted === highlights) this.become({ ...this.state, marks: marksBySheet(highlights) });
    return done;
  }

  async clear(): Promise<HostAnswer<readonly string[]>> {
    this.wanted = null;
    this.become({ ...this.state, marks: nothing.marks });
    return done;
  }

  async writeFindings(): Promise<HostAnswer> {
    return { kind: 'refused', reason: 'unsupported' };
  }

  /** Hidden rows and sheets are shown here as all others are. */
  async reveal(place: CellRef): Promise<HostAnswer<readonly HiddenBy[]>> {
    const area = areaOfAddress(place.address);
    if (!area || !this.state.sheets.some(({ name }) => name === place.sheet))
      return { kind: 'refused', reason: 'sheetGone', sheet: place.sheet };
    this.become({ ...this.state, sheet: place.sheet, active: area });
    return { kind: 'done', value: [] };
  }
}
