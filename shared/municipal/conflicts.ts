import { z } from 'zod';
import type { AssignedPairing, Campaign, CountyCode } from '../campaign/campaign';
import { bareTownshipName, countyOfCode, findTownship } from '../campaign/divisions';
import { unitKey } from '../campaign/names';
import { groupBy } from '../scoring/row-index';
import { stableJson } from '../submission/canonical-text';
import { historySchema } from '../submission/month-life';
import { wireText } from '../submission/wire-row';
import { assignmentKey } from './assignment-key';
import type { SummaryRow } from './municipal-table';
import { pairingPlaces } from './pairing-places';

export const conflictKinds = ['township', 'unit', 'figures'] as const;

/** What a county says of a pairing that a decision rests on: not where it stands. */
const claim = z.object({
  township: z.string(),
  unit: z.string(),
  cash: z.number(),
  townshipLoans: z.number(),
});

type Claim = z.infer<typeof claim>;

const side = z.object({
  county: z.string(),
  countyName: z.string(),
  version: z.int(),
  /** What the county says, pairing by pairing. */
  pairings: z.array(claim.extend(pairingPlaces.shape)),
});

const decision = z.object({
  note: z.string(),
  /** The county that is right, where the office said so. */
  county: z.string().nullable(),
  by: z.literal('municipal'),
  /** UTC, ISO 8601. */
  at: z.string(),
});

const pastDecision = decision.extend({
  /** What the sides said then; none of decisions made before that was kept. */
  sides: z.array(side),
});

/** `mark`: the conflict as it was looked at, so that nothing that has changed since is decided unseen. */
export const decisionSchema = z.strictObject({
  note: wireText.max(1_000),
  county: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  mark: z.string().max(64).optional(),
});

const about = {
  /** The same as long as it is about the same thing. */
  id: z.string(),
  kind: z.enum(conflictKinds),
  subject: z.string(),
  /** Every decision, oldest first: none is ever overwritten. */
  decisions: z.array(pastDecision),
};

/** Two counties that say different things of one township, one unit, or one pairing. */
export const conflict = z.object({
  ...about,
  sides: z.array(side),
  /** Another one whenever a side or the office has said something new. */
  mark: z.string(),
  /** The office's, as long as no side has changed what it says. */
  decision: decision.nullable(),
  /** It was decided once, but a side has changed since. */
  lapsed: z.boolean(),
});
export type Conflict = z.infer<typeof conflict>;
export type ConflictSide = Conflict['sides'][number];
export type PastDecision = Conflict['decisions'][number];

/** What the office decided on a conflict that a county is a side of. */
export const countyDecision = decision.extend({
  id: z.string(),
  kind: z.enum(conflictKinds),
  subject: z.string(),
});
export type CountyDecision = z.infer<typeof countyDecision>;

/** A county's log with the decisions that concern it: these name other counties, so that the office alone sees them. */
export const decidedHistory = historySchema.extend({ decisions: z.array(countyDecision) });

/** A conflict that was decided and is none any more: the sides agree now. */
const goneConflict = z.object(about);
export type GoneConflict = z.infer<typeof goneConflict>;

export const monthConflicts = z.object({
  month: z.string(),
  conflicts: z.array(conflict),
  gone: z.array(goneConflict),
});
export type MonthConflicts = z.infer<typeof monthConflicts>;

/** A conflict as found, with the facts that a decision rests on as one text. */
export type FoundConflict = Pick<Conflict, 'kind' | 'subject' | 'sides'> & { key: string; facts: string };

/**
 * Conflicts of the merged table, in the order of the table. A unit that the office itself has assigned to each of
 * these pairings is nobody's dispute.
 */
export function findConflicts(
  rows: readonly SummaryRow[],
  assigned: readonly AssignedPairing[],
  campaign: Campaign,
): FoundConflict[] {
  const agreed = new Set(assigned.map((pairing) => assignmentKey(pairing, campaign)));
  const isAgreed = (row: SummaryRow): boolean => agreed.has(assignmentKey(row, campaign));
  const nameOf = townshipNames(campaign);
  const townships = groupBy(rows, nameOf);
  const units = groupBy(rows, ({ unit }) => unitKey(unit));
  const pairings = groupBy(rows, (row) => `${nameOf(row)} ${unitKey(row.unit)}`);
  return [
    ...[...townships].filter(([name, own]) => isDisputed(name, own, campaign)).map(found('township')),
    ...[...units].filter(([, own]) => countiesOf(own).length > 1 && !own.every(isAgreed)).map(found('unit')),
    ...[...pairings].filter(([, own]) => countiesOf(own).length > 1 && differ(own)).map(found('figures')),
  ];
}

/** What lists call a row's township: its own county's, else the one name that other counties' lists have for it. */
function townshipNames(campaign: Campaign): (row: SummaryRow) => string {
  return ({ county: code, township }) => {
    const county = countyOfCode(campaign, code);
    const own = county && findTownship(county, township);
    if (own) return own.name;
    const names = new Set(campaign.counties.flatMap((each) => findTownship(each, township)?.name ?? []));
    const [name] = names;
    return name !== undefined && names.size === 1 ? name : bareTownshipName(null, township);
  };
}

/** Counties may each have a township of the same name; a claim is in dispute where some claimant has none. */
function isDisputed(name: string, rows: readonly SummaryRow[], campaign: Campaign): boolean {
  const claimants = countiesOf(rows);
  const isOwn = (code: CountyCode): boolean => {
    const county = countyOfCode(campaign, code);
    return county !== null && findTownship(county, name) !== null;
  };
  return claimants.length > 1 && !claimants.every(isOwn);
}

function differ(rows: readonly SummaryRow[]): boolean {
  return new Set(rows.map(({ cash, townshipLoans }) => `${cash} ${townshipLoans}`)).size > 1;
}

function found(kind: Conflict['kind']): (group: [string, readonly SummaryRow[]]) => FoundConflict {
  return ([key, rows]) => {
    const sides = countiesOf(rows).map((county) => {
      const own = rows.filter((row) => row.county === county);
      return {
        county,
        countyName: own[0]?.countyName ?? '',
        version: own[0]?.version ?? 0,
        pairings: own.map(({ at, cells, ...row }) => ({ ...claimOf(row), at, cells })),
      };
    });
    const facts = stableJson(
      sides.map(({ county, pairings: own }) => ({ county, pairings: own.map(claimOf) })),
    );
    const [first] = rows;
    const subject = { township: first?.township, unit: first?.unit, figures: undefined }[kind];
    return {
      kind,
      key: `${kind} ${key}`,
      subject: subject ?? `${first?.unit ?? ''}—${first?.township ?? ''}`,
      sides,
      facts,
    };
  };
}

function claimOf({ township, unit, cash, townshipLoans }: Claim): Claim {
  return { township, unit, cash, townshipLoans };
}

function countiesOf(rows: readonly SummaryRow[]): CountyCode[] {
  return [...new Set(rows.map(({ county }) => county))];
}
