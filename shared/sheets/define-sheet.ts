import type { Text } from '../findings/text';
import type { ColumnSpec } from './column-types';

export type Columns = Readonly<Record<string, ColumnSpec>>;

/** Rows that are one item each and together make one record (七个一, steps of a reform). */
export interface LongForm {
  /** The column that names the item. */
  item: readonly [string, ...string[]];
  /** Fields that an item may fill. */
  fields: readonly string[];
  /** Columns that say what was done, best evidence first. */
  evidence: readonly (readonly [string, ...string[]])[];
}

export interface SheetKind<Id extends string = string, C extends Columns = Columns> {
  id: Id;
  title: Text;
  /** Titles and sheet names seen for it. */
  names: readonly string[];
  /** Words in a title or sheet name that speak for it. */
  titleWords: readonly string[];
  /** Clauses of the notice. */
  sources: readonly string[];
  /** One row an event: never read as a further kind of another block. */
  ledger: boolean;
  columns: C;
  /** Rows of one item each, folded into one record a pairing or township. */
  long?: LongForm;
  /** A column of names, one row a person: its rows are counted into a field. */
  counted?: { names: string; into: string };
}

export function defineSheet<Id extends string, C extends Columns>(kind: SheetKind<Id, C>): SheetKind<Id, C> {
  return kind;
}
