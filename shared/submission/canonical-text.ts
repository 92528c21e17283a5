import type { Submission } from './submission';

/** The content of a submission as one text: the same content gives the same text, whoever sends it, however often. */
export function canonicalText(submission: Submission): string {
  const { campaign, county, month, records, disputes, paneFindings, nothingToReport } = submission;
  const seenByPane = (paneFindings ?? []).map(stableJson).sort();
  return stableJson({ campaign, county, month, records, disputes, seenByPane, nothingToReport });
}

/** JSON with the keys of every object in order; absent and undefined are the same. */
export function stableJson(value: unknown): string {
  return JSON.stringify(inOrder(value)) ?? 'null';
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) ordered[key] = inOrder(value[key]);
  return ordered;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
