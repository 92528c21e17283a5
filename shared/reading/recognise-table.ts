import { foldText } from '../campaign/names';
import type { Campaign } from '../campaign/campaign';
import { sheetKindIds, type SheetKindId } from '../sheets/index';
import { assignColumns, type Assignment } from './assign-columns';
import type { Table } from './find-table';
import { columnsOf, identityFields, kindOf } from './header-vocabulary';
import { sure } from './header-match';
import { recogniseLongForm, type LongColumns } from './long-form';
import { fixedColumns, noFixedColumns, type FixedColumns, type SheetCorrection } from './reading-corrections';
import { sampleColumns } from './sample-values';

/** A table read as one kind. */
export interface RecognisedKind {
  kind: SheetKindId;
  columns: Assignment;
  long: LongColumns | null;
}

/** Below this the headers alone do not say what a table is. */
const enough = 1.2;
const enoughWithTitle = 0.5;
/** Headers of its own that a further kind of a wide table must show. */
const ownHeaders = 3;

/**
 * What a table is: the kind whose headers it shows, names and titles deciding between equals; then every further
 * kind of a wide table that has three headers of its own left. Empty where it is no table of ours. What the user has
 * said of the sheet goes before all of this.
 */
export function recogniseTable(
  table: Table,
  campaign: Campaign,
  date1904: boolean,
  correction: SheetCorrection | null = null,
): RecognisedKind[] {
  const fixed = correction ? fixedColumns(table, correction.columns) : noFixedColumns;
  const samples = sampleColumns(table, campaign, date1904);
  const spoken = foldText([table.view.name, ...table.titles].join(' ')).replace(/["'“”‘’「」]/g, '');
  const ranked = sheetKindIds
    .map((kind) => {
      const long = recogniseLongForm(table, kindOf(kind));
      const columns = assignColumns(
        table.columns,
        columnsOf(kind),
        samples,
        long?.columns ?? new Set(),
        fixed,
      );
      const headers = headerScore(kind, columns) + (long ? 4 : 0);
      return {
        kind,
        long,
        columns,
        headers,
        title: titleScore(kind, spoken),
        missing: missingColumns(kind, columns),
      };
    })
    .map((candidate) => ({
      ...candidate,
      score: candidate.headers + candidate.title - 0.7 * candidate.missing,
    }))
    .sort((a, b) => b.score - a.score);
  const chosen = ranked.find(({ kind, columns }) => kind === correction?.kind && columns.fields.size > 1);
  const byItself = ranked.find(
    ({ headers, title, columns }) =>
      (headers >= enough || (headers >= enoughWithTitle && title > 0)) &&
      (columns.fields.has('township') || columns.fields.has('unit') || headers >= 3),
  );
  const best = chosen ?? byItself;
  if (!best) return identityOnlyRoster(table, ranked);
  const primary: RecognisedKind = { kind: best.kind, columns: best.columns, long: best.long };
  if (kindOf(best.kind).ledger || best.long) return [primary];
  const further = furtherKinds(table, best.kind, best.columns, samples, fixed);
  return withoutRivals([{ ...primary, columns: handOver(primary, further) }, ...further]);
}

/** A column that the first kind only keeps (联系人 as 填报人) goes to the further kind that scores or shows it. */
function handOver({ kind, columns }: RecognisedKind, further: readonly RecognisedKind[]): Assignment {
  const claimed = new Set(
    further.flatMap((other) => [...other.columns.fields.values()].map(({ column }) => column)),
  );
  const fields = new Map(
    [...columns.fields].filter(([field, { column }]) => !isKeptOnly(kind, field) || !claimed.has(column)),
  );
  return { ...columns, fields };
}

/** A column that one kind of the table has as its own is no second column of another kind's field. */
function withoutRivals(kinds: readonly RecognisedKind[]): RecognisedKind[] {
  const owners = new Map<number, string>();
  for (const { columns } of kinds)
    for (const [field, { column }] of columns.fields) owners.set(column, field);
  return kinds.map((kind) => ({
    ...kind,
    columns: {
      ...kind.columns,
      repeated: kind.columns.repeated.filter(({ field, column, first }) =>
        [column, first].every((header) => (owners.get(header.column) ?? field) === field),
      ),
    },
  }));
}

function isKeptOnly(kind: SheetKindId, field: string): boolean {
  const spec = columnsOf(kind)[field];
  return spec?.mustFill === undefined && spec?.readBy === undefined && !sharedFields.includes(field);
}

function furtherKinds(
  table: Table,
  primary: SheetKindId,
  columns: Assignment,
  samples: ReturnType<typeof sampleColumns>,
  fixed: FixedColumns,
): RecognisedKind[] {
  const further: RecognisedKind[] = [];
  const taken = new Set([...columns.fields.values()].map(({ column }) => column));
  const kept = new Set(
    [...columns.fields].filter(([field]) => isKeptOnly(primary, field)).map(([, { column }]) => column),
  );
  const others = sheetKindIds.filter((kind) => kind !== primary && !kindOf(kind).ledger);
  for (;;) {
    const next = others
      .filter((kind) => !further.some((found) => found.kind === kind))
      .map((kind) => {
        const own = assignColumns(
          table.columns.filter(({ column }) => !taken.has(column) || kept.has(column)),
          ownColumns[kind] ?? {},
          samples,
          new Set(),
          fixed,
        );
        const sureOnes = [...own.fields.values()].filter(({ certainty }) => certainty >= sure);
        return { kind, own, count: sureOnes.some(({ column }) => !taken.has(column)) ? sureOnes.length : 0 };
      })
      .sort((a, b) => b.count - a.count)[0];
    if (!next || next.count < ownHeaders) return further;
    for (const { column } of next.own.fields.values()) {
      taken.add(column);
      kept.delete(column);
    }
    const fields = new Map(next.own.fields);
    for (const identity of identityFields) {
      const shared = columns.fields.get(identity);
      if (shared) fields.set(identity, shared);
    }
    further.push({ kind: next.kind, columns: { ...next.own, fields }, long: null });
  }
}

/** Columns that every kind has. */
const sharedFields: readonly string[] = [...identityFields, 'seq', 'remark'];

const ownColumns = Object.fromEntries(
  sheetKindIds.map((kind) => [
    kind,
    Object.fromEntries(Object.entries(columnsOf(kind)).filter(([field]) => !sharedFields.includes(field))),
  ]),
);

/** A required column that is there speaks for the kind that requires it. */
const requiredBonus = 0.3;

/** How much the headers speak for a kind: a header of one kind only counts 1, one of n kinds 1/n. */
function headerScore(kind: SheetKindId, { fields }: Assignment): number {
  let score = 0;
  for (const [field, { certainty, kinds }] of fields) {
    const isRequired = columnsOf(kind)[field]?.mustFill === 'always' && field !== 'township';
    if (isRequired && certainty >= sure) score += requiredBonus;
    if (sharedFields.includes(field)) continue;
    const sharing = kinds ? new Set([...kinds, kind]).size : 1;
    score += (certainty >= sure ? 1 : 0.6) / sharing;
  }
  return score;
}

function titleScore(kind: SheetKindId, spoken: string): number {
  const { names, titleWords } = kindOf(kind);
  if (names.some((name) => spoken.includes(foldText(name).replace(/["'“”‘’「」]/g, '')))) return 1;
  return titleWords.some((word) => spoken.includes(word)) ? 0.8 : 0;
}

function missingColumns(kind: SheetKindId, { fields }: Assignment): number {
  return Object.entries(columnsOf(kind)).filter(
    ([field, spec]) => spec.mustFill === 'always' && !fields.has(field),
  ).length;
}

/** A bare list of townships and units is a roster, where a title says so or nothing else stands in it. */
function identityOnlyRoster(
  table: Table,
  ranked: readonly { kind: SheetKindId; columns: Assignment; title: number }[],
): RecognisedKind[] {
  const roster = ranked.find(({ kind }) => kind === 'roster');
  if (!roster?.columns.fields.has('township') || !roster.columns.fields.has('unit')) return [];
  const unknown = table.columns.length - roster.columns.fields.size;
  const onlyTitle =
    roster.title > 0 &&
    ranked.every(({ kind, title }) => kind === 'roster' || title < roster.title || title === 0);
  return onlyTitle || unknown === 0 ? [{ kind: 'roster', columns: roster.columns, long: null }] : [];
}
