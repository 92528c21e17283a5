import type { Finding } from '../findings/finding';
import type { SheetKindId } from '../sheets/index';
import type { SheetRow } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';
import type { FieldValue } from './cell-reading';
import type { Figures } from './totals';

/** A row of any kind before its fields are known to the compiler. */
export interface RawRow {
  fields: Record<string, FieldValue | null>;
  cells: Record<string, CellRef>;
  /** Absolute 0-based row. */
  row: number;
}

/** A row while it is read. */
export interface RowDraft {
  row: number;
  /** One raw row for each kind that the table serves. */
  perKind: RawRow[];
  findings: Finding[];
  figures: Figures;
  /** No word but figures: dropped when it turns out to be a sum. */
  figuresOnly: boolean;
  /** Kinds that the row says nothing of. */
  unserved?: ReadonlySet<number>;
}

/** Identity stands in the rows of all kinds; undefined leaves the field blank. */
export function setAll(
  draft: RowDraft,
  field: string,
  value: string | null | undefined,
  cell: CellRef,
): void {
  for (const raw of draft.perKind) {
    if (value !== undefined) raw.fields[field] = value;
    raw.cells[field] = cell;
  }
}

/** A typed row of one kind; the registry of sheets knows the field types. */
export function asSheetRow<K extends SheetKindId>(kind: K, block: number, raw: RawRow): SheetRow<K> {
  return {
    kind,
    block,
    identity: { county: null, township: null, unit: null },
    fields: raw.fields,
    cells: raw.cells,
  } as unknown as SheetRow<K>;
}
