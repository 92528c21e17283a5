import type { ColumnSpec } from '../sheets/column-types';
import type { SheetKindId } from '../sheets/index';
import { bestAssignment } from './best-assignment';
import type { Evidence } from './evidence';
import type { HeaderColumn } from './header-columns';
import { matchFields } from './header-match';
import { columnsOf, kindOf } from './header-vocabulary';
import { noFixedColumns, type FixedColumns } from './reading-corrections';
import { noField, weighFields, type Weights } from './weigh';

export interface AssignedColumn extends HeaderColumn {
  /** Probability that the column is this field: 0 … 1; 1 as well where an officer said so. */
  certainty: number;
  /** The next best field, where it is near. */
  runnerUp: string | null;
}

/** Which column is which field. */
export interface Assignment {
  fields: ReadonlyMap<string, AssignedColumn>;
  /** Columns that mean a field which another column has already. */
  repeated: readonly { field: string; column: HeaderColumn; first: HeaderColumn }[];
  /** Columns that are no field, though one is near. */
  doubtful: readonly { column: HeaderColumn; field: string; certainty: number }[];
}

/** A column and all that is seen of it. */
export interface SeenColumn {
  header: HeaderColumn;
  evidence: Evidence;
}

/** A column that must be there is worth a doubt. */
const mustFillGain = 1.2;
/** Below this a column is not given to a field, though nothing else be left for it; what is only kept must be surer. */
function leastOf(spec: ColumnSpec | undefined): number {
  const isScored = spec?.readBy === 'indicator' || spec?.readBy === 'standIn';
  return spec?.mustFill === undefined && !isScored ? 0.51 : 0.25;
}

/** From here on a second meaning is told. */
const nearly = 0.15;
/** Columns that compete for one field: more would cost time and change nothing. */
const mostRivals = 6;

/** The fields of a kind given to the columns that fit them best, all at once; as an officer said, before that. */
export function assignColumns(
  weights: Weights,
  kind: SheetKindId,
  columns: readonly SeenColumn[],
  fields: Readonly<Record<string, ColumnSpec>> = columnsOf(kind),
  fixed: FixedColumns = noFixedColumns,
): Assignment {
  const found = new Map<string, AssignedColumn>();
  for (const { header } of columns) {
    const field = fixed.get(header.column);
    if (field && fields[field] && !found.has(field))
      found.set(field, { ...header, certainty: 1, runnerUp: null });
  }
  const open = columns.filter(({ header }) => !fixed.has(header.column));
  const chances = open.map(({ header, evidence }) => weighFields(weights, kind, header, evidence));
  const names = Object.keys(fields).filter((field) => !found.has(field));
  const gains = names.map((field) =>
    chances.map((chance, index) => {
      if (isDenied(field, open[index], fields)) return -1;
      const certainty = chance.get(field) ?? 0;
      if (certainty < leastOf(fields[field])) return -1;
      const gain = Math.log(certainty + 1e-9) - Math.log((chance.get(noField) ?? 0) + 1e-9);
      const must = fields[field]?.mustFill === 'always' && certainty > nearly ? mustFillGain : 0;
      const written = open[index] ? writtenAs(open[index].header, field, fields) : 0;
      return gain + must + written - laterCost(field, index, open, fields);
    }),
  );
  const kept = rivals(gains);
  const assigned = bestAssignment(gains.map((row) => kept.map((column) => row[column] ?? 0)));
  names.forEach((field, index) => {
    const at = kept[assigned[index] ?? -1];
    const column = at === undefined ? undefined : open[at];
    const chance = at === undefined ? undefined : chances[at];
    if (!column || !chance) return;
    found.set(field, {
      ...column.header,
      certainty: chance.get(field) ?? 0,
      runnerUp: runnerUp(chance, field),
    });
  });
  fillByOrder(found, open, fields, orderedFields(kind));
  const taken = new Set([...found.values()].map(({ column }) => column));
  const doubtful = open.flatMap(({ header }, index) => {
    const [field = noField, certainty = 0] = best(chances[index] ?? new Map());
    return taken.has(header.column) || field === noField || certainty < nearly
      ? []
      : [{ column: header, field, certainty }];
  });
  const whole = withoutLoneParts(found, fields);
  return { fields: whole, repeated: repeatedColumns(columns, whole, fields), doubtful };
}

