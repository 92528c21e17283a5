import type { ColumnSpec } from '../sheets/column-types';
import type { SheetKindId } from '../sheets/index';
import type { HeaderColumn } from './header-columns';
import { matchFields, sure } from './header-match';
import { noFixedColumns, type FixedColumns } from './reading-corrections';
import type { ColumnSamples } from './sample-values';

export interface AssignedColumn extends HeaderColumn {
  /** 1 the standard header … 0.5 alike in characters and values. */
  certainty: number;
  /** Kinds that have this header. */
  kinds: ReadonlySet<SheetKindId> | null;
}

/** Which column is which field. */
export interface Assignment {
  fields: ReadonlyMap<string, AssignedColumn>;
  /** Columns that mean a field which another column has already. */
  repeated: readonly { field: string; column: HeaderColumn; first: HeaderColumn }[];
}

interface Candidate {
  header: HeaderColumn;
  field: string;
  certainty: number;
  /** How well the values below fit; 0.5 without values. Asked only where words do not decide. */
  fit: () => number;
}

/** Two fields this near to one header are a doubt, and a doubt is refused. */
const doubt = 0.04;

/** A header that names townships in words of its own: only its values can speak for it. */
const byValuesAlone = 0.6;

/** Gives each column to the field that it means: as corrected, else surest first; values decide where words alone do not. */
export function assignColumns(
  headers: readonly HeaderColumn[],
  columns: Readonly<Record<string, ColumnSpec>>,
  samples: ColumnSamples,
  excluded: ReadonlySet<number>,
  fixed: FixedColumns = noFixedColumns,
): Assignment {
  const candidates = headers
    .filter(({ column }) => !excluded.has(column) && !fixed.has(column))
    .flatMap((header) => candidatesOf(header, columns, samples))
    .sort(bySureness);
  const fields = new Map<string, AssignedColumn>();
  const used = new Set<number>();
  for (const header of headers) {
    const field = fixed.get(header.column);
    if (field && columns[field] && !fields.has(field) && !excluded.has(header.column))
      fields.set(field, { ...header, certainty: 1, kinds: header.sense?.kinds ?? null });
  }
  for (const { header, field, certainty } of candidates) {
    if (fields.has(field) || used.has(header.column)) continue;
    fields.set(field, { ...header, certainty, kinds: header.sense?.kinds ?? null });
    used.add(header.column);
  }
  return { fields: withoutLoneParts(fields, columns), repeated: repeatedColumns(candidates, fields, used) };
}

/** One of two columns that make a field together is the field itself where the other one is not there. */
function withoutLoneParts(
  fields: ReadonlyMap<string, AssignedColumn>,
  columns: Readonly<Record<string, ColumnSpec>>,
): ReadonlyMap<string, AssignedColumn> {
  const parts = [...fields.keys()].filter((field) => columns[field]?.partOf !== undefined);
  if (parts.length === 0) return fields;
  const isLone = (field: string): boolean => {
    const whole = columns[field]?.partOf ?? '';
    return !fields.has(whole) && parts.filter((part) => columns[part]?.partOf === whole).length === 1;
  };
  return new Map(
    [...fields].map(([field, header]) => [isLone(field) ? (columns[field]?.partOf ?? field) : field, header]),
  );
}

function candidatesOf(
  header: HeaderColumn,
  columns: Readonly<Record<string, ColumnSpec>>,
  samples: ColumnSamples,
): Candidate[] {
  const matches = [...matchFields(header.paths, columns)];
  if (header.parent && (matches[0]?.certainty ?? 0) < sure && saysLittle(header.printed)) {
    for (const { field, certainty } of matchFields([header.parent], columns)) {
      if (certainty >= sure) matches.push({ field, certainty: 0.91 });
    }
  }
  if (
    columns.township &&
    !matches.some(({ field }) => field === 'township') &&
    /[乡镇]|街道/.test(header.printed)
  ) {
    matches.push({ field: 'township', certainty: byValuesAlone });
  }
  const candidates = matches.flatMap(({ field, certainty }): Candidate[] => {
    const spec = columns[field];
    return spec ? [{ header, field, certainty, fit: () => samples.fit(header.column, spec) ?? 0.5 }] : [];
  });
  const certain = candidates.filter(({ certainty }) => certainty >= sure);
  if (certain.length > 1 && certain.some(({ fit }) => fit() >= 0.8))
    return certain.filter(({ fit }) => fit() >= 0.5);
  if (certain.length > 0) return certain;
  const alike = candidates.filter(({ field, certainty }) => {
    const spec = columns[field];
    return (
      spec &&
      !isBetterElsewhere(header, spec) &&
      isAccepted(certainty, samples.fit(header.column, spec), spec)
    );
  });
  const [first, second] = [...alike].sort((a, b) => b.certainty - a.certainty);
  const isDoubtful = first && second && first.certainty - second.certainty < doubt;
  return isDoubtful ? byValues(alike) : alike;
}

/** Surest first; among equals the running sum before the month's figure, then the one whose values fit. */
function bySureness(a: Candidate, b: Candidate): number {
  const order = b.certainty - a.certainty || Number(a.header.periodic) - Number(b.header.periodic);
  const isRivalry = a.header === b.header || a.field === b.field;
  return order || (isRivalry ? b.fit() - a.fit() : a.header.column - b.header.column);
}

/** A header that another kind has word for word is no unjudged column of this one for being alike. */
function isBetterElsewhere(header: HeaderColumn, spec: ColumnSpec): boolean {
  return header.sense !== null && spec.mustFill === undefined && spec.readBy === undefined;
}

/** Of equally alike fields only one that the values alone speak for. */
function byValues(judged: readonly Candidate[]): Candidate[] {
  const fitting = judged.filter(({ fit }) => fit() >= 0.8);
  const [only] = fitting;
  return fitting.length === 1 && only ? [only] : [];
}

const telling: readonly ColumnSpec['type'][] = [
  'money',
  'count',
  'date',
  'month',
  'flag',
  'county',
  'township',
  'choice',
  'choices',
  'phone',
];

function isAccepted(certainty: number, fit: number | null, spec: ColumnSpec): boolean {
  if (fit === null) return certainty >= 0.7;
  if (certainty >= 0.7) return fit >= 0.6;
  return fit >= 0.8 && telling.includes(spec.type);
}

const longestLeaf = 20;

/** A leaf that says nothing without the header above it. */
function saysLittle(printed: string): boolean {
  if (printed.length > longestLeaf) return false;
  return /^(本月|当月|本季|累计|小计|合计|金额|数额|数量|次数|场次|人数|个数|项数|数|是否完成|完成情况|完成|情况|时间|日期|完成时间|名称|有无|是否|元|万元|次|人|项|篇|个|场|（[^（）]*）)+$/.test(
    printed.replace(/\s+/g, ''),
  );
}

function repeatedColumns(
  candidates: readonly Candidate[],
  fields: ReadonlyMap<string, AssignedColumn>,
  used: ReadonlySet<number>,
): Assignment['repeated'] {
  const repeated = new Map<number, { field: string; column: HeaderColumn; first: HeaderColumn }>();
  for (const { header, field, certainty } of candidates) {
    const taken = fields.get(field);
    if (!taken || used.has(header.column) || repeated.has(header.column)) continue;
    if (certainty < 0.93 || taken.certainty < 0.92 || header.periodic !== taken.periodic || field === 'seq')
      continue;
    const [first, later] = taken.column < header.column ? [taken, header] : [header, taken];
    repeated.set(header.column, { field, column: later, first });
  }
  return [...repeated.values()];
}
