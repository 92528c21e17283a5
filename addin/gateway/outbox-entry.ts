import { z } from 'zod';
import { countySchema, monthSchema, submissionSchema } from '../../shared/submission/submission';

/** Why a submission still waits. The first three pass by themselves, the others by another key. */
export const waitingReasons = [
  'offline',
  'timeout',
  'serverFault',
  'noKey',
  'unauthorised',
  'forbidden',
] as const;
export type WaitingReason = (typeof waitingReasons)[number];

export const outboxRefusals = [
  'hasErrors',
  'otherCampaign',
  'otherRubric',
  'malformed',
  'tooLarge',
  'unsupported',
] as const;

const standingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('waiting'),
    because: z.enum(waitingReasons),
    submission: submissionSchema,
  }),
  /** Someone else submitted meanwhile, `version` by now; 0 where the server holds none any more. */
  z.object({ kind: z.literal('undecided'), version: z.int().min(0), submission: submissionSchema }),
  z.object({ kind: z.literal('locked'), submission: submissionSchema }),
  z.object({ kind: z.literal('taken'), version: z.int(), isDisputed: z.boolean() }),
  z.object({ kind: z.literal('refused'), because: z.enum(outboxRefusals), errors: z.int().min(0) }),
]);
export type OutboxStanding = z.infer<typeof standingSchema>;

/** A submission that waits for the network, or what became of it. One a county and month; never with a key. */
export const outboxEntrySchema = z.object({
  format: z.literal(1),
  county: countySchema,
  countyName: z.string(),
  month: monthSchema,
  fileName: z.string(),
  /** The same for the same content on the same version. */
  content: z.string(),
  /** UTC, ISO 8601. */
  queuedAt: z.iso.datetime(),
  standing: standingSchema,
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

/** An entry that can still be sent. */
export type HeldEntry = OutboxEntry & { standing: Extract<OutboxStanding, { submission: object }> };

export function isHeld(entry: OutboxEntry): entry is HeldEntry {
  return 'submission' in entry.standing;
}

/** Whether it is sent by itself before long; otherwise somebody has to do something. */
export function waitsForNetwork(standing: OutboxStanding): boolean {
  return standing.kind === 'waiting' && ['offline', 'timeout', 'serverFault'].includes(standing.because);
}

/** Under which an entry is stored. */
export function placeOf({ county, month }: Pick<OutboxEntry, 'county' | 'month'>): string {
  return `${month} ${county}`;
}
