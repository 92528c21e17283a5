import type { CountyCode } from '../../shared/campaign/campaign';
import { newKey } from '../auth/keys';
import type { Office } from './office';

export interface FirstKeys {
  municipal: string;
  counties: Record<CountyCode, string>;
}

/** One municipal key and one for each county, where there is none yet; their secrets are shown this once. */
export async function issueFirstKeys({ keys, campaign, now }: Office): Promise<FirstKeys | null> {
  if ((await keys.list()).length > 0) return null;
  const municipal = newKey({ role: 'municipal' }, now());
  const counties = campaign.counties.map(({ code }) => ({
    code,
    ...newKey({ role: 'county', county: code }, now()),
  }));
  await Promise.all([municipal, ...counties].map(({ record }) => keys.add(record)));
  return {
    municipal: municipal.secret,
    counties: Object.fromEntries(counties.map(({ code, secret }) => [code, secret])),
  };
}

/** Issues a key anew and revokes those of the same scope. */
export async function replaceKey(scope: 'municipal' | CountyCode, { keys, now }: Office): Promise<string> {
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
