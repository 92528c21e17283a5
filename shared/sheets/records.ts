import type { CountyCode } from '../campaign/campaign';
import type { CellRef } from '../workbook/cell-ref';
import type { ColumnSpec } from './column-types';
import type { SheetKindId, SheetKinds } from './index';

type ColumnsOf<K extends SheetKindId> = SheetKinds[K]['columns'];
export type FieldOf<K extends SheetKindId> = keyof ColumnsOf<K> & string;
type ValueOf<C> = C extends ColumnSpec<infer V> ? V : never;

/** A township as a row names it. Two names of one township have one key. */
export interface TownshipIdentity {
  /** The nine-digit code; the normalised name where no list knows it. */
  key: string;
  code: string | null;
  /** The list's name, else the name as written. */
  name: string;
  isStreet: boolean;
}

export interface UnitIdentity {
  /** The normalised name (verdict §1). */
  key: string;
  /** As written. */
  name: string;
}

/** Who a row is about; null where the row does not say or could not be read. */
export interface RowIdentity {
  county: CountyCode | null;
  township: TownshipIdentity | null;
  unit: UnitIdentity | null;
}

/**
 * One typed row. In `fields` an absent key is a blank cell or a column that the sheet lacks; null was wanted or
 * written but could not be read: the reader has reported it, rules stay silent. 0 is a value.
 * `cells` names the cell of every field whose column exists, blank cells included; for a value filled down from
 * above (merged, blank-continued) it is the cell that holds the value.
 */
export interface SheetRow<K extends SheetKindId = SheetKindId> {
  kind: K;
  /** Index into WorkbookRecords.blocks. */
  block: number;
  identity: RowIdentity;
  fields: { [F in FieldOf<K>]?: ValueOf<ColumnsOf<K>[F]> | null };
  cells: { [F in FieldOf<K>]?: CellRef };
}

/** One table of one kind on a sheet (a table that serves several kinds has one block for each). */
export interface Block {
  kind: SheetKindId;
  sheet: string;
  /** The header range: "A3:H4". */
  header: CellRef;
  /** Header cell of every field whose column exists. */
  headerCells: Readonly<Record<string, CellRef>>;
  /** Columns that hold the figure of one month or quarter (本月, 本季), not the sum so far. */
  periodic: readonly string[];
  /** The county that the sheet's title or name says. */
  county: CountyCode | null;
}

/** All rows of a workbook. An absent kind: no such sheet; an empty list: a sheet without rows. */
export interface WorkbookRecords {
  /** The county that the workbook is of: chosen, else named by most rows, else by titles and names. */
  county: CountyCode | null;
  blocks: readonly Block[];
  rows: { readonly [K in SheetKindId]?: readonly SheetRow<K>[] };
}

export function rowsOf<K extends SheetKindId>(records: WorkbookRecords, kind: K): readonly SheetRow<K>[] {
  return records.rows[kind] ?? [];
}
