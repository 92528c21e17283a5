import type { County } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import { MunicipalServer, type CallAnswer } from '../gateway/municipal-server';
import { readYear } from '../gateway/read-year';
import { yearSummary } from '../presenters/year-summary';
import type { ReviewPorts } from './review-session';
import { StateHolder } from './store';
import { submissionMonths } from './submission-months';
import { writeReport, type ReportOutcome } from './write-report';

export type YearState =
  | { kind: 'idle' }
  | { kind: 'fetching' }
  | { kind: 'writing' }
  /** No month is accepted yet. */
  | { kind: 'nothingAccepted' }
  | { kind: 'unanswered'; answer: Exclude<CallAnswer<never>, { kind: 'done' }> }
  | ReportOutcome;

interface YearRequest {
  key: string;
  /** Of the server's sentences. */
  tag: string;
  county: Pick<County, 'code' | 'name'>;
  language: Language;
}

/** The county's whole year on its way into the workbook or a file. */
export class YearSession extends StateHolder<YearState> {
  constructor(
    private readonly api: string,
    private readonly ports: Pick<ReviewPorts, 'host' | 'campaign' | 'today'>,
  ) {
    super({ kind: 'idle' });
  }

  async write({ key, tag, county, language }: YearRequest): Promise<void> {
    if (this.state.kind === 'fetching' || this.state.kind === 'writing') return;
    this.become({ kind: 'fetching' });
    const { campaign, today, host } = this.ports;
    const months = [...submissionMonths(campaign, today)].reverse();
    const answer = await readYear(new MunicipalServer(this.api, key, tag), county.code, months);
    if (answer.kind !== 'done') return this.become({ kind: 'unanswered', answer });
    const sheet = yearSummary({ county, months: answer.value }, { campaign, today }, language);
    if (!sheet) return this.become({ kind: 'nothingAccepted' });
    this.become({ kind: 'writing' });
    this.become(await writeReport(host.publisher, sheet));
  }
}
