import { evidenceOf, classOf, likenessOf, type Evidence } from '../../shared/reading/evidence';
import type { ColumnProfile } from '../../shared/reading/column-profile';
import { readHeading, type HeaderColumn } from '../../shared/reading/header-columns';
import { columnsOf } from '../../shared/reading/header-vocabulary';
import { noField } from '../../shared/reading/weigh';
import { sheetKindIds, type SheetKindId } from '../../shared/sheets/index';
import type { Choice } from './fit-classes';
import { getOr } from './fit-classes';
import type { LabelledTable } from './labelled-tables';

/** Every labelled column as a choice among the fields of its kind; written headers over borrowed values as well. */
export function columnChoices(tables: readonly LabelledTable[], random: () => number): Choice[] {
  const known = knownEvidence(tables);
  const choices: Choice[] = [];
  const profiles = new Map<string, ColumnProfile[]>();
  for (const { book, headers, profiles: seen, fields } of tables) {
    for (const [kind, labels] of fields ?? []) {
      headers.forEach((header, index) => {
        const field = labels[index] ?? null;
        const profile = seen[index];
        if (!profile) return;
        if (field) getOr(profiles, classOf(kind, field), () => []).push(profile);
        const othersField = [...(fields ?? [])].some(([other, theirs]) => other !== kind && theirs[index]);
        choices.push(choiceOf(book, kind, header, profile, field, known, othersField ? 0.5 : 1));
      });
    }
  }
  for (const kind of sheetKindIds) {
    for (const [field, { headers }] of Object.entries(columnsOf(kind))) {
      const pool = profiles.get(classOf(kind, field)) ?? [];
      for (const written of headers) {
        for (let draw = 0; draw < (pool.length > 0 ? 2 : 1); draw += 1) {
          const profile = pool[Math.floor(random() * pool.length)] ?? emptyProfile;
          choices.push(
            choiceOf(
              'written',
              kind,
              readHeading(written),
              draw === 0 ? profile : emptyProfile,
              field,
              known,
              0.35,
            ),
          );
        }
      }
    }
  }
  return choices;
}

export const emptyProfile: ColumnProfile = { values: 0, faces: new Map([['empty', 1]]) };

export function choiceOf(
  group: string,
  kind: SheetKindId,
  header: HeaderColumn,
  profile: ColumnProfile,
  field: string | null,
  known: ReadonlySet<string>,
  weight: number,
): Choice {
  const evidence = new Map([...evidenceOf(header, profile)].filter(([name]) => known.has(name)));
  const likeness = likenessOf(kind, header);
  const names = [noField, ...Object.keys(columnsOf(kind))];
  return {
    group,
    weight,
    right: new Set([names.indexOf(field ?? noField)]),
    options: names.map((name) => ({
      name,
      weights: name === noField ? noField : classOf(kind, name),
      evidence,
      shared: new Map([['likeness', likeness.get(name) ?? 0]]),
    })),
  };
}

/** Evidence that was seen in three books at least, or in the written headers: less would be learned by heart. */
export function knownEvidence(tables: readonly LabelledTable[]): Set<string> {
  const books = new Map<string, Set<string>>();
  const add = (evidence: Evidence, book: string): void => {
    for (const name of evidence.keys()) getOr(books, name, () => new Set<string>()).add(book);
  };
  for (const { book, headers, profiles } of tables)
    headers.forEach((header, index) => add(evidenceOf(header, profiles[index] ?? emptyProfile), book));
  for (const kind of sheetKindIds)
    for (const { headers } of Object.values(columnsOf(kind)))
      for (const written of headers) add(evidenceOf(readHeading(written), emptyProfile), `written ${kind}`);
  return new Set([...books].filter(([, seen]) => seen.size >= 3).map(([name]) => name));
}
