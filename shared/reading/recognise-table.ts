import type { Campaign } from '../campaign/campaign';
import { foldText } from '../campaign/names';
import { sheetKindIds, type SheetKindId } from '../sheets/index';
import { assignColumns, type AssignedColumn, type Assignment, type SeenColumn } from './assign-columns';
import { profileColumn } from './column-profile';
import { evidenceOf } from './evidence';
import type { Table } from './find-table';
import { columnsOf, identityFields, kindOf, sharedFields } from './header-vocabulary';
import { fitEvidence, tableEvidence } from './kind-evidence';
import { recogniseLongForm, type LongColumns } from './long-form';
import { fixedColumns, noFixedColumns, type FixedColumns, type SheetCorrection } from './reading-corrections';
import type { StatedPairing } from './stated-pairing';
import { noField, softmax, sumOf, type Weights } from './weigh';
import { learnedWeights } from './learned-weights';

/** A table read as one kind. */
export interface RecognisedKind {
  kind: SheetKindId;
  columns: Assignment;
  long: LongColumns | null;
  /** Probability of the kind: 0 … 1. */
  certainty: number;
}

export interface RecognisedTable {
  kinds: RecognisedKind[];
  /** The next best kind, where there is doubt. */
  kindDoubt: SheetKindId | null;
  /** Not read only because nothing names a township or a unit. */
  isNear: boolean;
}

/** How a table reads as one kind, and how much speaks for that. */
interface Explanation {
  kind: SheetKindId;
  columns: Assignment;
  long: LongColumns | null;
  certainty: number;
  /** The sheet or a title bears one of the kind's own names. */
  isNamed: boolean;
}

/** Where all kinds together are less certain than this the table is none of ours; from `sure` on there is no doubt. */
const enough = 0.5;
const sure = 0.85;

/** A field that was given to its column without a doubt. */
export const sureField = 0.8;

/**
 * What a table is: the kind that explains its headings, its values, its name and its titles best; then every further
 * kind of a wide table whose own headings are left over. Empty where it is no table of ours. What an officer has said
 * of the sheet goes before all of this.
 */
export function recogniseTable(
  table: Table,
  campaign: Campaign,
  date1904: boolean,
  correction: SheetCorrection | null = null,
  stated: StatedPairing = { township: null, unit: null },
): RecognisedTable {
  const fixed = correction ? fixedColumns(table, correction.columns) : noFixedColumns;
  const columns = seenColumns(table, { campaign, date1904 });
  const weights = learnedWeights();
  const { explanations, none } = explain(weights, table, columns);
  const said = explanations.find(({ kind }) => kind === correction?.kind);
  const [first, second] = explanations;
  const open = said
    ? [said]
    : explanations.filter(
        (one) =>
          one.certainty >= rival &&
          showsItsOwn(one) &&
          (namesPairing(one) || (isStated(stated) && isWhole(one))),
      );
  const isOurs = said !== undefined || none <= 1 - enough;
  // What was said of columns does not choose the kind.
  const [chosen] = isOurs
    ? [...open, ...(open.length === 0 ? explanations.filter(isBareRoster) : [])]
        .map((one) => ({ one, ...kindsFrom(weights, table, columns, one, noFixedColumns) }))
        .sort((a, b) => b.worth - a.worth)
    : [];
  const best = chosen && fixed.size > 0 ? kindsFrom(weights, table, columns, chosen.one, fixed) : chosen;
  if (!best) {
    const near = first && first.certainty > 0.1 && none < 0.9 ? first.kind : null;
    return { kinds: [], kindDoubt: near, isNear: isOurs };
  }
  const [primary] = best.kinds;
  const doubt =
    !said &&
    second &&
    primary &&
    primary.certainty < sure &&
    best.kinds.length === 1 &&
    second.certainty > rival
      ? (explanations.find(({ kind }) => kind !== primary.kind)?.kind ?? null)
      : null;
  return { kinds: best.kinds, kindDoubt: doubt, isNear: false };
}

/** A kind below this is not tried as the first one of a table. */
const rival = 0.08;
/** Each further kind must explain more than this of a column. */
const kindCost = 0.8;

/** A kind and the further ones that it leaves room for, and how much of the table they explain together. */
function kindsFrom(
  weights: Weights,
  table: Table,
  columns: readonly SeenColumn[],
  explanation: Explanation,
  fixed: FixedColumns,
): { kinds: RecognisedKind[]; worth: number } {
  const { kind, long } = explanation;
  const left = long ? columns.filter(({ header }) => !long.columns.has(header.column)) : columns;
  const primary = { ...explanation, columns: assignColumns(weights, kind, left, columnsOf(kind), fixed) };
  const found = [false, true].map((ledgersFirst) => {
    const further = long ? [] : furtherKinds({ weights, table, columns, primary, fixed, ledgersFirst });
    const kinds = withoutRivals(handOver([primary, ...further]));
    return { kinds, worth: worthOf(kinds) };
  });
  return found.reduce((a, b) => (b.worth > a.worth ? b : a));
}

