import { lastDayOfMonth, monthOf, type IsoMonth } from '../../shared/campaign/calendar';
import { assignedOn, type AssignedPairing, type Campaign, type Rubric } from '../../shared/campaign/campaign';
import {
  assignmentSchema,
  publishedRubric,
  refusedFigures,
  refusedPairings,
  refusedPoints,
  rubricOf,
  type ProposedRubric,
  type PublishedRubric,
  type RefusedLine,
} from '../../shared/municipal/published';
import type { PublishedKind, TermsKind } from '../storage/office-store';
import type { Office } from './office';

export type PublishOutcome =
  | { kind: 'published'; version: number }
  | { kind: 'refused'; lines: readonly RefusedLine[] }
  /** Someone else has published meanwhile. */
  | { kind: 'stale' };

/** Publishes the 结对名单 of the whole prefecture in place of the one before, if that is the one it was based on. */
export async function publishPairings(
  { pairings, baseVersion }: { pairings: readonly AssignedPairing[]; baseVersion?: number | undefined },
  office: Office,
): Promise<PublishOutcome> {
  const lines = refusedPairings(pairings, office.campaign);
  if (lines.length > 0) return { kind: 'refused', lines };
  const held = (await office.office.newest(kindOf('pairings', office)))?.version ?? 0;
  if (baseVersion !== undefined && baseVersion !== held) return { kind: 'stale' };
  return publishNext(kindOf('pairings', office), () => ({ pairings }), office, held);
}

/**
 * Publishes the next version of the weights and figures, from a month of the term on; without one, from the month of
 * today, or the term's end that is nearest to it.
 */
export async function publishRubric(
  {
    points,
    thresholds,
    from,
    baseVersion,
  }: ProposedRubric & { from?: IsoMonth | undefined; baseVersion?: number | undefined },
  office: Office,
): Promise<PublishOutcome> {
  const { campaign, today } = office;
  const [first, last] = [monthOf(campaign.term.first), monthOf(campaign.term.last)];
  const now = monthOf(today());
  const month = from ?? (now < first ? first : now > last ? last : now);
  const lines = refusedRubric({ points, thresholds }, campaign);
  if (month < first || month > last) lines.push({ line: 0, field: 'months', seen: month });
  if (lines.length > 0) return { kind: 'refused', lines };
  const held = (await office.office.newest(kindOf('rubric', office)))?.version ?? 0;
  if (baseVersion !== undefined && baseVersion !== held) return { kind: 'stale' };
  return publishNext(
    kindOf('rubric', office),
    // The campaign's own is the first.
    (version): PublishedRubric => ({
      id: `${campaign.rubric.id.replace(/\/\d+$/, '')}/${version + 1}`,
      from: month,
      points,
      ...(thresholds && { thresholds }),
    }),
    office,
    held,
  );
}

/** What keeps weights and figures from being judged by. */
export function refusedRubric(
  { points, thresholds = {} }: ProposedRubric,
  campaign: Campaign,
): RefusedLine[] {
  return [...refusedPoints(points, campaign), ...refusedFigures(thresholds, campaign)];
}

async function publishNext(
  kind: PublishedKind,
  valueOf: (version: number) => unknown,
  { office, now }: Office,
  held: number,
): Promise<PublishOutcome> {
  const version = held + 1;
  const isPublished = await office.publish(kind, { version, value: valueOf(version), at: now() });
  return isPublished ? { kind: 'published', version } : { kind: 'stale' };
}

/** The 结对名单 as it stands, those included that have ended; version 0 before the office has published any. */
export async function publishedPairings(
  office: TermsOffice,
): Promise<{ version: number; pairings: readonly AssignedPairing[] }> {
  const newest = await office.office.newest(kindOf('pairings', office));
  if (!newest) return { version: 0, pairings: [] };
  return { version: newest.version, pairings: assignmentSchema.parse(newest.value).pairings };
}

/** The pairings that the office has assigned for a month. */
export async function assignedPairings(
  month: IsoMonth,
  office: TermsOffice,
): Promise<readonly AssignedPairing[]> {
  return assignedOn(lastDayOfMonth(month), (await publishedPairings(office)).pairings);
}

/** Every version of the weights, the campaign's own first. */
export async function rubricVersions(office: TermsOffice): Promise<readonly PublishedRubric[]> {
  const { id, points } = office.campaign.rubric;
  const later = await office.office.versions(kindOf('rubric', office));
  return [{ id, from: null, points }, ...later.map(({ value }) => publishedRubric.parse(value))];
}

/** The weights of a month. */
export async function rubricOfMonth(month: IsoMonth, office: TermsOffice): Promise<Rubric> {
  return rubricOf(month, await rubricVersions(office), office.campaign);
}

type TermsOffice = Pick<Office, 'office' | 'campaign' | 'campaigns'>;

/** Points and pairings belong to one campaign and never reach another. */
function kindOf(kind: TermsKind, { campaign, campaigns: [first] }: TermsOffice): PublishedKind {
  return campaign.id === first.id ? kind : `${kind}|${campaign.id}`;
}
