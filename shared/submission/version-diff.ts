import { z } from 'zod';
import { sheetKindIds, sheetKinds, type SheetKindId } from '../sheets/index';
import type { ColumnSpec } from '../sheets/column-types';
import { stableJson } from './canonical-text';
import { keyedRows, type KeyedRow } from './natural-key';
import { countySchema, monthSchema, placeSchema, type Submission } from './submission';

const kind = z.enum(sheetKindIds);
const row = z.object({
  kind,
  /** The row's first cell. */
  at: placeSchema.nullable(),
  township: z.string().nullable(),
  unit: z.string().nullable(),
  fields: z.record(z.string(), z.unknown()),
});

export const versionDiffSchema = z.object({
  added: z.array(row),
  removed: z.array(row),
  changed: z.array(
    z.object({
      kind,
      at: placeSchema.nullable(),
      township: z.string().nullable(),
      unit: z.string().nullable(),
      /** Null: empty; where a cell could not be read, `unread`. */
      cells: z.array(
        z.object({
          field: z.string(),
          /** In the later version. */
          at: placeSchema.nullable(),
          before: z.unknown(),
          after: z.unknown(),
        }),
      ),
    }),
  ),
});
export type VersionDiff = z.infer<typeof versionDiffSchema>;

export const diffAnswerSchema = z.object({
  month: monthSchema,
  county: countySchema,
  from: z.int().min(0),
  to: z.int().min(0),
  ...versionDiffSchema.shape,
});

/** What a later version has that the earlier one had not. Rows meet by natural key, alike ones first, then in order. */
export function versionDiff(before: Submission['records'], after: Submission['records']): VersionDiff {
  const left = grouped(keyedRows(before));
  const right = grouped(keyedRows(after));
  const diff: VersionDiff = { added: [], removed: [], changed: [] };
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [gone, come] = withoutAlike(left.get(key) ?? [], right.get(key) ?? []);
    const both = Math.min(gone.length, come.length);
    for (let index = 0; index < both; index += 1) {
      const [earlier, later] = [gone[index], come[index]];
      if (earlier && later) diff.changed.push(changedRow(earlier, later));
    }
    diff.removed.push(...gone.slice(both).map(wholeRow));
    diff.added.push(...come.slice(both).map(wholeRow));
  }
  return diff;
}

function grouped(rows: readonly KeyedRow[]): Map<string, KeyedRow[]> {
  const groups = new Map<string, KeyedRow[]>();
  for (const each of rows) {
    const key = `${each.kind} ${each.key}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(each);
  }
  return groups;
}

/** Both lists without the rows that stand in both with the same content. */
function withoutAlike(left: readonly KeyedRow[], right: readonly KeyedRow[]): [KeyedRow[], KeyedRow[]] {
  const counts = new Map<string, number>();
  for (const each of right) counts.set(contentOf(each), (counts.get(contentOf(each)) ?? 0) + 1);
  const alike = new Map<string, number>();
  const gone = left.filter((each) => !takeOne(counts, contentOf(each), alike));
  return [gone, right.filter((each) => !takeOne(alike, contentOf(each)))];
}

function takeOne(counts: Map<string, number>, key: string, taken?: Map<string, number>): boolean {
  const left = counts.get(key) ?? 0;
  if (left === 0) return false;
  counts.set(key, left - 1);
  taken?.set(key, (taken.get(key) ?? 0) + 1);
  return true;
}

function contentOf({ kind: of, row: { fields } }: KeyedRow): string {
  const compared = Object.entries(fields).map(
    ([field, value]) => [field, comparable(of, field, value)] as const,
  );
  return stableJson(Object.fromEntries(compared));
}

/** Names travel as present or as an ordinal that any other row may shift: only their presence is compared. */
function comparable(of: SheetKindId, field: string, value: unknown): unknown {
  const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[of].columns;
  return columns[field]?.type === 'person' && typeof value === 'string' ? true : value;
}

function changedRow(before: KeyedRow, after: KeyedRow): VersionDiff['changed'][number] {
  const fields = new Set([...Object.keys(before.row.fields), ...Object.keys(after.row.fields)]);
  const cells = [...fields].flatMap((field) => {
    const [was, is] = [before, after].map((each) => comparable(each.kind, field, each.row.fields[field]));
    if (stableJson(was ?? null) === stableJson(is ?? null) && (was === null) === (is === null)) return [];
    const address = after.row.cells[field];
    return [
      {
        field,
        at: address === undefined ? null : { sheet: after.sheet, address },
        before: shown(was),
        after: shown(is),
      },
    ];
  });
  const { fields: _fields, ...rest } = wholeRow(after);
  return { ...rest, cells };
}

/** A null of the wire is a cell that could not be read; an absent field is an empty one. */
function shown(value: unknown): unknown {
  return value === null ? { unread: true } : (value ?? null);
}

function wholeRow({ kind: of, row: { fields, cells }, sheet }: KeyedRow): VersionDiff['added'][number] {
  const address = Object.values(cells)[0];
  const { township, unit } = fields;
  return {
    kind: of,
    at: address === undefined ? null : { sheet, address },
    township: typeof township === 'string' ? township : null,
    unit: typeof unit === 'string' ? unit : null,
    fields,
  };
}
