import type { IsoDate } from '../../shared/campaign/calendar';
import { defaultAsOf, type Campaign } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import type { ReturnedNote } from '../../shared/submission/dealt-notes';
import type { ReviewView, Showing } from '../presenters/review-view';
import type { Answer } from '../presenters/sheet-corrections';
import { BrowserMemory } from './browser-memory';
import { CellPointer } from './cell-pointer';
import { CorrectionStore, type CountyCorrections } from './correction-store';
import { FindingWalk } from './finding-walk';
import { FixSession } from './fix-session';
import { MarkSession, type MarkState } from './mark-session';
import { OpenWorkbook } from './open-workbook';
import { answerOf, type PaneHost } from './pane-host';
import {
  nextState,
  reviewedOf,
  type Check,
  type PaneEvent,
  type PaneState,
  type ReviewChoice,
  type Reviewed,
} from './pane-state';
import { termsOn, type PublishedTerms } from './published-terms';
import type { CopyAnswer, DeskAnswer, ReviewDesk, WorkbookSource } from './review-desk';
import { ReturnedNotes } from './returned-notes';
import { ReviewNotes } from './review-notes';
import { StateHolder } from './store';
import { TemplateSession } from './template-session';

export interface ReviewPorts {
  desk: ReviewDesk;
  host: PaneHost;
  campaign: Campaign;
  today: IsoDate;
  published: PublishedTerms;
  /** Where the browser keeps what the host's workbook does not. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** What the county's server remembers of its sheets; null where there is none. */
  countyCorrections?: CountyCorrections | null;
  /** How long cells must rest before they are read again. */
  restMs?: number;
}

const usualRestMs = 1_200;
const nothing: readonly ReturnedNote[] = [];

/**
 * The pane's work on one workbook: its state, and what moves it. A host with a reader is read by `check`, and again as
 * its cells change; elsewhere files are opened, and the marks are those of the review that stands.
 */
export class ReviewSession extends StateHolder<PaneState> {
  readonly notes = new ReviewNotes();
  readonly returned: ReturnedNotes;
  readonly corrections: CorrectionStore;
  readonly walk = new FindingWalk();
  readonly marks: MarkSession;
  readonly pointer: CellPointer;
  /** Null where the host's cells cannot be changed. */
  readonly fixes: FixSession | null;
  readonly template: TemplateSession;
  private readonly workbook: OpenWorkbook | null;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private shown: Showing;
  private followed: Campaign;

  constructor(
    private readonly ports: ReviewPorts,
    private language: Language,
  ) {
    super({ kind: 'empty' });
    const { host, desk } = ports;
    this.followed = ports.campaign;
    this.returned = new ReturnedNotes(ports.storage);
    this.corrections = new CorrectionStore(ports.storage, ports.countyCorrections);
    this.marks = new MarkSession(host, desk, ports);
    this.pointer = new CellPointer(host.painter);
    this.template = new TemplateSession(
      host.editor,
      () => ports.campaign,
      (sheets) => {
        if (reviewedOf(this.state)) void this.recheck(sheets);
      },
    );
    this.fixes =
      host.editor &&
      new FixSession(host.editor, { fixes: () => desk.fixes(this.shown) }, (sheets) => this.recheck(sheets));
    this.workbook = host.reader && new OpenWorkbook(host.reader, () => this.cellsChanged());
    this.shown = this.showing();
    this.notes.subscribe(() => void this.present());
    this.returned.subscribe(() => void this.present());
  }

  /** Reviews a workbook that comes as a file. */
  open(source: WorkbookSource): void {
    this.walk.restart();
    void this.review(this.checkOf(source, this.usualChoice()));
  }

  /** Reads all sheets of the host's workbook and reviews them. Resolves when there is an answer; never rejects. */
  async check(): Promise<PaneState> {
    if (this.workbook) await this.readAndReview(this.workbook, this.checkOf(null, this.chosen()));
    return this.state;
  }

  /** The same, but only the sheets that have changed since are read; those named are counted among them. */
  async recheck(changedSheets: readonly string[] = []): Promise<PaneState> {
    if (!this.workbook) return this.state;
    this.workbook.touch(changedSheets);
    const quiet = { ...this.checkOf(null, this.chosen()), choice: this.chosen(), isQuiet: true };
    await this.readAndReview(this.workbook, quiet, true);
    return this.state;
  }

  reviewAgain(choice: ReviewChoice): void {
    const { state } = this;
    if (state.kind === 'empty') return;
    if (this.workbook) void this.readAndReview(this.workbook, this.checkOf(null, choice), true);
    else void this.review(this.checkOf(sourceOf(state), choice));
  }

  /** Reviews by what the officer says of sheets and their columns, which is remembered. */
  async correct(...answers: readonly Answer[]): Promise<void> {
    await this.corrections.say(answers);
    this.retry();
  }

  /** Reviews by another campaign, as of the day that is usual for it. */
  follow(campaign: Campaign): void {
    if (this.followed === campaign) return;
    const isAnother = this.followed.id !== campaign.id;
    this.followed = campaign;
    this.reviewAgain(isAnother ? this.usualChoice() : this.chosen());
  }

  retry(): void {
    this.reviewAgain(this.chosen());
  }

  cancel(): void {
    this.ports.desk.cancel();
    if (this.state.kind === 'working')
      this.hear({ kind: 'stopped', check: this.state.check, why: 'cancelled' });
  }

  speak(language: Language): void {
    this.language = language;
    void this.present();
  }

  /** The review of the workbook as it is now, read again where cells have changed; null where that failed. */
  async upToDate(): Promise<Reviewed | null> {
    await this.settled();
    const mayBeStale = reviewedOf(this.state)?.isStale || this.workbook?.isWatched === false;
    if (mayBeStale) await this.recheck();
    const { state } = this;
    return state.kind === 'reviewed' && !state.isStale ? state : null;
  }

