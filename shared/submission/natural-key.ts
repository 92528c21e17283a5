import { bareTownshipName } from '../campaign/divisions';
import { foldText, unitKey } from '../campaign/names';
import { sheetKindIds, type SheetKindId } from '../sheets/index';
import { parseAddress } from '../workbook/cell-ref';
import type { Submission } from './submission';
import type { WireRow } from './wire-row';

/** A row by what it is of, wherever it stands: the nth of its key in its kind. */
export interface KeyedRow {
  kind: SheetKindId;
  key: string;
  ordinal: number;
  row: WireRow;
  sheet: string;
}

/** Beside the pairing and the date or month: what one row of a kind is called. Borrowers have no names here. */
const nameFields: Partial<Record<SheetKindId, readonly string[]>> = {
  activities: ['name'],
  contacts: ['type'],
};

/** Every row with its natural key, in the order of the workbook. */
export function keyedRows({ blocks, rows }: Submission['records']): KeyedRow[] {
  return sheetKindIds.flatMap((kind) => {
    const ordinals = new Map<string, number>();
    const list = (rows[kind] ?? []) as readonly WireRow[];
    return list.map((row) => {
      const key = naturalKey(kind, row);
      const ordinal = (ordinals.get(key) ?? 0) + 1;
      ordinals.set(key, ordinal);
      return { kind, key, ordinal, row, sheet: blocks[row.block]?.sheet ?? '' };
    });
  });
}

function naturalKey(kind: SheetKindId, { fields }: WireRow): string {
  const { township, unit, date, month } = fields;
  const names = (nameFields[kind] ?? []).map((field) => fields[field]);
  return JSON.stringify([
    typeof township === 'string' ? bareTownshipName(null, township) : '',
    typeof unit === 'string' ? unitKey(unit) : '',
    ...[date, month, ...names].map((value) => (typeof value === 'string' ? foldText(value) : '')),
  ]);
}

/** The row of a cell and the field that stands in it; a cell beside all fields belongs to no row. */
export function rowAt(
  rows: readonly KeyedRow[],
  at: { sheet: string; address: string },
): { row: KeyedRow; field: string } | null {
  const place = parseAddress(at.address);
  for (const row of rows) {
    if (row.sheet !== at.sheet) continue;
    for (const [field, address] of Object.entries(row.row.cells)) {
      const cell = parseAddress(address);
      if (cell && cell.row === place?.row && cell.column === place.column) return { row, field };
    }
  }
  return null;
}
