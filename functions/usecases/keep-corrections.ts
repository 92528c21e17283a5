import { createHash } from 'node:crypto';
import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import { stableJson } from '../../shared/submission/canonical-text';
import { correctionSchema } from '../../shared/submission/correction-schema';
import { correctionKey, mergeCorrections } from '../../shared/submission/merge-corrections';
import type { Office } from './office';

export type CorrectionsOutcome =
  | { kind: 'kept'; corrections: readonly SheetCorrection[] }
  /** Someone else says the same things at this moment. */
  | { kind: 'stale' };

const tries = 5;

/** What officers of a county, or the office in its place, said of its sheets. */
export async function readCorrections(county: string, office: Office): Promise<readonly SheetCorrection[]> {
  return mergeCorrections([...(await held(county, office)).values()].map(({ correction }) => correction));
}

/** Keeps what was said where it is newer than what was said of that sheet before. Clocks that go fast win nothing. */
export async function keepCorrections(
  county: string,
  said: readonly SheetCorrection[],
  office: Office,
): Promise<CorrectionsOutcome> {
  const at = office.now();
  const onTime = said.map((correction) => ({
    ...correction,
    saidAt: correction.saidAt !== undefined && correction.saidAt < at ? correction.saidAt : at,
  }));
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await held(county, office);
    const added = await Promise.all(
      mergeCorrections(onTime).map((correction) => {
        const id = idOf(correction);
        const known = before.get(id);
        if (known && isKnown(correction, known.correction)) return true;
        const version = (known?.version ?? 0) + 1;
        return office.office.addVersion(`correction|${county}`, id, { version, value: correction, at });
      }),
    );
    if (added.every(Boolean)) return { kind: 'kept', corrections: await readCorrections(county, office) };
  }
  return { kind: 'stale' };
}

function isKnown({ saidAt, ...said }: SheetCorrection, known: SheetCorrection): boolean {
  const { saidAt: before, ...others } = known;
  return (saidAt ?? '') <= (before ?? '') || stableJson(said) === stableJson(others);
}

async function held(
  county: string,
  { office }: Office,
): Promise<ReadonlyMap<string, { version: number; correction: SheetCorrection }>> {
  const newest = await office.newestVersions(`correction|${county}`);
  return new Map(
    [...newest].map(([id, { version, value }]) => [
      id,
      { version, correction: correctionSchema.parse(value) },
    ]),
  );
}

function idOf(correction: SheetCorrection): string {
  return createHash('sha256').update(correctionKey(correction)).digest('hex').slice(0, 32);
}
