import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { Published } from './wire';
import { usualTimings, request, type Outcome, type Timings } from './request';
import {
  headAnswerOf,
  publishedOf,
  submitAnswerOf,
  tableAnswerOf,
  type HeadAnswer,
  type SubmitAnswer,
  type SummaryTable,
  type TableAnswer,
} from './answers';

/** Speaks with the server of the municipal office. Answers are unions; nothing here throws or waits for ever. */
export class SubmissionClient {
  constructor(
    private readonly api: string,
    private readonly timings: Timings = usualTimings,
  ) {}

  /** `submission` carries its submissionId: sent twice, it is the same submission. */
  async submit(key: string, submission: object, signal?: AbortSignal): Promise<SubmitAnswer> {
    const init = {
      method: 'POST',
      body: JSON.stringify(submission),
      headers: { 'Content-Type': 'application/json' },
    };
    return submitAnswerOf(await this.ask('/submissions', key, init, signal));
  }

  /** What the server holds of a county's month. */
  async head(key: string, month: IsoMonth, county: CountyCode): Promise<HeadAnswer> {
    return headAnswerOf(await this.ask(`/submissions/${month}/${county}`, key));
  }

  /** The merged table of a month: one row for each pairing. Begins anew once if a county submits meanwhile. */
  async municipalTable(key: string, month: IsoMonth): Promise<TableAnswer> {
    const answer = await this.allPages(key, month);
    return answer.kind === 'superseded' ? this.allPages(key, month) : answer;
  }

  private async allPages(key: string, month: IsoMonth): Promise<TableAnswer> {
    const rows: SummaryTable['rows'] = [];
    let after = '';
    for (;;) {
      const answer = tableAnswerOf(await this.ask(`/municipal/table?month=${month}${after}`, key));
      if (answer.kind !== 'found') return answer;
      rows.push(...answer.table.rows);
      if (answer.table.next === null) return { kind: 'found', table: { ...answer.table, rows } };
      after = `&after=${encodeURIComponent(answer.table.next)}`;
    }
  }

  /** Asked once at the start, so it waits only shortly and asks only once. */
  async published(): Promise<Published | null> {
    return publishedOf(await request(`${this.api}/campaign`, {}, { timeoutMs: 3_000, retryAfterMs: [] }));
  }

  private ask(path: string, key: string, init: RequestInit = {}, signal?: AbortSignal): Promise<Outcome> {
    const headers = { ...init.headers, Authorization: `Bearer ${key}` };
    return request(this.api + path, { ...init, headers, cache: 'no-store' }, this.timings, signal);
  }
}
