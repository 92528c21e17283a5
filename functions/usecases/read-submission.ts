import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { Access } from '../auth/access';
import type { StoredHead, StoredVersion } from '../storage/submission-store';
import type { Office } from './office';

export type ReadOutcome =
  { kind: 'forbidden' } | { kind: 'missing' } | { kind: 'found'; head: StoredHead; version: StoredVersion };

/** A county's month as it stands: its head with rows, findings and score. */
export async function readSubmission(
  month: IsoMonth,
  county: CountyCode,
  access: Access,
  { submissions }: Office,
): Promise<ReadOutcome> {
  if (access.role === 'nobody' || (access.role === 'county' && access.county !== county))
    return { kind: 'forbidden' };
  const found = await submissions.read(month, county);
  return found ? { kind: 'found', ...found } : { kind: 'missing' };
}
