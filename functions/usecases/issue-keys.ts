import type { CountyCode } from '../../shared/campaign/campaign';
import { newKey } from '../auth/keys';
import type { KeyRecord, KeyScope } from '../storage/key-store';
import type { Office } from './office';

/** What issuing keys needs of the office. */
export type KeyOffice = Pick<Office, 'campaign' | 'keys' | 'now'>;

export interface FirstKeys {
  municipal?: string;
  counties: Record<CountyCode, string>;
}

/** One municipal key and one for each county that has none yet; their secrets are shown this once. */
export async function issueFirstKeys(office: KeyOffice): Promise<FirstKeys | null> {
  const { keys, campaign } = office;
  const held = (await keys.list()).map(({ scope }) => (scope.role === 'county' ? scope.county : scope.role));
  const first: FirstKeys = { counties: {} };
  const secretOf = async (scope: KeyScope): Promise<string> => (await issueKey({ scope }, office)).secret;
  if (!held.includes('municipal')) first.municipal = await secretOf({ role: 'municipal' });
  for (const { code } of campaign.counties) {
    if (!held.includes(code)) first.counties[code] = await secretOf({ role: 'county', county: code });
  }
  return first.municipal === undefined && Object.keys(first.counties).length === 0 ? null : first;
}

export interface KeyRequest {
  scope: KeyScope;
  label?: string;
  expiresAt?: string | null;
}

/** One more key of a scope; its secret is told this once. */
export async function issueKey(
  { scope, label = '', expiresAt = null }: KeyRequest,
  { keys, now }: Pick<KeyOffice, 'keys' | 'now'>,
): Promise<{ secret: string; record: KeyRecord }> {
  const issued = newKey({ scope, label, createdAt: now(), expiresAt });
  await keys.add(issued.record);
  return issued;
}

/** Issues a key anew and revokes those of the same scope. */
export async function replaceKey(scope: 'municipal' | CountyCode, office: KeyOffice): Promise<string> {
  const old = (await office.keys.list()).filter(({ scope: held }) =>
    held.role === 'county' ? held.county === scope : scope === 'municipal',
  );
  const fresh: KeyScope = scope === 'municipal' ? { role: scope } : { role: 'county', county: scope };
  const { secret } = await issueKey({ scope: fresh }, office);
  for (const { hash } of old) await office.keys.remove(hash);
  return secret;
}
