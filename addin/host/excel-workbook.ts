import type { CellRef } from '../../shared/workbook/cell-ref';
import type { ReportSheet } from '../../shared/workbook/report-sheet';
import type { SheetGrid, WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type {
  CellEdit,
  CellEditOutcome,
  FindingsTable,
  HiddenBy,
  Highlight,
  HostAnswer,
  PublishedSheet,
  WorkbookHost,
} from '../../shared/workbook/workbook-port';
import { addSheets } from './excel-added-sheets';
import { clearWorkbook } from './excel-clearing';
import { editCells } from './excel-edits';
import { writeFindings } from './excel-findings';
import { readWorkbook } from './excel-grids';
import { paintMarks } from './excel-marks';
import { recallText, rememberText } from './excel-memory';
import { revealPlace } from './excel-reveal';
import { inExcel } from './excel-run';
import { readStamp, writeStamp } from './excel-stamp';
import { listSheets, type ListedSheet } from './excel-sheets';
import { watchSheets, type ChangeEvent } from './excel-watch';
import { OwnWrites } from './own-writes';

/** The workbook that is open in Excel, through Office.js. */
export class ExcelWorkbook implements WorkbookHost {
  /** By sheet id; events tell no names. */
  private sheets: ReadonlyMap<string, ListedSheet> = new Map();
  private readonly ownWrites = new OwnWrites();

  async readGrids(unchanged: ReadonlyMap<string, SheetGrid> = new Map()): Promise<HostAnswer<WorkbookGrid>> {
    return inExcel(async (context) => {
      const { grid, sheets } = await readWorkbook(context, unchanged);
      this.know(sheets);
      return grid;
    });
  }

  async watch(changed: (sheets: readonly string[]) => void): Promise<HostAnswer<() => void>> {
    const hear = (event: ChangeEvent): void => {
      if (!this.ownWrites.isOwn(event))
        void this.nameOfData(event.worksheetId).then((name) => name && changed([name]));
    };
    return inExcel((context) => watchSheets(context, hear));
  }

  async paint(highlights: readonly Highlight[]): Promise<HostAnswer<readonly string[]>> {
    return inExcel((context) => paintMarks(context, highlights));
  }

  async clear(): Promise<HostAnswer<readonly string[]>> {
    return inExcel(clearWorkbook);
  }

  async writeFindings(table: FindingsTable): Promise<HostAnswer> {
    return inExcel(async (context) => {
      await writeFindings(context, table);
      return null;
    });
  }

  async reveal(place: CellRef, unhide = false): Promise<HostAnswer<readonly HiddenBy[]>> {
    return inExcel((context) => revealPlace(context, place, unhide));
  }

  async edit(edits: readonly CellEdit[]): Promise<HostAnswer<readonly CellEditOutcome[]>> {
    return inExcel((context) => editCells(context, edits, (event) => this.ownWrites.expect(event)));
  }

  async addSheets(file: Uint8Array): Promise<HostAnswer<readonly string[]>> {
    return inExcel((context) => addSheets(context, file));
  }

  async publish(sheet: ReportSheet): Promise<HostAnswer<PublishedSheet>> {
    // Counties never need it: it is fetched when it is wanted.
    const { publishReport } = await import('./excel-report-sheets');
    return inExcel((context) => publishReport(context, sheet));
  }

  async recall(key: string): Promise<HostAnswer<string | null>> {
    return inExcel((context) => recallText(context, key));
  }

  async remember(key: string, text: string | null): Promise<HostAnswer> {
    return inExcel(async (context) => {
      await rememberText(context, key, text);
      return null;
    });
  }

  async readStamp(): Promise<HostAnswer<string | null>> {
    return inExcel(readStamp);
  }

  async writeStamp(stamp: string): Promise<HostAnswer> {
    return inExcel(async (context) => {
      await writeStamp(context, stamp);
      return null;
    });
  }

  private know(sheets: readonly ListedSheet[]): void {
    this.sheets = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  }

  /** Null for a sheet of ours. */
  private async nameOfData(id: string): Promise<string | null> {
    if (!this.sheets.has(id)) {
      await inExcel(async (context) => this.know(await listSheets(context)));
    }
    const sheet = this.sheets.get(id);
    return sheet && !sheet.isOurs ? sheet.name : null;
  }
}
