import type { SheetCorrection } from '../reading/reading-corrections';
import { stableJson } from './canonical-text';

/** More sheets than a county has in years; the oldest are forgotten. */
export const mostCorrections = 300;

/** What was said by several or at several times: the newest of each sheet and its headings, oldest first. */
export function mergeCorrections(
  ...lists: readonly (readonly SheetCorrection[])[]
): readonly SheetCorrection[] {
  const newest = new Map<string, SheetCorrection>();
  for (const correction of lists.flat()) {
    const key = correctionKey(correction);
    const held = newest.get(key);
    if (!held || timeOf(correction) >= timeOf(held)) newest.set(key, correction);
  }
  return [...newest.values()].sort((a, b) => timeOf(a) - timeOf(b)).slice(-mostCorrections);
}

/** What the one list holds and the other has not, or not so new. */
export function newerCorrections(
  own: readonly SheetCorrection[],
  others: readonly SheetCorrection[],
): readonly SheetCorrection[] {
  const held = new Map(others.map((correction) => [correctionKey(correction), timeOf(correction)]));
  return own.filter((correction) => timeOf(correction) > (held.get(correctionKey(correction)) ?? -1));
}

/** What a sheet is known by: a newer correction with the same key is in its place. */
export function correctionKey({ sheet, headings = [] }: SheetCorrection): string {
  return stableJson([sheet, [...headings].sort()]);
}

function timeOf({ saidAt }: SheetCorrection): number {
  return saidAt === undefined ? 0 : Date.parse(saidAt);
}