function worthOf(kinds: readonly RecognisedKind[]): number {
  const explained = new Map<number, number>();
  for (const { columns } of kinds)
    for (const { column, certainty } of columns.fields.values())
      explained.set(column, Math.max(explained.get(column) ?? 0, certainty));
  const sum = [...explained.values()].reduce((a, b) => a + b, 0);
  return sum - kindCost * (kinds.length - 1) + 0.5 * Math.log(kinds[0]?.certainty ?? 1);
}

export function seenColumns(table: Table, context: { campaign: Campaign; date1904: boolean }): SeenColumn[] {
  return table.columns.map((header) => ({
    header,
    evidence: evidenceOf(header, profileColumn(table, header.column, context)),
  }));
}

/** Every kind's best reading of a table, the most certain first, and how certain it is that none fits. */
export function explain(
  weights: Weights,
  table: Table,
  columns: readonly SeenColumn[],
): { explanations: Explanation[]; none: number } {
  const evidence = tableEvidence(table.view.name, table.titles, table.columns);
  const spoken = foldText([table.view.name, ...table.titles].join(' ')).replace(/["'“”‘’「」]/g, '');
  const scores = new Map<string, number>([[noField, sumOf(weights.kinds.get(noField), evidence)]]);
  const readings = sheetKindIds.map((kind) => {
    const long = recogniseLongForm(table, kind);
    const left = long ? columns.filter(({ header }) => !long.columns.has(header.column)) : columns;
    const assignment = assignColumns(weights, kind, left);
    const fields = new Map([...assignment.fields].map(([field, { certainty }]) => [field, certainty]));
    const fit = fitEvidence(kind, { fields }, table.columns.length, spoken);
    const score =
      sumOf(weights.kinds.get(kind), evidence) + sumOf(weights.kinds.get('fit'), fit) + (long ? 6 : 0);
    scores.set(kind, score);
    return { kind, columns: assignment, long, isNamed: fit.get('q:named') === 1 };
  });
  const chances = softmax(scores);
  const explanations = readings
    .map((reading) => ({ ...reading, certainty: chances.get(reading.kind) ?? 0 }))
    .sort((a, b) => b.certainty - a.certainty);
  return { explanations, none: chances.get(noField) ?? 0 };
}

/** Without a township or a unit there is nothing to check a table by. */
function namesPairing({ columns }: Explanation): boolean {
  return columns.fields.has('township') || columns.fields.has('unit');
}

/** An event without its date, its amount or its name is none; a report shows one figure or step at the least. */
function showsItsOwn({ kind, columns, long, isNamed }: Explanation): boolean {
  if (isNamed || long) return true;
  const own = Object.entries(columnsOf(kind)).filter(([field]) => !sharedFields.includes(field));
  const must = own.filter(([, { mustFill }]) => mustFill === 'always');
  return (must.length > 0 ? must : own).some(([field]) => columns.fields.has(field));
}

/** Townships and units side by side, and nothing else that is known: who helps whom. */
function isBareRoster({ kind, columns }: Explanation): boolean {
  return kind === 'roster' && columns.fields.has('township') && columns.fields.has('unit');
}

function isStated({ township, unit }: StatedPairing): boolean {
  return township !== null || unit !== null;
}

/** A table whose titles alone name the pairing must show everything else that its kind can't be without. */
function isWhole({ kind, columns, long }: Explanation): boolean {
  if (long) return true;
  const must = Object.entries(columnsOf(kind)).filter(
    ([field, { mustFill }]) => mustFill === 'always' && !elsewhere.includes(field),
  );
  return (
    must.every(([field]) => (columns.fields.get(field)?.certainty ?? 0) >= 0.4) &&
    (must.length > 0 || columns.fields.size >= 3)
  );
}

/** What titles, the roster or the row's other words give where no column does. */
const elsewhere: readonly string[] = ['township', 'unit', 'category', 'counterpart'];

/** A column that one kind only keeps (联系人 as 填报人) goes to the kind that scores or shows it. */
function handOver(kinds: readonly RecognisedKind[]): RecognisedKind[] {
  return kinds.map((own) => {
    const claimed = new Set(
      kinds
        .filter((other) => other !== own)
        .flatMap(({ kind, columns }) =>
          [...columns.fields].filter(([field]) => !isKeptOnly(kind, field)).map(([, { column }]) => column),
        ),
    );
    const fields = new Map(
      [...own.columns.fields].filter(
        ([field, { column }]) =>
          sharedFields.includes(field) || !isKeptOnly(own.kind, field) || !claimed.has(column),
      ),
    );
    return { ...own, columns: { ...own.columns, fields } };
  });
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
      doubtful: kind.columns.doubtful.filter(({ column }) => !owners.has(column.column)),
    },
  }));
}

