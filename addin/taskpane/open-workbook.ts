import type { SheetGrid, WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { HostAnswer, WorkbookReader } from '../../shared/workbook/workbook-port';
import { answerOf } from './pane-host';

/** The workbook that is open in the host, as it was read last, and which of its sheets have changed since. */
export class OpenWorkbook {
  private held: WorkbookGrid | null = null;
  private changed = new Set<string>();
  private reads = 0;
  private stopWatching: (() => void) | null = null;
  private isWatching = false;

  constructor(
    private readonly reader: WorkbookReader,
    private readonly heard: () => void,
  ) {}

  /** False: cells may change without our hearing of it. */
  get isWatched(): boolean {
    return this.isWatching;
  }

  /** Whether cells have changed since the last reading. */
  get isBehind(): boolean {
    return this.changed.size > 0;
  }

  touch(sheets: readonly string[]): void {
    for (const sheet of sheets) this.changed.add(sheet);
  }

  /** With `onlyChanged` the sheets of which no change was heard are taken as they were. */
  async read(onlyChanged: boolean): Promise<HostAnswer<WorkbookGrid>> {
    this.reads += 1;
    const number = this.reads;
    await this.watch();
    const { changed } = this;
    this.changed = new Set();
    const unchanged = onlyChanged && this.isWatching ? this.unchangedSheets(changed) : undefined;
    const answer = await answerOf(() => this.reader.readGrids(unchanged));
    if (answer.kind === 'done' && number === this.reads) this.held = answer.value;
    else this.touch([...changed]);
    return answer;
  }

  close(): void {
    this.stopWatching?.();
    this.stopWatching = null;
    this.isWatching = false;
  }

  private unchangedSheets(changed: ReadonlySet<string>): ReadonlyMap<string, SheetGrid> {
    const sheets = (this.held?.sheets ?? []).filter(({ name }) => !changed.has(name));
    return new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** Before the first reading, so that no change is missed; tried again at the next where it was refused. */
  private async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    const answer = await answerOf(() =>
      this.reader.watch((sheets) => {
        this.touch(sheets);
        this.heard();
      }),
    );
    if (answer.kind === 'refused') this.isWatching = false;
    else if (this.isWatching) this.stopWatching = answer.value;
    else answer.value();
  }
}
