import { bareTownshipName } from '../../shared/campaign/divisions';
import { unitKey } from '../../shared/campaign/names';
import type { Submission } from '../../shared/submission/submission';
import type { WireRow } from '../../shared/submission/wire-row';

/** What a county says is its own: the townships and units of its roster, each once. */
export function claimsOf({ records }: Submission): string[] {
  const rows = (records.rows.roster ?? []) as readonly WireRow[];
  const claims = rows.flatMap(({ fields }) => {
    const { township, unit } = fields;
    return [
      ...(typeof township === 'string' ? [`township ${bareTownshipName(null, township)}`] : []),
      ...(typeof unit === 'string' ? [`unit ${unitKey(unit)}`] : []),
    ];
  });
  return [...new Set(claims)];
}
