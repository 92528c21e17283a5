import type { IsoMonth } from '../../shared/campaign/calendar';
import type { AssignedPairing, Rubric } from '../../shared/campaign/campaign';
import {
  assignmentSchema,
  publishedRubric,
  refusedPairings,
  refusedPoints,
  rubricOf,
  type PublishedRubric,
  type RefusedLine,
} from '../../shared/municipal/published';
import type { PublishedKind } from '../storage/office-store';
import type { Office } from './office';

export type PublishOutcome =
  | { kind: 'published'; version: number }
  | { kind: 'refused'; lines: readonly RefusedLine[] }
  /** Someone else has published meanwhile. */
  | { kind: 'stale' };

/** Publishes the 结对名单 of the whole prefecture in place of the one before. */
export async function publishPairings(
  pairings: readonly AssignedPairing[],
  office: Office,
): Promise<PublishOutcome> {
  const lines = refusedPairings(pairings, office.campaign);
  return lines.length > 0
    ? { kind: 'refused', lines }
    : publishNext('pairings', () => ({ pairings }), office);
}

/** Publishes the next version of the weights, from a month on; without one, from the month of today. */
export async function publishRubric(
  { points, from }: { points: Rubric['points']; from?: IsoMonth | undefined },
  office: Office,
): Promise<PublishOutcome> {
  const { campaign, today } = office;
  const lines = refusedPoints(points, campaign);
  if (lines.length > 0) return { kind: 'refused', lines };
  const month = from ?? today().slice(0, 7);
  return publishNext(
    'rubric',
    // The campaign's own is the first.
    (version): PublishedRubric => ({
      id: `${campaign.rubric.id.replace(/\/\d+$/, '')}/${version + 1}`,
      from: month,
      points,
    }),
    office,
  );
}

async function publishNext(
  kind: PublishedKind,
  valueOf: (version: number) => unknown,
  { office, now }: Office,
): Promise<PublishOutcome> {
  const version = ((await office.newest(kind))?.version ?? 0) + 1;
  const isPublished = await office.publish(kind, { version, value: valueOf(version), at: now() });
  return isPublished ? { kind: 'published', version } : { kind: 'stale' };
}

/** The pairings that the office has assigned; none before it has published any. */
export async function assignedPairings({
  office,
}: Pick<Office, 'office'>): Promise<readonly AssignedPairing[]> {
  const newest = await office.newest('pairings');
  return newest ? assignmentSchema.parse(newest.value).pairings : [];
}

/** Every version of the weights, the campaign's own first. */
export async function rubricVersions({
  office,
  campaign,
}: Pick<Office, 'office' | 'campaign'>): Promise<readonly PublishedRubric[]> {
  const { id, points } = campaign.rubric;
  const later = await office.versions('rubric');
  return [{ id, from: null, points }, ...later.map(({ value }) => publishedRubric.parse(value))];
}

/** The weights of a month. */
export async function rubricOfMonth(
  month: IsoMonth,
  office: Pick<Office, 'office' | 'campaign'>,
): Promise<Rubric> {
  return rubricOf(month, await rubricVersions(office), office.campaign);
}
