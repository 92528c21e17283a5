import type { IsoMonth } from '../../shared/campaign/calendar';
import { lastDayOfMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import type { Dispute, Submission } from '../../shared/submission/submission';
import { isPassing, type HeadAnswer, type PassingAnswer, type SubmitAnswer } from '../gateway/answers';
import type { HeadMemory } from '../gateway/head-memory';
import {
  isHeld,
  placeOf,
  waitsForNetwork,
  type OutboxEntry,
  type WaitingReason,
} from '../gateway/outbox-entry';
import type { StorageTrouble, StoreAnswer } from '../gateway/outbox-store';
import type { SubmissionClient } from '../gateway/submission-client';
import type { SubmissionIds } from '../gateway/submission-ids';
import type { OutboxSession, OutboxState } from './outbox-session';
import type { Reviewed } from './pane-state';
import { termsOn } from './published-terms';
import type { ReviewPorts } from './review-session';
import type { SendingDoubt } from './review-desk';
import { inTurn } from './sending-turn';
import { StateHolder } from './store';

/** The county and month that a submission is for. */
export interface Addressee {
  county: CountyCode;
  month: IsoMonth;
}

export type Sending =
  | { kind: 'idle' }
  | { kind: 'preparing' }
  | { kind: 'sending' }
  /** Not sent: the workbook as of the month's last day holds errors. */
  | { kind: 'blocked'; asOf: string; errors: number }
  /** Not sent yet: the officer is asked whether it is meant. */
  | { kind: 'asked'; to: Addressee; doubts: readonly SendingDoubt[] }
  | { kind: 'broken' }
  /** No answer of the server: it waits in the outbox, in place of an earlier one where `isReplacing`. */
  | { kind: 'held'; to: Addressee; because: WaitingReason; isReplacing: boolean }
  /** `unheld`: why a submission that found no server does not wait in the outbox either. */
  | { kind: 'answered'; to: Addressee; answer: SubmitAnswer; unheld?: StorageTrouble };

export interface SubmissionState {
  /** What the server holds; null while nobody has asked, with the addressee that was asked for. */
  head: { to: Addressee; answer: HeadAnswer | null } | null;
  sending: Sending;
}

/** Sends what was reviewed; one submission at a time, one id for one content. */
export class SubmissionSession extends StateHolder<SubmissionState> {
  private stopper: AbortController | null = null;
  private looking: Promise<void> = Promise.resolve();
  private lookAgain: (() => void) | null = null;

  constructor(
    private readonly client: SubmissionClient,
    private readonly ports: Pick<ReviewPorts, 'desk' | 'campaign' | 'today' | 'published'>,
    private readonly ids: SubmissionIds,
    private readonly heads: HeadMemory,
    private readonly outbox: OutboxSession,
  ) {
    super({ head: null, sending: { kind: 'idle' } });
    outbox.subscribe(() => this.hear(outbox.state));
  }

  /** Asks what the server holds, and forgets the answer to an earlier submission elsewhere. */
  lookUp(key: string, to: Addressee): Promise<void> {
    this.lookAgain = () => void this.lookUp(key, to);
    this.looking = this.askForHead(key, to);
    return this.looking;
  }

  private async askForHead(key: string, to: Addressee): Promise<void> {
    const { sending } = this.state;
    const isElsewhere = 'to' in sending && !isSame(sending.to, to);
    this.become({ head: { to, answer: null }, sending: isElsewhere ? { kind: 'idle' } : sending });
    const answer = await this.client.head(key, to.month, to.county);
    if (answer.kind === 'found') this.heads.keep(to.county, to.month, answer.head?.version ?? 0);
    if (this.state.head?.to === to) this.become({ ...this.state, head: { to, answer } });
  }

  async submit(
    key: string,
    to: Addressee & { name: string },
    { source }: Reviewed,
    said: {
      disputes: readonly Dispute[];
      corrections: readonly SheetCorrection[];
      /** The officer was asked, and means it. */
      isMeant?: boolean;
    },
  ): Promise<void> {
    if (this.state.sending.kind === 'preparing' || this.state.sending.kind === 'sending') return;
    const stopper = new AbortController();
    this.stopper = stopper;
    this.send({ kind: 'preparing' });
    const { desk, campaign, today, published } = this.ports;
    // Not on top of version 0 only because the server has not said yet which one it holds.
    await this.looking;
    if (stopper.signal.aborted) return;
    const asOf = lastDayOfMonth(to.month);
    const terms = termsOn(asOf, published, campaign);
    const { corrections } = said;
    const request = {
      campaign,
      today,
      county: to.county,
      asOf,
      fileName: source.fileName,
      corrections,
      ...terms,
    };
    const { county, month } = to;
    const prepared = await desk.prepare(source, request, {
      county,
      month,
      baseVersion: this.baseVersion(to),
      submissionId: crypto.randomUUID(),
      disputes: [...said.disputes],
    });
    if (stopper.signal.aborted) return;
    if (prepared.kind !== 'prepared')
      return this.send({ kind: prepared.kind === 'cancelled' ? 'idle' : 'broken' });
    if (prepared.errors > 0) return this.send({ kind: 'blocked', asOf, errors: prepared.errors });
    if (prepared.doubts.length > 0 && !said.isMeant)
      return this.send({ kind: 'asked', to, doubts: prepared.doubts });

    this.send({ kind: 'sending' });
    const { content } = prepared;
    const newId = this.outbox.idOf(to, content) ?? prepared.submission.submissionId;
    const submissionId = this.ids.idOf(content, newId);
    const submission = { ...prepared.submission, submissionId };
    const { fileName } = submission.source;
    const entry = { county, month, countyName: to.name, fileName, content };
    const kept = await this.outbox.keep(entry, submission);
    const { signal } = stopper;
    const answer = (await inTurn(() => this.client.submit(key, submission, signal), signal)) ?? {
      kind: 'stopped',
    };
    if (isDefinite(answer)) this.ids.settled(content);
    if (isPassing(answer)) return this.leave(to, submission, answer, kept);

    const isTaken = answer.kind === 'taken' || answer.kind === 'alreadyThere';
    if (isTaken) await this.outbox.settle(to);
    else if (kept.kind === 'done') await this.outbox.withdraw(to, kept.value);
    this.send({ kind: 'answered', to, answer });
    if (isTaken) await this.lookUp(key, to);
  }

  /** To the outbox, if that could keep it. */
  private async leave(
    to: Addressee,
    { submissionId }: Submission,
    answer: PassingAnswer,
    kept: StoreAnswer<OutboxEntry | null>,
  ): Promise<void> {
    if (kept.kind === 'refused') return this.send({ kind: 'answered', to, answer, unheld: kept.because });
    await this.outbox.leave(to, answer.kind);
    const { value: before } = kept;
    const isReplacing =
      before !== null && isHeld(before) && before.standing.submission.submissionId !== submissionId;
    this.send({ kind: 'held', to, because: answer.kind, isReplacing });
  }

  /** The outbox tells what became of a submission; what was said of it before is over. */
  private hear({ items }: OutboxState): void {
    const { sending } = this.state;
    if (sending.kind !== 'held') return;
    const item = items.find(({ place }) => place === placeOf(sending.to));
    if (item?.kind === 'entry' && waitsForNetwork(item.entry.standing)) return;
    this.send({ kind: 'idle' });
    this.lookAgain?.();
  }

  stop(): void {
    if (this.state.sending.kind === 'preparing') this.send({ kind: 'idle' });
    this.stopper?.abort();
  }

  private baseVersion(to: Addressee): number {
    const { head } = this.state;
    const answer = head && isSame(head.to, to) ? head.answer : null;
    if (answer?.kind === 'found') return answer.head?.version ?? 0;
    return this.heads.recall(to.county, to.month);
  }

  private send(sending: Sending): void {
    this.become({ ...this.state, sending });
  }
}

export function isSame(a: Addressee, b: Addressee): boolean {
  return a.county === b.county && a.month === b.month;
}

/** Answers after which the server surely knows, or surely will not know, the submission. */
function isDefinite(answer: SubmitAnswer): boolean {
  return answer.kind !== 'stopped' && !isPassing(answer);
}
