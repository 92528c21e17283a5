import type { CellRef } from '../../shared/workbook/cell-ref';
import type { Highlight, WorkbookPainter } from '../../shared/workbook/workbook-port';
import { marksBySheet, type SheetMarks } from './sheet-marks';
import type { SheetOutline } from './sheet-outline';
import type { SheetListener } from './worker-desk';

export interface OpenedSheet extends SheetOutline {
  /** Texts by absolute row and column; rows not here yet, or blank ones, are absent. */
  rows: readonly (readonly string[] | undefined)[];
}

/** What the page shows of the workbook at one moment. */
export interface WorkbookPicture {
  sheets: readonly OpenedSheet[];
  marks: ReadonlyMap<string, SheetMarks>;
  sheet: string | null;
  /** The place that was asked for last; a new object each time, so that the same place is shown again. */
  revealed: CellRef | null;
}

const nothing: WorkbookPicture = { sheets: [], marks: new Map(), sheet: null, revealed: null };

/** The opened workbook as sheets on the page: marks are colours there, and showing a cell scrolls to it. */
export class OpenedWorkbook implements SheetListener, Pick<WorkbookPainter, 'paint' | 'clear' | 'reveal'> {
  private now = nothing;
  private readonly listeners = new Set<() => void>();

  get picture(): WorkbookPicture {
    return this.now;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  sheets(outlines: readonly SheetOutline[]): void {
    const first = outlines.find(({ hidden }) => !hidden) ?? outlines[0];
    this.show({
      ...nothing,
      sheets: outlines.map((outline) => ({ ...outline, rows: [] })),
      sheet: first?.name ?? null,
    });
  }

  rows(sheet: number, from: number, rows: readonly (readonly string[])[]): void {
    const sheets = this.now.sheets.map((held, index) => {
      if (index !== sheet) return held;
      const all = held.rows.slice();
      rows.forEach((row, offset) => (all[from + offset] = row));
      return { ...held, rows: all };
    });
    this.show({ ...this.now, sheets });
  }

  chooseSheet(name: string): void {
    this.show({ ...this.now, sheet: name, revealed: null });
  }

  async paint(highlights: readonly Highlight[]): Promise<void> {
    this.show({ ...this.now, marks: marksBySheet(highlights) });
  }

  async clear(): Promise<void> {
    this.show({ ...this.now, marks: nothing.marks });
  }

  async reveal(place: CellRef): Promise<void> {
    if (!this.now.sheets.some(({ name }) => name === place.sheet)) return;
    this.show({ ...this.now, sheet: place.sheet, revealed: { ...place } });
  }

  private show(picture: WorkbookPicture): void {
    this.now = picture;
    for (const listener of this.listeners) listener();
  }
}
