import { createHash } from 'node:crypto';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import { wireRecordsText } from '../../shared/submission/records-text';
import type { StampedVersion } from '../../shared/submission/stamp';
import { versionDiff, type VersionDiff } from '../../shared/submission/version-diff';
import type { LogEntry } from '../storage/submission-store';
import type { Office } from './office';

/** All that happened to a county's month, oldest first; empty where nothing did. */
export async function readHistory(
  month: IsoMonth,
  county: CountyCode,
  { submissions }: Office,
): Promise<readonly LogEntry[]> {
  return submissions.log(month, county);
}

/** The newest version with the records that a stamp's `wire` names; null where none has them. */
export async function findStamped(
  month: IsoMonth,
  county: CountyCode,
  wire: string,
  { submissions }: Office,
): Promise<StampedVersion | null> {
  const log = await submissions.log(month, county);
  for (const entry of log.filter(({ event }) => event === 'submitted').reverse()) {
    const stored = await submissions.versionAt(entry);
    if (!stored) continue;
    const { records } = stored.submission;
    const own = createHash('sha256').update(wireRecordsText({ county, records })).digest('hex');
    if (own === wire) return { version: entry.version, records };
  }
  return null;
}

export type DiffOutcome =
  { kind: 'missing' } | { kind: 'compared'; from: number; to: number; diff: VersionDiff };

const noRecords = { blocks: [], rows: {} };

/** What one version has that another had not: without numbers, the newest and the one before it. Version 0 is empty. */
export async function diffVersions(
  month: IsoMonth,
  county: CountyCode,
  wanted: { from?: number | undefined; to?: number | undefined },
  { submissions }: Office,
): Promise<DiffOutcome> {
  const contents = (await submissions.log(month, county)).filter(({ event }) => event === 'submitted');
  const to = wanted.to ?? contents.length;
  const from = wanted.from ?? Math.max(0, to - 1);
  if (contents.length === 0 || Math.max(from, to) > contents.length) return { kind: 'missing' };
  const recordsOf = async (version: number): Promise<Parameters<typeof versionDiff>[0]> => {
    const entry = contents[version - 1];
    const stored = entry && (await submissions.versionAt(entry));
    return stored?.submission.records ?? noRecords;
  };
  const [before, after] = await Promise.all([recordsOf(from), recordsOf(to)]);
  return { kind: 'compared', from, to, diff: versionDiff(before, after) };
}
