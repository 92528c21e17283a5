import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import { MunicipalServer, type CallAnswer } from '../gateway/municipal-server';
import { readSubmission, type StandingSubmission } from '../gateway/read-submission';
import type { MonthComparison, WorkbookSource } from './review-desk';
import { termsOn } from './published-terms';
import type { ReviewPorts } from './review-session';
import { StateHolder } from './store';
import type { Addressee } from './submission-session';

export type OwnHistory =
  | { kind: 'idle' }
  | { kind: 'looking' }
  /** Nothing was submitted for an earlier month. */
  | { kind: 'none' }
  | { kind: 'refused'; answer: Exclude<CallAnswer<never>, { kind: 'done' }> }
  | { kind: 'broken' }
  | { kind: 'compared'; earlier: { month: IsoMonth; version: number }; comparison: MonthComparison };

interface Asked {
  key: string;
  /** Of the server's sentences. */
  tag: string;
  to: Addressee;
  source: WorkbookSource;
  corrections: readonly SheetCorrection[];
}

type Earlier =
  { kind: 'found'; standing: StandingSubmission } | Extract<OwnHistory, { kind: 'none' | 'refused' }>;

/** What the county submitted for the month before, beside the workbook that is open. */
export class HistorySession extends StateHolder<OwnHistory> {
  private asked: Asked | null = null;
  private stopper = new AbortController();
  /** Months that have passed are seldom submitted again: what was fetched once is enough until the pane is closed. */
  private readonly fetched = new Map<string, Earlier>();

  constructor(
    private readonly api: string,
    private readonly ports: Pick<ReviewPorts, 'desk' | 'campaign' | 'today' | 'published'>,
  ) {
    super({ kind: 'idle' });
  }

  /** Looks the month before up, and tells how the workbook differs; once for one workbook. */
  async compare(asked: Asked): Promise<void> {
    if (this.asked && isSame(this.asked, asked)) return;
    this.asked = asked;
    this.stopper.abort();
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.become({ kind: 'looking' });
    const earlier = await this.earlier(asked, signal);
    if (signal.aborted) return;
    const outcome = earlier.kind === 'found' ? await this.beside(asked, earlier.standing) : earlier;
    if (!signal.aborted) this.become(outcome);
  }

  /** Asks the server once more. */
  async again(): Promise<void> {
    const { asked } = this;
    this.asked = null;
    this.fetched.clear();
    if (asked) await this.compare(asked);
  }

  /** The newest month before that the county has submitted. */
  private async earlier({ key, tag, to }: Asked, signal: AbortSignal): Promise<Earlier> {
    const known = this.fetched.get(JSON.stringify([key, to]));
    if (known) return known;
    const server = new MunicipalServer(this.api, key, tag);
    const months = this.ports.campaign.requiredMonths.filter((month) => month < to.month).sort();
    let found: Earlier = { kind: 'none' };
    for (const month of months.reverse()) {
      const answer = await readSubmission(server, month, to.county, signal);
      if (answer.kind === 'done') {
        found = { kind: 'found', standing: answer.value };
        break;
      }
      if (answer.kind !== 'problem' || answer.status !== 404) return { kind: 'refused', answer };
    }
    this.fetched.set(JSON.stringify([key, to]), found);
    return found;
  }

  private async beside(
    { to, source, corrections }: Asked,
    { month, version, records, scoreCard }: StandingSubmission,
  ): Promise<OwnHistory> {
    const { desk, campaign, today, published } = this.ports;
    const asOf = lastDayOfMonth(to.month);
    const { county } = to;
    const { fileName } = source;
    const terms = termsOn(asOf, published, campaign);
    const answer = await desk.compare(
      source,
      { campaign, today, county, asOf, fileName, corrections, ...terms },
      { month, county, records, scoreCard },
    );
    if (answer.kind === 'cancelled') this.asked = null;
    if (answer.kind !== 'compared') return { kind: answer.kind === 'cancelled' ? 'idle' : 'broken' };
    return { kind: 'compared', earlier: { month, version }, comparison: answer.comparison };
  }
}

function isSame(a: Asked, b: Asked): boolean {
  return (
    a.key === b.key &&
    a.source === b.source &&
    a.corrections === b.corrections &&
    a.to.county === b.to.county &&
    a.to.month === b.to.month
  );
}
