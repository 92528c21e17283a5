import type { CountyCode } from '../../shared/campaign/campaign';
import { newKey } from '../auth/keys';
import type { KeyScope } from '../storage/key-store';
import type { Office } from './office';

/** What issuing keys needs of the office. */
type KeyOffice = Pick<Office, 'campaign' | 'keys' | 'now'>;

export interface FirstKeys {
  municipal?: string;
  counties: Record<CountyCode, string>;
}

/** One municipal key and one for each county that has none yet; their secrets are shown this once. */
export async function issueFirstKeys({ keys, campaign, now }: KeyOffice): Promise<FirstKeys | null> {
  const held = (await keys.list()).map(({ scope }) => (scope.role === 'county' ? scope.county : scope.role));
  const first: FirstKeys = { counties: {} };
  const issue = async (scope: KeyScope): Promise<string> => {
    const { secret, record } = newKey(scope, now());
    await keys.add(record);
    return secret;
  };
  if (!held.includes('municipal')) first.municipal = await issue({ role: 'municipal' });
  for (const { code } of campaign.counties) {
    if (!held.includes(code)) first.counties[code] = await issue({ role: 'county', county: code });
  }
  return first.municipal === undefined && Object.keys(first.counties).length === 0 ? null : first;
}

/** Issues a key anew and revokes those of the same scope. */
export async function replaceKey(scope: 'municipal' | CountyCode, { keys, now }: KeyOffice): Promise<string> {
  const { secret, record } = newKey(
    scope === 'municipal' ? { role: scope } : { role: 'county', county: scope },
    now(),
  );
  const old = (await keys.list()).filter(({ scope: held }) =>
    held.role === 'county' ? held.county === scope : scope === 'municipal',
  );
  await keys.add(record);
  for (const { hash } of old) await keys.remove(hash);
  return secret;
}