/** The fields of a kind that stand in one order on every form: steps, systems, the seven ones. */
function orderedFields(kind: SheetKindId): readonly string[] {
  return kindOf(kind).long?.fields ?? [];
}

/** So many fields must stand in their order before the order itself says anything. */
const leastInOrder = 3;
const byOrder = 0.55;

/**
 * Columns that nothing was found for, between two neighbours of a fixed order that lack exactly as many fields, are
 * those fields: the fifth step stands between the fourth and the sixth.
 */
function fillByOrder(
  found: Map<string, AssignedColumn>,
  open: readonly SeenColumn[],
  fields: Readonly<Record<string, ColumnSpec>>,
  order: readonly string[],
): void {
  const places = order
    .map((field, index) => ({ index, column: found.get(field)?.column ?? -1 }))
    .filter(({ column }) => column >= 0);
  const isOrdered = places.every(({ column }, at) => at === 0 || column > (places[at - 1]?.column ?? 0));
  if (places.length < leastInOrder || !isOrdered) return;
  const taken = new Set([...found.values()].map(({ column }) => column));
  const first = places[0];
  const ends = first ? [{ index: -1, column: first.column - first.index - 1 }, ...places] : places;
  for (let at = 1; at < ends.length; at += 1) {
    const [left, right] = [ends[at - 1], ends[at]];
    if (!left || !right) continue;
    const missing = order.slice(left.index + 1, right.index).filter((field) => fields[field]);
    const between = open.filter(({ header }) => header.column > left.column && header.column < right.column);
    const free = between.filter(({ header }) => !taken.has(header.column));
    if (missing.length === 0 || free.length !== missing.length || between.length !== free.length) continue;
    missing.forEach((field, index) => {
      const column = free[index];
      if (column && mayBeDone(column.evidence))
        found.set(field, { ...column.header, certainty: byOrder, runnerUp: null });
    });
  }
}

/** A column of people, places or large figures is no step. */
function mayBeDone(evidence: Evidence): boolean {
  return ['township', 'unit', 'person', 'village', 'phone', 'thousands', 'hundreds'].every(
    (face) => (evidence.get(`v:${face}`) ?? 0) < 0.5,
  );
}

/** Values decide: no column is the township's, or the unit's, where next to none of its values is one. */
function isDenied(
  field: string,
  column: SeenColumn | undefined,
  fields: Readonly<Record<string, ColumnSpec>>,
): boolean {
  if (!column) return false;
  const { evidence, header } = column;
  if (isTurned(header, fields[field]) && writtenAs(header, field, fields) <= sameWords) return true;
  if (
    countsOther(header, fields[field]) ||
    (fields[field]?.type === 'person' && (evidence.get('v:number') ?? 0) >= 0.5)
  )
    return true;
  if (field !== 'township' && field !== 'unit') return false;
  if (evidence.has('v:empty') || (evidence.get(`v:${field}`) ?? 0) >= leastNamed) return false;
  return !matchFields(header.paths, fields).some(
    (match) => match.field === field && match.certainty > sameWords,
  );
}

const leastNamed = 0.2;

/** 见面人数 counts people: it is no 见面次数. */
function countsOther({ paths }: HeaderColumn, spec: ColumnSpec | undefined): boolean {
  if (spec?.type !== 'count') return false;
  return /人数|人次/.test(paths[0]?.plain ?? '') && !spec.headers.some((written) => written.includes('人'));
}

const turning =
  /未|计划|应(?![用急])|拟|预计|预期|目标|任务数|去年|上年|同期|占比|比例|比重|增长|排名|欠|待|退/;

/** 计划到位时间, 应配人数: figures and dates of what is not so, or not yet. */
function isTurned({ paths, parent }: HeaderColumn, spec: ColumnSpec | undefined): boolean {
  if (spec?.type !== 'money' && spec?.type !== 'count' && spec?.type !== 'date') return false;
  return turning.test(paths[0]?.plain ?? '') || turning.test(parent?.plain ?? '');
}

