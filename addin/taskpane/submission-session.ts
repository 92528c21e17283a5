import type { IsoMonth } from '../../shared/campaign/calendar';
import { lastDayOfMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import type { Dispute } from '../../shared/submission/submission';
import type { HeadAnswer, SubmitAnswer } from '../gateway/answers';
import type { SubmissionClient } from '../gateway/submission-client';
import type { SubmissionIds } from '../gateway/submission-ids';
import type { Reviewed } from './pane-state';
import { termsOn } from './published-terms';
import type { ReviewPorts } from './review-session';
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
  | { kind: 'broken' }
  | { kind: 'answered'; to: Addressee; answer: SubmitAnswer };

export interface SubmissionState {
  /** What the server holds; null while nobody has asked, with the addressee that was asked for. */
  head: { to: Addressee; answer: HeadAnswer | null } | null;
  sending: Sending;
}

/** Sends what was reviewed; one submission at a time, one id for one content. */
export class SubmissionSession extends StateHolder<SubmissionState> {
  private stopper: AbortController | null = null;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: SubmissionClient,
    private readonly ports: Pick<ReviewPorts, 'desk' | 'campaign' | 'today' | 'published'>,
    private readonly ids: SubmissionIds,
  ) {
    super({ head: null, sending: { kind: 'idle' } });
  }

  /** Asks what the server holds, and forgets the answer to an earlier submission elsewhere. */
  lookUp(key: string, to: Addressee): Promise<void> {
    this.looking = this.askForHead(key, to);
    return this.looking;
  }

  private async askForHead(key: string, to: Addressee): Promise<void> {
    const { sending } = this.state;
    const isElsewhere = sending.kind === 'answered' && !isSame(sending.to, to);
    this.become({ head: { to, answer: null }, sending: isElsewhere ? { kind: 'idle' } : sending });
    const answer = await this.client.head(key, to.month, to.county);
    if (this.state.head?.to === to) this.become({ ...this.state, head: { to, answer } });
  }

  async submit(
    key: string,
    to: Addressee,
    { source }: Reviewed,
    said: { disputes: readonly Dispute[]; corrections: readonly SheetCorrection[] },
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
    const prepared = await desk.prepare(source, request, {
      ...to,
      baseVersion: this.baseVersion(to),
      submissionId: crypto.randomUUID(),
      disputes: [...said.disputes],
    });
    if (stopper.signal.aborted) return;
    if (prepared.kind !== 'prepared')
      return this.send({ kind: prepared.kind === 'cancelled' ? 'idle' : 'broken' });
    if (prepared.errors > 0) return this.send({ kind: 'blocked', asOf, errors: prepared.errors });

    this.send({ kind: 'sending' });
    const submissionId = this.ids.idOf(prepared.content, prepared.submission.submissionId);
    const answer = await this.client.submit(key, { ...prepared.submission, submissionId }, stopper.signal);
    if (isDefinite(answer)) this.ids.settled(prepared.content);
    this.send({ kind: 'answered', to, answer });
    if (answer.kind === 'taken' || answer.kind === 'alreadyThere') await this.lookUp(key, to);
  }

  stop(): void {
    if (this.state.sending.kind === 'preparing') this.send({ kind: 'idle' });
    this.stopper?.abort();
  }

  private baseVersion(to: Addressee): number {
    const { head } = this.state;
    const answer = head && isSame(head.to, to) ? head.answer : null;
    return answer?.kind === 'found' ? (answer.head?.version ?? 0) : 0;
  }

  private send(sending: Sending): void {
    this.become({ ...this.state, sending });
  }
}

export function isSame(a: Addressee, b: Addressee): boolean {
  return a.county === b.county && a.month === b.month;
}

/** Answers after which the server surely knows, or surely will not know, the submission. */
function isDefinite({ kind }: SubmitAnswer): boolean {
  return !['offline', 'timeout', 'stopped', 'serverFault'].includes(kind);
}
