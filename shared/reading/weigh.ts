import type { SheetKindId } from '../sheets/index';
import { classOf, likenessOf, type Evidence } from './evidence';
import type { HeaderColumn } from './header-columns';
import { columnsOf } from './header-vocabulary';

/** Log-odds by class and evidence, and what a written header that is alike adds. */
export interface Weights {
  columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  likeness: number;
  kinds: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads "evidence:weight evidence:weight". */
export function parseWeights(lines: Readonly<Record<string, string>>): Map<string, Map<string, number>> {
  return new Map(
    Object.entries(lines).map(([name, line]) => [
      name,
      new Map(
        line.split(' ').flatMap((pair): [string, number][] => {
          const colon = pair.lastIndexOf(':');
          return colon < 0 ? [] : [[pair.slice(0, colon), Number(pair.slice(colon + 1))]];
        }),
      ),
    ]),
  );
}

export const noField = 'none';

/** Probability of each field of a kind for one column, `none` among them. */
export function weighFields(
  weights: Weights,
  kind: SheetKindId,
  header: HeaderColumn,
  evidence: Evidence,
): ReadonlyMap<string, number> {
  const likeness = likenessOf(kind, header);
  const scores = new Map<string, number>([[noField, sumOf(weights.columns.get(noField), evidence)]]);
  for (const [field, { partOf = field }] of Object.entries(columnsOf(kind))) {
    // A part that was never learned apart is seen as its whole is, and told from it by its heading.
    const learned = weights.columns.get(classOf(kind, field)) ?? weights.columns.get(classOf(kind, partOf));
    const own = sumOf(learned, evidence);
    scores.set(field, own + weights.likeness * (likeness.get(field) ?? 0));
  }
  return softmax(scores);
}

export function sumOf(weights: ReadonlyMap<string, number> | undefined, evidence: Evidence): number {
  let sum = 0;
  if (weights) for (const [name, strength] of evidence) sum += (weights.get(name) ?? 0) * strength;
  return sum;
}

export function softmax(scores: ReadonlyMap<string, number>): Map<string, number> {
  const most = Math.max(...scores.values());
  let sum = 0;
  for (const score of scores.values()) sum += Math.exp(score - most);
  return new Map([...scores].map(([name, score]) => [name, Math.exp(score - most) / sum]));
}
