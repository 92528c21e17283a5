import { z } from 'zod';
import { isIsoDay } from './calendar';
import type { Campaign } from './campaign';

/** Characters that a campaign's JSON may come to: it is kept as one entity, of which the service takes 1 MiB. */
export const longestCampaign = 450_000;

/** One line, no control characters, nothing but what a person can see. */
const line = z
  .string()
  .min(1)
  .max(100)
  .regex(/^\S(?:[^\p{C}\p{Zl}\p{Zp}]*\S)?$/u);
const day = z.string().refine(isIsoDay);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
const fen = z.int().min(0).max(1e12);
const share = z.number().min(0).max(1);
const persons = z.int().min(0).max(100);
const span = z.strictObject({ first: day, last: day });
const range = z.strictObject({ least: fen, most: fen });

const township = z.strictObject({
  code: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  name: line,
  kind: z.enum(['street', 'township']),
});

const county = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: line,
  aliases: z.array(line).max(20),
  likelyTypos: z.array(line).max(20),
  townships: z
    .array(z.strictObject({ vintage: line, list: z.array(township).max(300) }))
    .min(1)
    .max(5),
});

export const campaignIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const fields = z.strictObject({
  id: campaignIdSchema,
  title: z.strictObject({ zhCN: line, en: line }),
  notice: line,
  timeZone: z.string().max(40).refine(isTimeZone),
  term: span,
  requiredMonths: z.array(month).min(1).max(60),
  requiredQuarters: z.array(quarter).max(20),
  reportDueDay: z.int().min(1).max(31),
  quarterGraceDays: z.int().min(0).max(60).default(15),
  annualCash: z.strictObject({ target: fen, scope: z.enum(['perPairing', 'perUnit']) }),
  loanTarget: fen,
  deputies: z.strictObject({
    least: persons,
    most: persons,
    streetMost: persons,
    fewerShares: z.record(z.string().regex(/^\d{1,2}$/), share),
    aboveShare: share,
  }),
  batch: z.int().min(1).max(100),
  mayFourth: span,
  fundingPlausible: range,
  loanPlausible: range,
  tolerance: z.strictObject({ funding: fen, loans: fen }),
  county: z.strictObject({
    scoreShare: share,
    reportPoints: z.number().min(0).max(100),
    lateShare: share,
  }),
  counties: z.array(county).min(1).max(300),
  ambiguousCounties: z.array(line).max(20),
  rubric: z.strictObject({
    id: z.string().max(64),
    points: z.record(z.string().max(80), z.number().min(0).max(1_000)),
  }),
});

const told = z.object(fields.shape);
const ownPoints = z.object({ rubrics: z.tuple([told.shape.rubric.loose()], z.unknown()) });

/** The campaign that an answer of GET /campaign tells of, whatever else it says; null where it tells of none. */
export function readCampaign(answer: unknown): Campaign | null {
  // The campaign's own points stand first among their versions: those beside it hold today.
  const versions = ownPoints.safeParse(answer);
  const { id, points } = versions.data?.rubrics[0] ?? {};
  const own = versions.success && typeof answer === 'object' ? { ...answer, rubric: { id, points } } : answer;
  const read = told.safeParse(own);
  return read.success ? read.data : null;
}

/** A campaign that comes from outside: a server, a file, the browser's storage. */
export const campaignSchema: z.ZodType<Campaign> = fields.refine(
  (campaign) => JSON.stringify(campaign).length <= longestCampaign,
);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
