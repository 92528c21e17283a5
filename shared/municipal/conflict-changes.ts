import type { CountyCode } from '../campaign/campaign';
import { bareTownshipName } from '../campaign/divisions';
import { unitKey } from '../campaign/names';
import type { ConflictSide } from './conflicts';

type Claim = ConflictSide['pairings'][number];

/** What a county says otherwise of a pairing than when it was decided. */
export type ClaimChange =
  | { kind: 'added' | 'removed' }
  | { kind: 'cash' | 'townshipLoans'; before: number; after: number }
  /** The names are written otherwise. */
  | { kind: 'written'; before: string };

export interface SideChange {
  county: CountyCode;
  countyName: string;
  township: string;
  unit: string;
  change: ClaimChange;
}

/** What the sides of a conflict say now that they did not say then, side by side; cells that moved are no change. */
export function changesSince(then: readonly ConflictSide[], now: readonly ConflictSide[]): SideChange[] {
  const counties = [...new Set([...now, ...then].map(({ county }) => county))];
  return counties.flatMap((county) => {
    const before = then.find((side) => side.county === county);
    const after = now.find((side) => side.county === county);
    const countyName = after?.countyName ?? before?.countyName ?? '';
    return changesOf(before?.pairings ?? [], after?.pairings ?? []).map(({ township, unit, change }) => ({
      county,
      countyName,
      township,
      unit,
      change,
    }));
  });
}

type Changed = Pick<SideChange, 'township' | 'unit' | 'change'>;

function changesOf(before: readonly Claim[], after: readonly Claim[]): Changed[] {
  const earlier = new Map(before.map((claim) => [keyOf(claim), claim]));
  const later = new Set(after.map(keyOf));
  const removed = before.filter((claim) => !later.has(keyOf(claim)));
  return [
    ...after.flatMap((claim) => {
      const known = earlier.get(keyOf(claim));
      return (known ? differences(known, claim) : [{ kind: 'added' as const }]).map((change) =>
        changed(claim, change),
      );
    }),
    ...removed.map((claim) => changed(claim, { kind: 'removed' })),
  ];
}

function changed({ township, unit }: Claim, change: ClaimChange): Changed {
  return { township, unit, change };
}

function differences(before: Claim, after: Claim): ClaimChange[] {
  const figures = (['cash', 'townshipLoans'] as const).filter((field) => before[field] !== after[field]);
  const isWrittenOtherwise = before.township !== after.township || before.unit !== after.unit;
  return [
    ...figures.map((kind) => ({ kind, before: before[kind], after: after[kind] })),
    ...(isWrittenOtherwise
      ? [{ kind: 'written' as const, before: `${before.unit}—${before.township}` }]
      : []),
  ];
}

function keyOf({ township, unit }: Claim): string {
  return `${bareTownshipName(null, township)} ${unitKey(unit)}`;
}