  /** Marks the review that stands; `unmark` needs none. */
  async mark(): Promise<MarkState> {
    const reviewed = reviewedOf(this.state);
    return reviewed ? this.marks.mark(reviewed.view, this.shown) : this.marks.state;
  }

  unmark(): Promise<MarkState> {
    return this.marks.unmark();
  }

  /** A marked copy of the file that stands reviewed. */
  markedCopy(): Promise<CopyAnswer> {
    return this.ports.desk.markedCopy(this.shown);
  }

  /** Stops listening to the host. */
  close(): void {
    clearTimeout(this.rest);
    this.workbook?.close();
  }

  private settled(): Promise<void> {
    return new Promise((resolve) => {
      if (this.state.kind !== 'working') return resolve();
      const stop = this.subscribe(() => {
        if (this.state.kind === 'working') return;
        stop();
        resolve();
      });
    });
  }

  private async readAndReview(workbook: OpenWorkbook, check: Check, onlyChanged = false): Promise<void> {
    clearTimeout(this.rest);
    this.hear({ kind: 'started', check });
    const answer = await workbook.read(onlyChanged);
    if (answer.kind === 'refused') this.hear({ kind: 'unread', check, refusal: answer });
    else if (this.isUnderWay(check))
      await this.review(check, { fileName: check.fileName, grid: answer.value });
    this.rereadOnceAtRest();
  }

  private async review(check: Check, source = check.source): Promise<void> {
    if (!source) return;
    const { desk, campaign, today, published, host, storage } = this.ports;
    const { fileName, choice } = check;
    if (check.source) this.hear({ kind: 'started', check });
    if (!reviewedOf(this.state)) {
      const memory = host.memory ?? new BrowserMemory(storage, fileName);
      await Promise.all([this.notes.recall(memory), this.corrections.recall(memory)]);
    }
    if (!this.isUnderWay(check)) return;
    const showing = this.showing();
    const terms = termsOn(choice.asOf, published, campaign);
    const reviewed = (): Promise<DeskAnswer> => {
      const corrections = this.corrections.state.sheets;
      const request = { campaign, today, ...choice, fileName, corrections, ...terms };
      return desk.review(source, request, showing, (stage) => this.hear({ kind: 'stage', check, stage }));
    };
    let answer = await reviewed();
    if (this.isUnderWay(check) && answer.kind === 'reviewed' && this.learn(answer.view))
      answer = await reviewed();
    if (this.isUnderWay(check)) this.shown = showing;
    if (answer.kind === 'cancelled' || answer.kind === 'broken')
      this.hear({ kind: 'stopped', check, why: answer.kind });
    else this.hear({ kind: 'answered', check, source, answer });
    await this.present();
    await this.fixes?.reviewed();
  }

  /** Takes up what was said before in the workbook's county; true where that is news. */
  private learn({ county }: ReviewView): boolean {
    return this.corrections.follow(county?.code ?? null, () => this.retry());
  }

  /** Shows the review that stands in the language and with the notes of now. */
  private async present(): Promise<void> {
    const { state } = this;
    const showing = this.showing();
    if (state.kind !== 'reviewed' || isSame(showing, this.shown)) return;
    this.shown = showing;
    const answer = await this.ports.desk.present(showing);
    if (answer.kind === 'reviewed' && this.shown === showing)
      this.hear({ kind: 'presented', source: state.source, view: answer.view });
  }

  private cellsChanged(): void {
    this.hear({ kind: 'changed' });
    this.rereadOnceAtRest();
  }

  private rereadOnceAtRest(): void {
    clearTimeout(this.rest);
    if (!this.workbook?.isBehind || this.state.kind !== 'reviewed' || isLasting(this.state)) return;
    this.rest = setTimeout(() => void this.recheck(), this.ports.restMs ?? usualRestMs);
  }

  private hear(event: PaneEvent): void {
    const { host } = this.ports;
    const before = reviewedOf(this.state)?.view.highlights;
    this.become(nextState(this.state, event));
    const marks = reviewedOf(this.state)?.view.highlights;
    if (host.reader || marks === before) return;
    void answerOf(() => (marks ? host.painter.paint(marks) : host.painter.clear()));
  }

  private isUnderWay(check: Check): boolean {
    return this.state.kind === 'working' && this.state.check === check;
  }

  private showing(): Showing {
    const { muted, disputes } = this.notes.state;
    const { notes: returned = nothing } = this.returned.state ?? {};
    return { language: this.language, muted, disputes, returned };
  }

  private checkOf(source: WorkbookSource | null, choice: ReviewChoice): Check {
    const fileName = source?.fileName ?? this.ports.host.workbookName();
    return { fileName, source, choice: { ...choice }, isQuiet: false };
  }

  private chosen(): ReviewChoice {
    const { state } = this;
    if (state.kind === 'empty') return this.usualChoice();
    return state.kind === 'reviewed' ? state.choice : state.check.choice;
  }

  private usualChoice(): ReviewChoice {
    const { campaign, today } = this.ports;
    return { asOf: defaultAsOf(campaign, today), county: null };
  }
}

/** A refusal that waiting does not mend; a cell that is being edited will be left in a moment. */
function isLasting({ refusal }: Reviewed): boolean {
  return refusal !== null && refusal.reason !== 'editing';
}

function sourceOf(state: PaneState): WorkbookSource | null {
  if (state.kind === 'empty') return null;
  return state.kind === 'reviewed' ? state.source : state.check.source;
}

function isSame(a: Showing, b: Showing): boolean {
  return (
    a.language === b.language && a.muted === b.muted && a.disputes === b.disputes && a.returned === b.returned
  );
}
