import { column, type ColumnSpec } from '../sheets/column-types';
import type { AssignedColumn } from './assign-columns';
import type { Table } from './find-table';
import { longEvidence, longItem } from './fold-rows';
import { columnsOf, isIdentity } from './header-vocabulary';
import type { LongColumns } from './long-form';
import type { RecognisedKind } from './recognise-table';
import type { RowLayout } from './row-classes';

/** A column that is read, with everything that reading its cells needs. */
export interface FieldColumn {
  field: string;
  spec: ColumnSpec;
  header: AssignedColumn;
  /** The index of the kind that it belongs to; identity belongs to all. */
  owner: number;
  /** Fen of one unit, by the header's bracket or the sheet's unit line. */
  fenPerUnit: number | null;
  mustFill: boolean;
}

/** The columns of a table in their order, identity once for all kinds that the table serves. */
export function fieldColumns(kinds: readonly RecognisedKind[], sheetUnit: number | null): FieldColumn[] {
  const columns = kinds.flatMap(({ kind, columns: assignment, long }, owner) => [
    ...longColumns(long, owner),
    ...[...assignment.fields].flatMap(([field, header]): FieldColumn[] => {
      const spec = columnsOf(kind)[field];
      if (!spec || field === 'seq' || (owner > 0 && isIdentity(field))) return [];
      const mustFill = isIdentity(field)
        ? kinds.some((other) => columnsOf(other.kind)[field]?.mustFill !== undefined)
        : spec.mustFill !== undefined;
      return [{ field, spec, header, owner, fenPerUnit: header.fenPerUnit ?? sheetUnit, mustFill }];
    }),
  ]);
  return columns.sort((a, b) => a.header.column - b.header.column);
}

/** The item and evidence columns of a long form, read under names of their own until they are folded. */
function longColumns(long: LongColumns | null, owner: number): FieldColumn[] {
  if (!long) return [];
  const plain = { owner, fenPerUnit: null, mustFill: false };
  const sure = { certainty: 1, runnerUp: null };
  return [
    { field: longItem, spec: column('text', ['项目']), header: { ...long.item, ...sure }, ...plain },
    ...long.evidence.map((header, index) => ({
      field: `${longEvidence}${index}`,
      spec: column('textOrCount', ['内容']),
      header: { ...header, ...sure },
      ...plain,
    })),
  ];
}

const figureTypes: readonly ColumnSpec['type'][] = ['money', 'count', 'register', 'textOrCount'];

/** True for columns of figures that may be summed. */
export function isFigure(spec: ColumnSpec): boolean {
  return figureTypes.includes(spec.type);
}

const wordTypes: readonly ColumnSpec['type'][] = [
  'county',
  'township',
  'unit',
  'text',
  'person',
  'choice',
  'date',
  'month',
];

/** What tells the rows of a table apart. */
export function rowLayout(
  table: Table,
  columns: readonly FieldColumn[],
  kinds: readonly RecognisedKind[],
): RowLayout {
  const columnOf = (name: string): number | null =>
    columns.find(({ field }) => field === name)?.header.column ?? null;
  const numbersOf = (list: readonly FieldColumn[]) => new Set(list.map(({ header }) => header.column));
  const wordless = numbersOf(columns.filter(({ spec }) => !wordTypes.includes(spec.type)));
  const labels = new Set<number>();
  for (let number = table.firstColumn; number <= table.lastColumn; number += 1) {
    if (!wordless.has(number)) labels.add(number);
  }
  return {
    fields: numbersOf(columns.filter(({ field }) => field !== 'county' && field !== 'remark')),
    figures: numbersOf(columns.filter(({ spec }) => isFigure(spec))),
    labels,
    serial: kinds[0]?.columns.fields.get('seq')?.column ?? null,
    township: columnOf('township'),
    unit: columnOf('unit'),
    county: columnOf('county'),
  };
}
