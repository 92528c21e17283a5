import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { StampOrder } from '../../shared/submission/stamp';
import type { Published } from './wire';
import { usualTimings, request, type Outcome, type Timings } from './request';
import {
  headAnswerOf,
  publishedOf,
  stampAnswerOf,
  submitAnswerOf,
  type HeadAnswer,
  type StampAnswer,
  type SubmitAnswer,
} from './answers';

/** Speaks with the server of the municipal office. Answers are unions; nothing here throws or waits for ever. */
export class SubmissionClient {
  constructor(
    readonly api: string,
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

  /** Has the server check what is to be mailed and sign that; it keeps nothing. */
  async stamp(key: string, order: StampOrder, signal?: AbortSignal): Promise<StampAnswer> {
    const init = {
      method: 'POST',
      body: JSON.stringify(order),
      headers: { 'Content-Type': 'application/json' },
    };
    return stampAnswerOf(await this.ask('/stamps', key, init, signal));
  }

  /** What the server holds of a county's month. */
  async head(key: string, month: IsoMonth, county: CountyCode): Promise<HeadAnswer> {
    return headAnswerOf(await this.ask(`/submissions/${month}/${county}`, key));
  }

  /**
   * What is published of the campaign of a month, else of the one in force. Asked at the start, so it waits only
   * shortly and asks only once; `no-cache` where something was just published.
   */
  async published(cache: RequestCache = 'default', month?: IsoMonth): Promise<Published | null> {
    const timings = { timeoutMs: 3_000, retryAfterMs: [] };
    const query = month === undefined ? '' : `?month=${month}`;
    return publishedOf(await request(`${this.api}/campaign${query}`, { cache }, timings));
  }

  private ask(path: string, key: string, init: RequestInit = {}, signal?: AbortSignal): Promise<Outcome> {
    const headers = { ...init.headers, Authorization: `Bearer ${key}` };
    return request(this.api + path, { ...init, headers, cache: 'no-store' }, this.timings, signal);
  }
}
