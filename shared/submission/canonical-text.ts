import type { Submission } from './submission';

/** The content of a submission as one text: the same content gives the same text, whoever sends it, however often. */
export function canonicalText(submission: Submission): string {
  const { campaign, county, month, records, disputes, paneFindings, nothingToReport } = submission;
  const seenByPane = (paneFindings ?? []).map(stableJson).sort();
  return stableJson({ campaign, county, month, records, disputes, seenByPane, nothingToReport });
}

/** JSON with the keys of every object in order; absent and undefined are the same. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stableJson(item)}`).join(',')}}`;
}
