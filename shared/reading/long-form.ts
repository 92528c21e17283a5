import { foldText } from '../campaign/names';
import type { SheetKind } from '../sheets/define-sheet';
import type { Table } from './find-table';
import type { HeaderColumn } from './header-columns';
import { headerText } from './header-text';

/** The columns of a table whose rows are one item each. */
export interface LongColumns {
  item: HeaderColumn;
  /** Where it says what was done, best evidence first. */
  evidence: readonly HeaderColumn[];
  /** All of them, so that they are not taken for fields. */
  columns: ReadonlySet<number>;
}

/** Most rows must name an item of the kind. */
const mostItems = 0.6;

/** Finds the item column of a long form by its header and by the items below; null where the table is none. */
export function recogniseLongForm(table: Table, kind: SheetKind): LongColumns | null {
  const { long } = kind;
  if (!long) return null;
  for (const header of table.columns) {
    if (!means(header, long.item)) continue;
    let items = 0;
    let rows = 0;
    for (let row = table.lastHeaderRow + 1; row < table.endRow; row += 1) {
      const value = table.view.value(row, header.column);
      if (typeof value !== 'string' || value.trim() === '') continue;
      rows += 1;
      if (itemField(value, kind)) items += 1;
    }
    if (items < 2 || items < mostItems * rows) continue;
    const evidence = long.evidence.flatMap((headers) =>
      table.columns.filter((column) => column !== header && means(column, headers)),
    );
    return { item: header, evidence, columns: new Set([header, ...evidence].map(({ column }) => column)) };
  }
  return null;
}

/** The field that an item's name means: 撰写一篇调研报告 → report. */
export function itemField(written: string, kind: SheetKind): string | null {
  const { plain } = headerText(foldText(written));
  const fields = kind.long?.fields ?? [];
  const exact = fields.find((field) =>
    kind.columns[field]?.headers.some((header) => headerText(header).plain === plain),
  );
  if (exact) return exact;
  const alike = fields
    .flatMap((field) =>
      (kind.columns[field]?.headers ?? []).map((header) => ({ field, plain: headerText(header).plain })),
    )
    .filter((known) => known.plain.length >= 2 && plain.includes(known.plain))
    .sort((a, b) => b.plain.length - a.plain.length);
  return alike[0]?.field ?? null;
}

function means(header: HeaderColumn, headers: readonly string[]): boolean {
  return header.paths.some((path) => headers.some((known) => headerText(known).plain === path.plain));
}
