import type { CellInput } from '../support/build-workbook';
import { kindsOf, meanings, type Draft, type Row } from './book';

export type Entry = readonly [label: string, value: CellInput, field?: string];

/** A form: labels with their values to the right, `perRow` of them side by side. */
export function form(kindNames: string, title: string, entries: readonly Entry[], perRow = 1): Draft {
  const kinds = kindsOf(kindNames);
  const cells: Row[] = [[title]];
  const fields: Draft['fields'][number][] = [];
  for (let at = 0; at < entries.length; at += perRow) {
    const group = entries.slice(at, at + perRow);
    cells.push(group.flatMap(([label, value]) => [label, value]));
    group.forEach(([label, , field = ''], index) => {
      const value = meanings(kinds, field, 2 * index + 1, label);
      fields.push(...value, ...value.map((entry) => ({ ...entry, column: 2 * index, main: false })));
    });
  }
  return {
    kinds,
    cells,
    merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 2 * perRow - 1 }],
    fields,
    records: Object.fromEntries(kinds.map((kind) => [kind, 1])),
    sums: {},
  };
}

/** Labels down the left, one column a pairing; a field may be named by any column, or by its row. */
export function transposed(
  kindNames: string,
  title: string,
  lines: readonly (readonly [label: string, field: string, ...values: CellInput[]])[],
): Draft {
  const kinds = kindsOf(kindNames);
  const width = Math.max(...lines.map((line) => line.length - 2));
  return {
    kinds,
    cells: [[title], ...lines.map(([label, , ...values]) => [label, ...values])],
    merges: [],
    fields: lines.flatMap(([label, field], line) =>
      Array.from({ length: width + 1 }, (_, column) =>
        meanings(kinds, field, column, label).map((entry) => ({ ...entry, main: false, row: line + 2 })),
      ).flat(),
    ),
    records: Object.fromEntries(kinds.map((kind) => [kind, width])),
    sums: {},
  };
}
