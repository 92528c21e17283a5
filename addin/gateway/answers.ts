import type { z } from 'zod';
import { readCampaign } from '../../shared/campaign/campaign-schema';
import type { Finding, Severity } from '../../shared/findings/finding';
import { stampSchema, type Stamp } from '../../shared/submission/stamp';
import type { Outcome } from './request';
import { headSchema, problemSchema, publishedSchema, takenSchema, type Head, type Published } from './wire';

/** Refusals that any call may meet. */
export type Refusal =
  | { kind: 'offline' }
  | { kind: 'timeout' }
  | { kind: 'stopped' }
  | { kind: 'unauthorised' }
  | { kind: 'forbidden' }
  | { kind: 'serverFault'; status: number };

export type SubmitAnswer =
  | Refusal
  | { kind: 'taken'; version: number; disputed: boolean }
  /** The server held exactly this already. */
  | { kind: 'alreadyThere'; version: number }
  /** `issues`: names of the parts that do not fit. */
  | { kind: 'malformed'; issues: readonly string[] }
  | { kind: 'stale'; version: number | null }
  | { kind: 'tooLarge' }
  | { kind: 'unsupported' }
  /** `unseen`: errors that only the pane can place. */
  | { kind: 'hasErrors'; findings: readonly Finding[]; unseen: number }
  | { kind: 'locked' };

export type PassingAnswer = Extract<SubmitAnswer, { kind: 'offline' | 'timeout' | 'serverFault' }>;

/** Whether an answer tells nothing of the submission, so that it may be sent again just as it is. */
export function isPassing(answer: SubmitAnswer): answer is PassingAnswer {
  return answer.kind === 'offline' || answer.kind === 'timeout' || answer.kind === 'serverFault';
}

/** `held` null: nothing was submitted yet. */
export type HeadAnswer = Refusal | { kind: 'found'; head: Head | null };

export function submitAnswerOf(outcome: Outcome): SubmitAnswer {
  if (outcome.kind !== 'answered') return outcome;
  const { status, body } = outcome;
  const problem = read(problemSchema, body);
  switch (status) {
    case 200:
    case 201: {
      const taken = read(takenSchema, body);
      if (!taken) return { kind: 'serverFault', status };
      return status === 201
        ? { kind: 'taken', version: taken.version, disputed: taken.disputed ?? taken.state === 'disputed' }
        : { kind: 'alreadyThere', version: taken.version };
    }
    case 400:
      return { kind: 'malformed', issues: problem?.issues ?? [] };
    case 409:
      return { kind: 'stale', version: problem?.head?.version ?? null };
    case 413:
      return { kind: 'tooLarge' };
    case 415:
      return { kind: 'unsupported' };
    case 422:
      return {
        kind: 'hasErrors',
        findings: problem?.findings ?? [],
        unseen: unseenErrors(problem?.paneFindings ?? []),
      };
    case 423:
      return { kind: 'locked' };
    default:
      return refusalOf(status);
  }
}

/** The server's stamp, or why it gave none: the same as of a submission. */
export type StampAnswer =
  { kind: 'stamped'; stamp: Stamp } | Exclude<SubmitAnswer, { kind: 'taken' | 'alreadyThere' }>;

export function stampAnswerOf(outcome: Outcome): StampAnswer {
  const isStamp = outcome.kind === 'answered' && outcome.status === 200;
  const stamp = isStamp ? read(stampSchema, outcome.body) : null;
  if (stamp) return { kind: 'stamped', stamp };
  const answer = submitAnswerOf(outcome);
  if (answer.kind !== 'taken' && answer.kind !== 'alreadyThere') return answer;
  return { kind: 'serverFault', status: 200 };
}

export function headAnswerOf(outcome: Outcome): HeadAnswer {
  if (outcome.kind !== 'answered') return outcome;
  if (outcome.status === 404) return { kind: 'found', head: null };
  return found(outcome, headSchema, (head) => ({ kind: 'found', head }));
}

/** Null where there is no telling: the campaign's own rubric and no assigned pairings then hold. */
export function publishedOf(outcome: Outcome): Published | null {
  if (outcome.kind !== 'answered' || outcome.status !== 200) return null;
  const published = read(publishedSchema, outcome.body);
  return published && { ...published, campaign: readCampaign(outcome.body) };
}

function found<T, A>(
  { status, body }: Outcome & { kind: 'answered' },
  schema: z.ZodType<T>,
  answer: (value: T) => A,
): A | Refusal {
  const value = status === 200 ? read(schema, body) : null;
  return value === null ? refusalOf(status) : answer(value);
}

export function refusalOf(status: number): Refusal {
  if (status === 401) return { kind: 'unauthorised' };
  if (status === 403) return { kind: 'forbidden' };
  return { kind: 'serverFault', status };
}

function read<T>(schema: z.ZodType<T>, body: unknown): T | null {
  const result = schema.safeParse(body);
  return result.success ? result.data : null;
}

function unseenErrors(counts: readonly { severity: Severity; count: number }[]): number {
  return counts.reduce((sum, { severity, count }) => (severity === 'error' ? sum + count : sum), 0);
}
