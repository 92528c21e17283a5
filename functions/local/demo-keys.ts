import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { KeyScope } from '../storage/key-store';
import { issueKey, type FirstKeys } from '../usecases/issue-keys';
import type { Office } from '../usecases/office';

/** Keys that the page on this machine may use without asking (`--demo-key`). */
export interface DemoKeys {
  county: string;
  municipal: string;
}

/**
 * The keys of this very start, else those kept beside the data, else further ones: keys that people hold stay valid.
 */
export async function keysForTrying(
  county: CountyCode,
  first: FirstKeys | null,
  folder: string | null,
  office: Office,
): Promise<DemoKeys> {
  const file = folder === null ? null : path.join(folder, 'demo-keys.json');
  const kept = file === null ? null : readKeys(file);
  if (kept && (await opens(kept, county, office))) return kept;
  const secretOf = async (scope: KeyScope): Promise<string> =>
    (await issueKey({ scope, label: '本机试用 demonstration' }, office)).secret;
  const keys = {
    county: first?.counties[county] ?? (await secretOf({ role: 'county', county })),
    municipal: first?.municipal ?? (await secretOf({ role: 'municipal' })),
  };
  if (file !== null) writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}

function readKeys(file: string): DemoKeys | null {
  if (!existsSync(file)) return null;
  try {
    const { county, municipal }: Partial<DemoKeys> = JSON.parse(readFileSync(file, 'utf8'));
    return typeof county === 'string' && typeof municipal === 'string' ? { county, municipal } : null;
  } catch {
    return null;
  }
}

/** Keys that were issued anew since, or belong to another store, open nothing. */
async function opens(kept: DemoKeys, county: CountyCode, { identify }: Office): Promise<boolean> {
  const [ofCounty, ofOffice] = await Promise.all([
    identify(`Bearer ${kept.county}`),
    identify(`Bearer ${kept.municipal}`),
  ]);
  return ofCounty.role === 'county' && ofCounty.county === county && ofOffice.role === 'municipal';
}