const periodicCost = 1.5;
const repeatedCost = 4;

/** Of two columns with one heading the first one is meant, and the running sum rather than the month's figure. */
function laterCost(
  field: string,
  index: number,
  open: readonly SeenColumn[],
  fields: Readonly<Record<string, ColumnSpec>>,
): number {
  const header = open[index]?.header;
  if (!header) return 0;
  const isAgain = open
    .slice(0, index)
    .some(
      ({ header: other }) =>
        headingOf(other) === headingOf(header) ||
        (writtenAs(header, field, fields) > sameWords &&
          writtenAs(other, field, fields) >= writtenAs(header, field, fields)),
    );
  const isPeriodic = header.periodic && fields[field]?.cumulative === true;
  return (isAgain ? repeatedCost : 0) + (isPeriodic ? periodicCost : 0) + index * 1e-6;
}

/** How nearly its heading is one of the field's own; 0 where it is sooner another field's. */
function writtenAs(
  header: HeaderColumn,
  field: string,
  fields: Readonly<Record<string, ColumnSpec>>,
): number {
  const [match] = matchFields(header.paths, fields);
  return match?.field === field ? match.certainty : 0;
}

function headingOf({ paths, parent }: HeaderColumn): string {
  return `${parent?.plain ?? ''}/${paths[0]?.plain ?? ''}`;
}

/** The columns that some field has among its best: the others get none anyway. */
function rivals(gains: readonly (readonly number[])[]): number[] {
  const kept = new Set<number>();
  for (const row of gains) {
    row
      .map((gain, column) => ({ gain, column }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, mostRivals)
      .forEach(({ column }) => kept.add(column));
  }
  return [...kept].sort((a, b) => a - b);
}

function best(chances: ReadonlyMap<string, number>): [string, number] {
  return [...chances]
    .filter(([field]) => field !== noField)
    .reduce((a, b) => (b[1] > a[1] ? b : a), [noField, 0]);
}

function runnerUp(chances: ReadonlyMap<string, number>, field: string): string | null {
  const others = new Map([...chances].filter(([other]) => other !== field));
  const [other, certainty] = best(others);
  return certainty >= nearly ? other : null;
}

/** One of two columns that make a field together is the field itself where the other one is not there. */
function withoutLoneParts(
  found: ReadonlyMap<string, AssignedColumn>,
  fields: Readonly<Record<string, ColumnSpec>>,
): ReadonlyMap<string, AssignedColumn> {
  const parts = [...found.keys()].filter((field) => fields[field]?.partOf !== undefined);
  if (parts.length === 0) return found;
  const isLone = (field: string): boolean => {
    const whole = fields[field]?.partOf;
    return (
      whole !== undefined &&
      !found.has(whole) &&
      parts.filter((part) => fields[part]?.partOf === whole).length === 1
    );
  };
  return new Map(
    [...found].map(([field, header]) => [isLone(field) ? (fields[field]?.partOf ?? field) : field, header]),
  );
}

/** Written headers this alike mean the same, whatever stands below. */
const sameWords = 0.92;

function repeatedColumns(
  columns: readonly SeenColumn[],
  found: ReadonlyMap<string, AssignedColumn>,
  fields: Readonly<Record<string, ColumnSpec>>,
): Assignment['repeated'] {
  const used = new Set([...found.values()].map(({ column }) => column));
  return columns.flatMap(({ header }) => {
    if (used.has(header.column)) return [];
    const [match] = matchFields(header.paths, fields);
    const taken = match && match.certainty > sameWords ? found.get(match.field) : undefined;
    if (!match || !taken || header.periodic !== taken.periodic || match.field === 'seq') return [];
    const [own] = matchFields(taken.paths, fields);
    if (own?.field !== match.field || own.certainty < sameWords) return [];
    const [first, later] = taken.column < header.column ? [taken, header] : [header, taken];
    return [{ field: match.field, column: later, first }];
  });
}
