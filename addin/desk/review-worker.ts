import './no-eval';
import { readRoster } from '../../shared/municipal/read-roster';
import { engineVersion } from '../../shared/review/engine-version';
import type { Review, ReviewRequest } from '../../shared/review/review';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { buildSubmission } from '../../shared/submission/build-submission';
import { canonicalText, stableJson } from '../../shared/submission/canonical-text';
import { mergeCorrections } from '../../shared/submission/merge-corrections';
import { recordsText, wireRecordsText } from '../../shared/submission/records-text';
import type { Dispute, Submission } from '../../shared/submission/submission';
import { eachHeld, type SheetGrid, type WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { FindingsTable } from '../../shared/workbook/workbook-port';
import { disputeReasons, disputesOf } from '../presenters/disputes';
import { findingsTable } from '../presenters/findings-table';
import { highlights } from '../presenters/highlights';
import { mailedVerdict } from '../presenters/mailed-verdict';
import { reviewView, type Showing } from '../presenters/review-view';
import { safeFixes } from '../presenters/safe-fixes';
import { stampLines } from '../presenters/stamp-line';
import { unreadLine } from '../presenters/unread-line';
import { verdictLine } from '../presenters/verdict-line';
import type { Campaign } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import type { RosterRequest, SendingDoubt, SubmissionOrder } from '../taskpane/review-desk';
import { cellText, formatAt } from './cell-text';
import { compareMonths } from './compare-months';
import type { DeskReply, DeskTask, ReplyMessage, TaskMessage } from './desk-messages';
import { putTogether, runsOf, type GridPiece } from './grid-pieces';
import { sha256 } from './sha256';
import { sheetOutline } from './sheet-outline';

/** Findings that the pane gets for each rule: more than anyone corrects in one go. */
const findingsShown = 5_000;
const rowsAPiece = 1000;

interface OpenedFile {
  grid: WorkbookGrid;
  fileName: string;
  /** Null where the workbook came as grids. */
  bytes: Uint8Array<ArrayBuffer> | null;
}

let pieces: GridPiece[] = [];
let opened: OpenedFile | null = null;
let review: Review | null = null;
/** Of that review. */
let campaign: Campaign | null = null;
/** What was last checked to be mailed. */
let mailing: { review: Review; disputes: readonly Dispute[] } | null = null;

addEventListener('message', ({ data: { job, task } }: MessageEvent<TaskMessage>) => {
  const answer = (reply: DeskReply): void => {
    const message: ReplyMessage = { job, reply };
    postMessage(message);
  };
  perform(task, answer).catch((error: unknown) =>
    answer({
      kind: 'broken',
      cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
});

async function perform(task: DeskTask, answer: (reply: DeskReply) => void): Promise<void> {
  switch (task.kind) {
    case 'open': {
      answer({ kind: 'stage', stage: 'reading' });
      const { readWorkbookFile } = await import('../host/file-workbook');
      const reading = readWorkbookFile(task.bytes, task.fileName);
      if (reading.kind !== 'workbook') return answer({ kind: 'refused', message: reading.message });
      open({ grid: reading.grid, bytes: task.bytes, fileName: task.fileName });
      if (task.isShown) showSheets(reading.grid, answer);
      answer({ kind: 'opened' });
      // Wanted later, when there may be no network to fetch it over; a failure is told then.
      await loadCopying().catch(() => undefined);
      return;
    }
    case 'roster': {
      const { readWorkbookFile } = await import('../host/file-workbook');
      const reading = readWorkbookFile(task.bytes, task.fileName);
      if (reading.kind !== 'workbook') return answer({ kind: 'refused', message: reading.message });
      return answer(rosterOf(reading.grid, task));
    }
    case 'rosterGrid': {
      const grid = putTogether(task.frame, pieces);
      pieces = [];
      return answer(rosterOf(grid, task));
    }
    case 'piece':
      pieces.push(task.piece);
      return;
    case 'openGrid': {
      const grid = putTogether(task.frame, pieces);
      pieces = [];
      open({ grid, fileName: task.fileName, bytes: null });
      return answer({ kind: 'opened' });
    }
    case 'review':
      if (!opened) throw new Error('review before open');
      answer({ kind: 'stage', stage: 'reviewing' });
      review = reviewWorkbook(opened.grid, task.request);
      campaign = task.request.campaign;
      return present(review, task.showing, answer);
    case 'present':
      if (!review) throw new Error('present before review');
      return present(review, task.showing, answer);
    case 'table':
      if (!review) throw new Error('table before review');
      return answer({
        kind: 'table',
        table: findingsTable(review, task.showing.language, task.showing.disputes, task.notes),
      });
    case 'fixes':
      if (!review || !opened) throw new Error('fixes before review');
      return answer({ kind: 'fixes', fixes: safeFixes(review, opened.grid) });
    case 'copy':
      if (!review || !campaign || !opened?.bytes) throw new Error('copy of no file');
      return answer(await markedCopy(opened.fileName, opened.bytes, review, campaign, task.showing));
    case 'prepare':
      if (!opened) throw new Error('prepare before open');
      return answer(await prepare(opened, task.request, task.order));
    case 'compare':
      if (!opened) throw new Error('compare before open');
      return answer({
        kind: 'compared',
        comparison: compareMonths(opened.grid, task.request, task.earlier),
      });
    case 'toMail':
      if (!opened) throw new Error('toMail before open');
      return answer(await toMail(opened, task.request, task.order));
    case 'tableToMail':
      if (!mailing) throw new Error('tableToMail before toMail');
      return answer({ kind: 'table', table: tableOf(mailing, task) });
    case 'copyToMail':
      if (!mailing || !opened?.bytes) throw new Error('copy of no file');
      return answer(await copyToMail(opened.bytes, tableOf(mailing, task), task.stamp));
  }
}

function rosterOf(
  grid: WorkbookGrid,
  { fileName, request }: { fileName: string; request: RosterRequest },
): DeskReply {
  return { kind: 'roster', reading: readRoster(grid, { ...request, fileName }) };
}

/** What copies of files are made by: workbooks that come as grids never need it. */
async function loadCopying() {
  const [refusals, stamps, copies] = await Promise.all([
    import('../host/file-refusal'),
    import('../host/file-stamp'),
    import('../host/marked-copy'),
  ]);
  return { ...refusals, ...stamps, ...copies };
}

async function markedCopy(
  fileName: string,
  bytes: Uint8Array,
  done: Review,
  of: Campaign,
  { language, disputes }: Showing,
): Promise<DeskReply> {
  const { FileRefusal, readFileStamp, markCopy } = await loadCopying();
  try {
    const notes = stampLines(readFileStamp(bytes), of, language);
    const table = findingsTable(done, language, disputes, notes);
    const copy = markCopy(bytes, fileName, highlights(done), table);
    return { kind: 'copied', fileName: copy.fileName, bytes: new Uint8Array(copy.bytes) };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { kind: 'refused', message: error.says };
  }
}

function tableOf(
  { review: done, disputes }: NonNullable<typeof mailing>,
  { language, notes }: { language: Language; notes: readonly string[] },
): FindingsTable {
  return findingsTable(done, language, disputes, notes);
}

async function copyToMail(bytes: Uint8Array, table: FindingsTable, stamp: string): Promise<DeskReply> {
  const { FileRefusal, stampFile, markCopy } = await loadCopying();
  try {
    const copy = markCopy(stampFile(bytes, stamp) ?? bytes, '', [], table);
    return { kind: 'copied', fileName: copy.fileName, bytes: new Uint8Array(copy.bytes) };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { kind: 'refused', message: error.says };
  }
}

async function toMail(file: OpenedFile, request: ReviewRequest, order: SubmissionOrder): Promise<DeskReply> {
  // Files are renamed before they are mailed: what the name says of the month does not count.
  const own = reviewWorkbook(file.grid, { ...request, fileName: '' });
  const submission = await submissionOf(file, own, order);
  const { disputes } = submission;
  const corrections = mergeCorrections(own.sheets.flatMap(({ said }) => said ?? []));
  const { counts, disputed } = verdictLine(own, 'zhCN', disputes);
  const reasonOf = disputeReasons(disputes);
  const undisputed = own.findings.filter((finding) => reasonOf(finding) === null);
  mailing = { review: own, disputes };
  return {
    kind: 'toMail',
    checked: {
      verdict: mailedVerdict({ ...own, findings: undisputed }),
      disputed,
      counts,
      order: {
        submission,
        records: await textHash(recordsText(own.records)),
        engine: engineVersion,
        ...(corrections.length > 0 && { corrections }),
      },
      wire: await textHash(wireRecordsText(submission)),
      canCarry: file.bytes === null || (await loadCopying()).canCarryStamp(file.bytes),
    },
  };
}

async function prepare(file: OpenedFile, request: ReviewRequest, order: SubmissionOrder): Promise<DeskReply> {
  const own = reviewWorkbook(file.grid, request);
  const submission = await submissionOf(file, own, order);
  const { counts, disputed } = verdictLine(own, 'zhCN', submission.disputes);
  return {
    kind: 'prepared',
    submission,
    content: await textHash(`${order.baseVersion} ${canonicalText(submission)}`),
    errors: counts.error - disputed,
    doubts: doubtsOf(own),
  };
}

function doubtsOf(own: Review): SendingDoubt[] {
  const isOfOtherMonth = own.findings.some(({ ruleId }) => ruleId === 'workbook/month-agrees');
  return [
    ...(isOfOtherMonth ? ['otherMonth' as const] : []),
    ...(unreadLine(own, 'zhCN').isPartlyRead ? ['partlyRead' as const] : []),
  ];
}

async function submissionOf(
  { bytes, grid, fileName }: OpenedFile,
  own: Review,
  order: SubmissionOrder,
): Promise<Submission> {
  const source = {
    fileName,
    sha256: bytes ? await sha256(bytes) : await textHash(stableJson(grid)),
  };
  return buildSubmission(own, { ...order, source, disputes: disputesOf(own.findings, order.disputes) });
}

function textHash(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
}

function open(file: OpenedFile): void {
  opened = file;
  review = null;
  mailing = null;
}

/** What the page draws of the workbook. */
function showSheets(grid: WorkbookGrid, answer: (reply: DeskReply) => void): void {
  const texts = grid.sheets.map((sheet) => rowTexts(sheet, grid.date1904));
  answer({
    kind: 'sheets',
    sheets: grid.sheets.map((sheet, index) => sheetOutline(sheet, texts[index] ?? none)),
  });
  grid.sheets.forEach((sheet, index) => {
    for (const { from, items } of runsOf(sheet.values, rowsAPiece)) {
      const rows = items.map((_, offset) => {
        const shown: string[] = [];
        eachHeld((texts[index] ?? none)(from + offset), (written, column) => {
          if (written !== '') shown[sheet.firstColumn + column] = written;
        });
        return shown;
      });
      answer({ kind: 'rows', sheet: index, from: sheet.firstRow + from, rows });
    }
  });
}

function none(): readonly string[] {
  return [];
}

function rowTexts(sheet: SheetGrid, date1904: boolean): (row: number) => readonly string[] {
  return (row) => {
    const shown: string[] = [];
    eachHeld(sheet.values[row] ?? [], (value, column) => {
      shown[column] = cellText(value, formatAt(sheet, row, column), date1904);
    });
    return shown;
  };
}

function present(done: Review, showing: Showing, answer: (reply: DeskReply) => void): void {
  answer({ kind: 'reviewed', view: reviewView(done, showing, findingsShown) });
}
