import { text, type Text } from '../../findings/text';
import type { CellRef } from '../../workbook/cell-ref';
import type { Item } from './measure-items';

interface NamedRow<F extends string> {
  fields: { readonly [P in F]?: string | null };
  cells: { readonly [P in F]?: CellRef };
}

/** A person as an item: named in any of the rows. */
export function namedItem<F extends string>(
  rows: readonly NamedRow<NoInfer<F>>[],
  field: F,
  name: Text,
): Item {
  const named = rows.filter((row) => row.fields[field]);
  return {
    isDone: named.length > 0,
    cells: (named.length > 0 ? named : rows).flatMap((row) => row.cells[field] ?? []),
    missing: text(`未写明${name.zhCN}`, `${name.en} is not named`),
  };
}
