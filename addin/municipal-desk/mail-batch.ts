import type { IsoDate, IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { MailedOrder } from '../desk/mail-messages';
import type { MailCheck, MailPool } from '../desk/mail-pool';
import type { MunicipalServer } from '../gateway/municipal-server';
import type { SubmissionIds } from '../gateway/submission-ids';
import { submitMailed, type TakenAnswer } from '../gateway/submit-mailed';
import { CountySaid } from './county-said';
import type { Answer } from '../presenters/sheet-corrections';
import { StateHolder } from '../taskpane/store';

/** What files are checked by, beside their month and what is said of each. */
export type MailTerms = Pick<MailedOrder, 'today' | 'assigned' | 'rubric' | 'stampKeys'>;

export type LineCheck = { kind: 'waiting' } | { kind: 'checking' } | MailCheck;

export type LineSending =
  | { kind: 'waiting' }
  | { kind: 'sending' }
  /** `baseVersion`: the one that it was sent on. */
  | { kind: 'answered'; answer: TakenAnswer; baseVersion: number };

/** One mailed file and all that became of it. */
export interface MailLine {
  id: number;
  file: File;
  /** Said by the officer, where the workbook does not tell. */
  county: CountyCode | null;
  /** Its own, where it differs from the batch's. */
  receivedOn: IsoDate | null;
  /** Whether the officer wants it submitted; null: as proposed. */
  isWanted: boolean | null;
  check: LineCheck;
  sending: LineSending | null;
}

export interface MailState {
  lines: readonly MailLine[];
  /** The day on which the mails came. */
  receivedOn: IsoDate;
  isSending: boolean;
}

/** Counties are sent beside each other: each has its own place in the store. */
const sentAtOnce = 3;

/** The mailed files of one month: checked as they come, then submitted on the counties' behalf. */
export class MailBatch extends StateHolder<MailState> {
  private lastId = 0;
  private isStopping = false;

  constructor(
    readonly month: IsoMonth,
    private readonly pool: MailPool,
    private readonly terms: () => MailTerms,
    private readonly ids: SubmissionIds,
    private readonly said = new CountySaid(),
  ) {
    super({ lines: [], receivedOn: terms().today, isSending: false });
  }

  add(files: readonly File[]): void {
    const added = files.map((file): MailLine => {
      this.lastId += 1;
      const said = { county: null, receivedOn: null, isWanted: null };
      return { id: this.lastId, file, ...said, check: { kind: 'waiting' }, sending: null };
    });
    this.become({ ...this.state, lines: [...this.state.lines, ...added] });
    for (const line of added) void this.check(line);
  }

  /** Says whose workbook it is, and checks it as that county's. */
  sayCounty(id: number, county: CountyCode): void {
    this.recheck(id, { county });
  }

  /** Says what a sheet is; it holds for all files of that county that are not sent yet. False: in this page alone. */
  async say(server: MunicipalServer, id: number, answers: readonly Answer[]): Promise<boolean> {
    const county = countyOf(this.state.lines.find((line) => line.id === id));
    if (county === null) return false;
    const saidAt = new Date().toISOString();
    const said = answers.map((answer) => ({ ...answer, saidAt }));
    const isKept = await this.said.add(server, county, said);
    for (const line of this.state.lines)
      if (countyOf(line) === county && line.sending === null) this.recheck(line.id, {});
    return isKept;
  }

  checkAgain(): void {
    for (const { id, check } of this.state.lines) {
      if (['stopped', 'broken', 'gone'].includes(check.kind)) this.recheck(id, {});
    }
  }

  stopChecking(): void {
    this.pool.stop(this);
  }

  receive(receivedOn: IsoDate): void {
    this.become({ ...this.state, receivedOn });
  }

  receiveOne(id: number, receivedOn: IsoDate): void {
    this.change(id, { receivedOn });
  }

  /** Of a county's files at most one is wanted. */
  want(id: number, isWanted: boolean): void {
    const county = countyOf(this.state.lines.find((line) => line.id === id));
    const lines = this.state.lines.map((line) => {
      if (line.id === id) return { ...line, isWanted };
      return isWanted && county !== null && countyOf(line) === county ? { ...line, isWanted: false } : line;
    });
    this.become({ ...this.state, lines });
  }

  /** Takes files off the list; nothing that was submitted is undone. */
  remove(ids: readonly number[]): void {
    this.become({ ...this.state, lines: this.state.lines.filter(({ id }) => !ids.includes(id)) });
  }

  /** Submits these files, each on the version that the officer has seen. */
  async submit(
    server: MunicipalServer,
    chosen: readonly { id: number; baseVersion: number }[],
  ): Promise<void> {
    if (this.state.isSending || chosen.length === 0) return;
    this.isStopping = false;
    const waiting = new Map(chosen.map(({ id }) => [id, { kind: 'waiting' as const }]));
    this.become({
      ...this.state,
      isSending: true,
      lines: this.state.lines.map((line) => ({ ...line, sending: waiting.get(line.id) ?? line.sending })),
    });
    const left = [...chosen];
    const sendNext = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) {
        if (this.isStopping) this.change(next.id, { sending: null });
        else await this.send(server, next.id, next.baseVersion);
      }
    };
    await Promise.all(Array.from({ length: sentAtOnce }, sendNext));
    this.become({ ...this.state, isSending: false });
  }

  /** Those under way still come to their end; no further one begins. */
  stopSending(): void {
    this.isStopping = true;
  }

  private async send(server: MunicipalServer, id: number, baseVersion: number): Promise<void> {
    const line = this.state.lines.find((each) => each.id === id);
    const ready = line?.check.kind === 'checked' ? line.check.ready : null;
    if (!line || !ready) return;
    this.change(id, { sending: { kind: 'sending' } });
    const content = `${this.month} ${countyOf(line)} ${baseVersion} ${ready.contentHash}`;
    const submissionId = this.ids.idOf(content, crypto.randomUUID());
    const receivedOn = line.receivedOn ?? this.state.receivedOn;
    const answer = await submitMailed(server, { baseVersion, submissionId, receivedOn }, ready.rest);
    if (answer.kind === 'done' || answer.kind === 'problem') this.ids.settled(content);
    // What was wanted is looked at anew where the server says no.
    const isWanted = answer.kind === 'problem' ? null : line.isWanted;
    this.change(id, { sending: { kind: 'answered', answer, baseVersion }, isWanted });
  }

  private recheck(id: number, changes: Partial<MailLine>): void {
    this.change(id, { ...changes, check: { kind: 'waiting' }, isWanted: null, sending: null });
    const line = this.state.lines.find((each) => each.id === id);
    if (line) void this.check(line);
  }

  private async check({ id, file, county }: MailLine): Promise<void> {
    const { month } = this;
    const countyCorrections = await this.said.all();
    const order = { ...this.terms(), countyCorrections, month, county, fileName: file.name };
    const check = await this.pool.check(this, file, order, () =>
      this.change(id, { check: { kind: 'checking' } }),
    );
    this.change(id, { check });
  }

  private change(id: number, changes: Partial<MailLine>): void {
    const lines = this.state.lines.map((line) => (line.id === id ? { ...line, ...changes } : line));
    this.become({ ...this.state, lines });
  }
}

/** Null while it is not known. */
export function countyOf(line: MailLine | undefined): CountyCode | null {
  return line?.check.kind === 'checked' ? (line.check.verdict.county?.code ?? null) : null;
}
