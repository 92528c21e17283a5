import type { CellRef } from './cell-ref';
import type { ReportSheet } from './report-sheet';
import type { CellValue, WorkbookGrid } from './sheet-grid';

/** Why a host did not do what it was asked to; the words are the pane's. */
export type HostRefusalReason =
  /** A cell is being edited, or a dialog is open. */
  | 'editing'
  | 'protected'
  | 'readOnly'
  | 'tooLarge'
  /** Deleted or renamed since the workbook was read. */
  | 'sheetGone'
  /** This host can't do it at all, in any workbook. */
  | 'unsupported'
  | 'failed';

/** What a host did; a refusal leaves the workbook as it was. */
export type HostAnswer<T = null> =
  { kind: 'done'; value: T } | { kind: 'refused'; reason: HostRefusalReason; sheet?: string };

/** Offers the grids of an opened workbook. */
export interface WorkbookReader {
  /** All sheets but our own; those in `unchanged` are not read again but taken as they are. */
  readGrids(
    unchanged?: ReadonlyMap<string, WorkbookGrid['sheets'][number]>,
  ): Promise<HostAnswer<WorkbookGrid>>;
  /** Tells the names of sheets whose cells were changed by someone other than us; answers how to stop listening. */
  watch(changed: (sheets: readonly string[]) => void): Promise<HostAnswer<() => void>>;
}

/** One tone of mark on one cell or range. */
export interface Highlight {
  at: CellRef;
  tone: 'error' | 'shortfall' | 'warning' | 'advice';
}

/** The findings as a table for the sheet 校验结果: lines above it, the header, then one row a finding. */
export interface FindingsTable {
  title: string;
  notes: readonly string[];
  columns: readonly string[];
  rows: readonly { cells: readonly string[]; at: CellRef | null }[];
}

/** What keeps a revealed cell out of sight. */
export type HiddenBy = 'sheet' | 'row' | 'column';

/** Marks an opened workbook and takes its own marks off again. */
export interface WorkbookPainter {
  /** In place of all earlier marks. Answers the sheets that were left as they are because they are protected. */
  paint(highlights: readonly Highlight[]): Promise<HostAnswer<readonly string[]>>;
  /** All marks and the findings sheet, of earlier sessions too. Answers the sheets that are protected and keep theirs. */
  clear(): Promise<HostAnswer<readonly string[]>>;
  /** In place of an earlier findings sheet. */
  writeFindings(table: FindingsTable): Promise<HostAnswer>;
  /** Shows a cell; one that is hidden only with `unhide`, else the answer names what hides it. */
  reveal(place: CellRef, unhide?: boolean): Promise<HostAnswer<readonly HiddenBy[]>>;
}

/** What one cell holds, as far as an edit changes it. */
export interface CellContent {
  value: CellValue;
  numberFormat: string | null;
}

/** One cell's new content; `expected` is what it held when it was read. */
export interface CellEdit {
  at: CellRef;
  expected: CellValue;
  content: CellContent;
}

/** What became of an edit: its way back, or why the cell was left alone. */
export type CellEditOutcome =
  | { kind: 'changed'; at: CellRef; before: CellContent; after: CellContent }
  | { kind: 'skipped'; at: CellRef; why: 'formula' | 'changedMeanwhile' | 'protected' };

/** Changes cells that the user asked to change, and no others. */
export interface WorkbookEditor {
  /** One outcome an edit, in their order. Formula cells and cells that no longer hold `expected` are left alone. */
  edit(edits: readonly CellEdit[]): Promise<HostAnswer<readonly CellEditOutcome[]>>;
  /** Adds the sheets of an .xlsx file behind the last one; a name that is taken gets a number. Answers the names. */
  addSheets(file: Uint8Array): Promise<HostAnswer<readonly string[]>>;
}

/** A text that the workbook itself remembers for us. */
export interface WorkbookMemory {
  recall(key: string): Promise<HostAnswer<string | null>>;
  remember(key: string, text: string | null): Promise<HostAnswer>;
}

/** What became of a report's sheet. */
export interface PublishedSheet {
  /** Its name in the workbook, where another sheet may have had the wished one. */
  name: string;
  /** `setAside`: the earlier one was changed so much that it stays as it is, under another name, beside a new one. */
  kind: 'made' | 'refreshed' | 'setAside';
  /** Titles of the officer's own columns, which stayed with their rows. */
  ownColumns: readonly string[];
  /** Own texts whose rows are gone: they were written down on the sheet of texts that were kept. */
  textsKept: number;
}

/** Writes reports into the opened workbook. */
export interface WorkbookPublisher {
  /** In place of the sheet's earlier report; the officer's own columns, widths and sheets stay. */
  publish(sheet: ReportSheet): Promise<HostAnswer<PublishedSheet>>;
}

/** The stamp of a check, which the workbook carries along wherever it is saved or sent. */
export interface WorkbookStamper {
  readStamp(): Promise<HostAnswer<string | null>>;
  /** In place of the earlier one. */
  writeStamp(stamp: string): Promise<HostAnswer>;
}

/** Everything that the pane asks of the program which holds the workbook. */
export interface WorkbookHost
  extends
    WorkbookReader,
    WorkbookPainter,
    WorkbookEditor,
    WorkbookPublisher,
    WorkbookMemory,
    WorkbookStamper {}

/** The sheet that findings are written to: rewritten, never read as data. */
export const findingsSheetName = '校验结果';
