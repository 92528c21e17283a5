import type { Language } from '../../shared/findings/text';
import type { ReviewRequest } from '../../shared/review/review';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { Showing } from '../presenters/review-view';
import type {
  CompareAnswer,
  CopyAnswer,
  DeskAnswer,
  EarlierMonth,
  FixesAnswer,
  PrepareAnswer,
  ReviewDesk,
  RosterAnswer,
  RosterRequest,
  SubmissionOrder,
  TableAnswer,
  ToMailAnswer,
  WorkbookSource,
  WorkStage,
} from '../taskpane/review-desk';
import type { DeskReply, DeskTask, ReplyMessage, TaskMessage } from './desk-messages';
import { takeApart } from './grid-pieces';
import type { SheetOutline } from './sheet-outline';

/** Hears what the opened workbook looks like, while it is read. */
export interface SheetListener {
  sheets(outlines: readonly SheetOutline[]): void;
  rows(sheet: number, from: number, rows: readonly (readonly string[])[]): void;
}

type Settled =
  | Exclude<DeskReply, { kind: 'stage' | 'sheets' | 'rows' | 'broken' }>
  | { kind: 'cancelled' }
  | { kind: 'broken' };

interface Job {
  number: number;
  tell: (stage: WorkStage) => void;
  settle: (answer: Settled) => void;
}

/** A review desk in a worker that starts with the first task and is kept; cancelling ends it and starts the next one. */
export class WorkerDesk implements ReviewDesk {
  private worker: Worker | null = null;
  private job: Job | null = null;
  private current: Promise<Settled> | null = null;
  private jobs = 0;
  private opened: WorkbookSource | null = null;
  /** The last review that was done, and the one that the worker holds: none once it was ended or opens a workbook. */
  private last: { source: WorkbookSource; request: ReviewRequest } | null = null;
  private inWorker: object | null = null;

  constructor(
    private readonly startWorker: () => Worker,
    /** Null where the workbook is shown by the program that holds it. */
    private readonly listener: SheetListener | null,
  ) {}

  async review(
    source: WorkbookSource,
    request: ReviewRequest,
    showing: Showing,
    tell: (stage: WorkStage) => void,
  ): Promise<DeskAnswer> {
    this.cancel();
    const answer = await this.withOpened(source, { kind: 'review', request, showing }, tell);
    if (answer.kind === 'reviewed') this.inWorker = this.last = { source, request };
    return answerOf(answer, 'reviewed');
  }

  async present(showing: Showing): Promise<DeskAnswer> {
    return answerOf(await this.withReviewed(showing, { kind: 'present', showing }), 'reviewed');
  }

  async table(showing: Showing, notes: readonly string[]): Promise<TableAnswer> {
    return answerOf(await this.withReviewed(showing, { kind: 'table', showing, notes }), 'table');
  }

  async fixes(showing: Showing): Promise<FixesAnswer> {
    return answerOf(await this.withReviewed(showing, { kind: 'fixes' }), 'fixes');
  }

  async markedCopy(showing: Showing): Promise<CopyAnswer> {
    return answerOf(await this.withReviewed(showing, { kind: 'copy', showing }), 'copied');
  }

  async prepare(
    source: WorkbookSource,
    request: ReviewRequest,
    order: SubmissionOrder,
  ): Promise<PrepareAnswer> {
    await this.idle();
    const answer = await this.withOpened(source, { kind: 'prepare', request, order }, unheard);
    return answerOf(answer, 'prepared');
  }

  async toMail(
    source: WorkbookSource,
    request: ReviewRequest,
    order: SubmissionOrder,
  ): Promise<ToMailAnswer> {
    await this.idle();
    const answer = await this.withOpened(source, { kind: 'toMail', request, order }, unheard);
    return answerOf(answer, 'toMail');
  }

  async compare(
    source: WorkbookSource,
    request: ReviewRequest,
    earlier: EarlierMonth,
  ): Promise<CompareAnswer> {
    await this.idle();
    const answer = await this.withOpened(source, { kind: 'compare', request, earlier }, unheard);
    return answerOf(answer, 'compared');
  }

  async tableToMail(language: Language, notes: readonly string[]): Promise<TableAnswer> {
    await this.idle();
    return answerOf(await this.run(() => ({ kind: 'tableToMail', language, notes }), unheard), 'table');
  }

  async copyToMail(language: Language, notes: readonly string[], stamp: string): Promise<CopyAnswer> {
    await this.idle();
    return answerOf(
      await this.run(() => ({ kind: 'copyToMail', language, notes, stamp }), unheard),
      'copied',
    );
  }

  async roster(source: WorkbookSource, request: RosterRequest): Promise<RosterAnswer> {
    await this.idle();
    const answer = await this.run(async () => {
      const { fileName } = source;
      if ('grid' in source)
        return { kind: 'rosterGrid', frame: await this.sentInPieces(source.grid), fileName, request };
      const bytes = new Uint8Array(await source.file.arrayBuffer());
      return { kind: 'roster', bytes, fileName, request };
    }, unheard);
    return answerOf(answer, 'roster');
  }

