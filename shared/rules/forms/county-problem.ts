import type { Campaign } from '../../campaign/campaign';
import type { CountyLookup } from '../../campaign/divisions';
import type { Violation } from '../define-rule';

/** What is wrong with a county's written name; null where it is known. */
export function countyProblem(
  seen: string,
  lookup: CountyLookup,
  { counties }: Campaign,
): Pick<Violation<'unknown' | 'misspelt' | 'ambiguous'>, 'messageId' | 'data'> | null {
  if (lookup.kind === 'known') return null;
  if (lookup.kind === 'unknown') {
    return lookup.nearest
      ? { messageId: 'misspelt', data: { seen, suggestion: lookup.nearest.name } }
      : { messageId: 'unknown', data: { seen } };
  }
  const choices = counties.map(({ name }) => name).filter((name) => name.startsWith(seen.trim()));
  return { messageId: 'ambiguous', data: { seen, choices } };
}
