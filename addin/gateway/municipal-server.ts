import { z } from 'zod';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { refusalOf, type Refusal } from './answers';
import { request, usualTimings, type Timings } from './request';

/** What the server's refusals tell, beside their kind. */
export const callProblem = z.looseObject({ kind: z.string(), detail: z.string().optional() });
export type CallProblem = z.output<typeof callProblem>;

/** What came of one call. `problem`: the server understood and said no. */
export type CallAnswer<T> =
  { kind: 'done'; value: T } | Refusal | { kind: 'problem'; status: number; problem: CallProblem };

export interface Call<T> {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api: "/municipal/status". */
  path: string;
  /** A Blob holds JSON that is ready to travel. */
  body?: object | Blob;
  /** Asks about the campaign that is worked by, where no month in it says so. */
  isOfCampaign?: boolean;
  /** Done twice it is done once, so a lost answer may be asked for again. */
  isRepeatable?: boolean;
  /** What the answer is read by. */
  answer: z.ZodType<T>;
  signal?: AbortSignal | undefined;
}

/** The server as the municipal office uses it: one key, any call. Answers are unions; nothing throws or waits for ever. */
export class MunicipalServer {
  constructor(
    private readonly api: string,
    private readonly key: string,
    /** Of the server's own sentences. */
    private readonly tag: string,
    private readonly timings: Timings = usualTimings,
    /** A month of the campaign that is worked by; null: the one in force. */
    private readonly campaignMonth: IsoMonth | null = null,
  ) {}

  /** What the server calls the key in its list; null where the browser cannot tell. */
  async ownKeyId(): Promise<string | null> {
    // Only on pages that are safe from eavesdroppers.
    if (globalThis.crypto?.subtle === undefined) return null;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(this.key));
    const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.slice(0, 16);
  }

  async call<T>({ method = 'GET', path, body, answer, signal, ...how }: Call<T>): Promise<CallAnswer<T>> {
    const init: RequestInit = {
      method,
      cache: 'no-store',
      headers: {
        Authorization: `Bearer ${this.key}`,
        'Accept-Language': this.tag,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: body instanceof Blob ? body : JSON.stringify(body) }),
    };
    const query = how.isOfCampaign && this.campaignMonth !== null ? `?month=${this.campaignMonth}` : '';
    const outcome = await request(
      this.api + path + query,
      init,
      this.timingsOf(how.isRepeatable ?? method === 'GET'),
      signal,
    );
    if (outcome.kind !== 'answered') return outcome;
    const { status } = outcome;
    if (status >= 200 && status < 300) {
      const read = answer.safeParse(outcome.body);
      return read.success ? { kind: 'done', value: read.data } : { kind: 'serverFault', status };
    }
    const problem = callProblem.safeParse(outcome.body);
    const isRefused = status >= 400 && status < 500 && status !== 401 && status !== 403;
    return isRefused && problem.success
      ? { kind: 'problem', status, problem: problem.data }
      : refusalOf(status);
  }

  /** A decision whose answer was lost is not sent again by itself: who decided looks first. */
  private timingsOf(isRepeatable: boolean): Timings {
    return isRepeatable ? this.timings : { ...this.timings, retryAfterMs: [] };
  }
}
