import type { PaneHost } from '../../../addin/taskpane/pane-host';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { SheetGrid, WorkbookGrid } from '../../../shared/workbook/sheet-grid';
import type {
  FindingsTable,
  HiddenBy,
  Highlight,
  HostAnswer,
  WorkbookPainter,
  WorkbookReader,
} from '../../../shared/workbook/workbook-port';

type Refusal = Extract<HostAnswer, { kind: 'refused' }>;

/** A workbook in an office program that the test decides about: what changes in it, and what it refuses. */
export class OfficeWorkbook implements WorkbookReader, WorkbookPainter {
  refusal: Refusal | null = null;
  hiddenBy: readonly HiddenBy[] = [];
  spared: readonly string[] = [];
  canBeWatched = true;
  /** Reading it takes until this is done. */
  delay: Promise<void> = Promise.resolve();
  /** Names of the sheets that each reading read. */
  readonly readings: string[][] = [];
  marks: readonly Highlight[] | null = null;
  table: FindingsTable | null = null;
  private heard: ((sheets: readonly string[]) => void) | null = null;

  constructor(private grid: WorkbookGrid) {}

  /** The host as the pane gets it. */
  get host(): PaneHost {
    return {
      painter: this,
      reader: this,
      editor: null,
      publisher: null,
      memory: null,
      stamper: null,
      workbookName: () => '沅陵县.xlsx',
    };
  }

  get isWatched(): boolean {
    return this.heard !== null;
  }

  change(sheet: SheetGrid): void {
    const sheets = this.grid.sheets.map((held) => (held.name === sheet.name ? sheet : held));
    this.grid = { ...this.grid, sheets };
    this.heard?.([sheet.name]);
  }

  async readGrids(unchanged: ReadonlyMap<string, SheetGrid> = new Map()): Promise<HostAnswer<WorkbookGrid>> {
    await this.delay;
    this.readings.push(this.grid.sheets.map(({ name }) => name).filter((name) => !unchanged.has(name)));
    const sheets = this.grid.sheets.map((sheet) => unchanged.get(sheet.name) ?? sheet);
    return this.answer({ ...this.grid, sheets });
  }

  async watch(changed: (sheets: readonly string[]) => void): Promise<HostAnswer<() => void>> {
    if (!this.canBeWatched) return { kind: 'refused', reason: 'unsupported' };
    this.heard = changed;
    return this.answer(() => (this.heard = null));
  }

  async paint(highlights: readonly Highlight[]): Promise<HostAnswer<readonly string[]>> {
    if (!this.refusal) this.marks = highlights;
    return this.answer(this.spared);
  }

  async clear(): Promise<HostAnswer<readonly string[]>> {
    if (!this.refusal) this.marks = this.table = null;
    return this.answer(this.spared);
  }

  async writeFindings(table: FindingsTable): Promise<HostAnswer> {
    if (!this.refusal) this.table = table;
    return this.answer(null);
  }

  reveal(_place: CellRef, unhide = false): Promise<HostAnswer<readonly HiddenBy[]>> {
    return this.answer(unhide ? [] : this.hiddenBy);
  }

  private async answer<T>(value: T): Promise<HostAnswer<T>> {
    return this.refusal ?? { kind: 'done', value };
  }
}
