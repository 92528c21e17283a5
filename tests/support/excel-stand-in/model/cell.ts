import type { CellStyle } from './cell-style';

export interface CellErrorValue {
  error: string;
}

/** null is an empty cell. */
export type StoredValue = string | number | boolean | CellErrorValue | null;

export interface Formula {
  /** Without "=". */
  text: string;
  /** Attributes of an array formula or data table. */
  attributes?: Readonly<Record<string, string>>;
}

export interface Cell {
  /** What stands in the cell; of a formula its last result. */
  value: StoredValue;
  formula: Formula | null;
  style: CellStyle;
  /** Runs of a text with more than one font, as the file says them. */
  richText?: string;
}

export function isErrorValue(value: unknown): value is CellErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export const errorCodes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
];

/** As Office.js tells a value. */
export function toldValue(value: StoredValue): string | number | boolean {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
}