function isKeptOnly(kind: SheetKindId, field: string): boolean {
  const spec = columnsOf(kind)[field];
  return spec?.mustFill === undefined && spec?.readBy === undefined && !sharedFields.includes(field);
}

/** Headings of its own that a further kind of a wide table must show. */
const ownHeaders = 3;

/**
 * Further kinds of a wide table: one of whose own headings three are left over, or a ledger whose every must-fill
 * column stands there beside its own group of headings.
 */
function furtherKinds({
  weights,
  table,
  columns,
  primary,
  fixed,
  ledgersFirst,
}: {
  weights: Weights;
  table: Table;
  columns: readonly SeenColumn[];
  primary: RecognisedKind;
  fixed: FixedColumns;
  ledgersFirst: boolean;
}): RecognisedKind[] {
  const further: RecognisedKind[] = [];
  const isForm = table.endRow - table.lastHeaderRow === 2 && table.origin !== undefined;
  const hasGroups = isForm || table.columns.some(({ parent }) => parent !== null);
  const taken = new Set(
    [...primary.columns.fields]
      .filter(([field, { certainty }]) => !isKeptOnly(primary.kind, field) && certainty >= 0.5)
      .map(([, { column }]) => column),
  );
  for (;;) {
    const left = columns.filter(({ header }) => !taken.has(header.column));
    const [next] = sheetKindIds
      .filter((kind) => kind !== primary.kind && !further.some((found) => found.kind === kind))
      .filter(
        (kind) =>
          isForm ||
          (kindOf(kind).ledger
            ? hasGroups || primary.kind === 'roster'
            : !kindOf(primary.kind).ledger || kind === 'roster'),
      )
      .flatMap((kind) => {
        const own = assignColumns(weights, kind, left, ownColumns[kind] ?? {}, fixed);
        const count = [...own.fields].filter(
          ([, { certainty }]) => certainty >= (isForm ? 0.6 : sureField),
        ).length;
        const served = kindOf(kind).ledger
          ? isWholeLedger(kind, own.fields, isForm)
          : count >= (isForm && sharesSection(own.fields) ? 2 : ownHeaders);
        return served ? [{ kind, own, count, isLedger: kindOf(kind).ledger }] : [];
      })
      .sort((a, b) => (ledgersFirst ? Number(b.isLedger) - Number(a.isLedger) : 0) || b.count - a.count);
    if (!next) return further;
    const fields = new Map([...next.own.fields].filter(([, { certainty }]) => certainty >= 0.5));
    for (const [field, { column }] of fields) if (!isKeptOnly(next.kind, field)) taken.add(column);
    for (const identity of [...identityFields, 'seq']) {
      const shared = primary.columns.fields.get(identity);
      if (shared) fields.set(identity, shared);
    }
    further.push({ kind: next.kind, columns: { ...next.own, fields }, long: null, certainty: 0.9 });
  }
}

/** What stands under one heading of a form belongs together. */
function sharesSection(fields: ReadonlyMap<string, AssignedColumn>): boolean {
  const sections = new Set(
    [...fields.values()]
      .filter(({ certainty }) => certainty >= 0.6)
      .map(({ parent }) => parent?.plain ?? null),
  );
  return sections.size === 1 && !sections.has(null);
}

/** Date and amount, or whatever else the ledger can't be without, stand side by side. */
function isWholeLedger(
  kind: SheetKindId,
  fields: ReadonlyMap<string, AssignedColumn>,
  isForm: boolean,
): boolean {
  const must = Object.entries(ownColumns[kind] ?? {})
    .filter(([field, { mustFill }]) => mustFill === 'always' && field !== 'category')
    .map(([field]) => fields.get(field));
  const columns = must.flatMap((column) => (column ? [column.column] : []));
  const isNear = isForm || Math.max(...columns) - Math.min(...columns) <= widestGap;
  return isNear && must.every((column) => (column?.certainty ?? 0) >= (isForm ? 0.5 : 0.7));
}

/** More columns than this between date and amount are no neighbourhood. */
const widestGap = 4;

const ownColumns = Object.fromEntries(
  sheetKindIds.map((kind) => [
    kind,
    Object.fromEntries(Object.entries(columnsOf(kind)).filter(([field]) => !sharedFields.includes(field))),
  ]),
);
