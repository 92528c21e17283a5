import type { FlagValue } from '../sheets/column-types';

/** Whatever a column type reads a cell into. */
export type FieldValue = string | number | FlagValue | readonly string[];

/**
 * What a cell says, read as its column's type. `converted`: understood, but not stored as that type;
 * `unknownWord`: taken for what `value` says although the words are not in the list.
 */
export type CellReading<V = FieldValue> =
  | { kind: 'read'; value: V; converted: boolean; unknownWord?: boolean }
  | { kind: 'blank' }
  | { kind: 'unreadable' };

export const unreadable = { kind: 'unreadable' } as const;
export const blank = { kind: 'blank' } as const;