  cancel(): void {
    if (!this.job) return;
    this.worker?.terminate();
    this.worker = this.start();
    this.opened = null;
    this.inWorker = null;
    this.finish({ kind: 'cancelled' });
  }

  /** A task on the last review, which is done again where the worker that did it was ended. */
  private async withReviewed(showing: Showing, task: DeskTask): Promise<Settled> {
    await this.idle();
    if (!this.last) return { kind: 'cancelled' };
    const { last } = this;
    if (this.inWorker !== last) {
      const { source, request } = last;
      const answer = await this.withOpened(source, { kind: 'review', request, showing }, unheard);
      if (answer.kind !== 'reviewed') return answer;
      this.inWorker = last;
    }
    return this.run(() => task, unheard);
  }

  /** A task on a workbook, which is sent to the worker first where it is not there. */
  private async withOpened(
    source: WorkbookSource,
    task: DeskTask,
    tell: (stage: WorkStage) => void,
  ): Promise<Settled> {
    if (this.opened !== source) {
      this.opened = null;
      this.inWorker = null;
      this.listener?.sheets([]);
      const answer = await this.run(() => this.openingOf(source), tell);
      if (answer.kind !== 'opened') return answer;
      this.opened = source;
    }
    return this.run(() => task, tell);
  }

  /** A long workbook goes to the worker piece by piece, so that the page is never held up. */
  private async openingOf(source: WorkbookSource): Promise<DeskTask> {
    const { fileName } = source;
    if ('grid' in source) return { kind: 'openGrid', frame: await this.sentInPieces(source.grid), fileName };
    const bytes = new Uint8Array(await source.file.arrayBuffer());
    return { kind: 'open', bytes, fileName, isShown: this.listener !== null };
  }

  /** The frame of a grid whose rows were sent ahead of it. */
  private async sentInPieces(grid: WorkbookGrid): Promise<WorkbookGrid> {
    const { job } = this;
    const { frame, pieces } = takeApart(grid);
    for (const piece of pieces) {
      if (!job || this.job !== job) break;
      this.post(job.number, { kind: 'piece', piece });
      await nextTask();
    }
    return frame;
  }

  private run(task: () => DeskTask | Promise<DeskTask>, tell: (stage: WorkStage) => void): Promise<Settled> {
    this.jobs += 1;
    const number = this.jobs;
    const answer = new Promise<Settled>((settle) => {
      this.job = { number, tell, settle };
      this.send(number, task).catch((cause: unknown) => {
        reportError(cause);
        if (this.job?.number === number) this.finish({ kind: 'broken' });
      });
    });
    this.current = answer;
    return answer;
  }

  /** Presenting and preparing wait for what is under way. */
  private async idle(): Promise<void> {
    while (this.job) await this.current;
  }

  private async send(number: number, task: () => DeskTask | Promise<DeskTask>): Promise<void> {
    const made = await task();
    if (this.job?.number === number) this.post(number, made);
  }

  private post(job: number, task: DeskTask): void {
    const message: TaskMessage = { job, task };
    this.worker ??= this.start();
    this.worker.postMessage(message);
  }

  private start(): Worker {
    const worker = this.startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<ReplyMessage>) => {
      if (data.job === this.job?.number) this.hear(data.reply);
    });
    worker.addEventListener('error', () => {
      if (worker === this.worker) this.fail();
    });
    return worker;
  }

  private hear(reply: DeskReply): void {
    switch (reply.kind) {
      case 'stage':
        return this.job?.tell(reply.stage);
      case 'sheets':
        return this.listener?.sheets(reply.sheets);
      case 'rows':
        return this.listener?.rows(reply.sheet, reply.from, reply.rows);
      case 'broken':
        reportError(new Error(reply.cause));
        return this.fail();
      default:
        return this.finish(reply);
    }
  }

  /** The worker may be in any state: the next task gets a fresh one and the workbook anew. */
  private fail(): void {
    this.worker?.terminate();
    this.worker = this.start();
    this.opened = null;
    this.inWorker = null;
    this.finish({ kind: 'broken' });
  }

  private finish(answer: Settled): void {
    const job = this.job;
    this.job = null;
    job?.settle(answer);
  }
}

type Answered = Exclude<
  Settled,
  {
    kind:
      'opened' | 'reviewed' | 'prepared' | 'compared' | 'toMail' | 'table' | 'fixes' | 'copied' | 'roster';
  }
>;

/** The answer if it is of the kind that was asked for; another one is a fault. */
function answerOf<K extends Settled['kind']>(
  answer: Settled,
  kind: K,
): Extract<Settled, { kind: K }> | Answered {
  if (isOf(answer, kind)) return answer;
  const isEnd = answer.kind === 'refused' || answer.kind === 'cancelled' || answer.kind === 'broken';
  return isEnd ? answer : { kind: 'broken' };
}

function isOf<K extends Settled['kind']>(answer: Settled, kind: K): answer is Extract<Settled, { kind: K }> {
  return answer.kind === kind;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function unheard(): void {
  // Preparing and presenting are told of by those who ask for them.
}
