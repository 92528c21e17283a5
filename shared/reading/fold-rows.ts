import { foldText } from '../campaign/names';
import type { FlagValue } from '../sheets/column-types';
import type { SheetKind } from '../sheets/define-sheet';
import type { FieldValue } from './cell-reading';
import { itemField } from './long-form';
import type { RawRow } from './row-draft';

/** Names under which a long form's columns are read. */
export const longItem = '@item';
export const longEvidence = '@evidence';

/** Rows of one item each become one row a pairing, each field at the cell that decides it. */
export function foldItems(rows: readonly RawRow[], kind: SheetKind): RawRow[] {
  return foldGroups(rows, (folded, row) => {
    const item = row.fields[longItem];
    const field = typeof item === 'string' ? itemField(item, kind) : null;
    if (!field || field in folded.fields) return;
    const evidence = Object.keys(row.fields)
      .filter((name) => name.startsWith(longEvidence))
      .flatMap((name) => {
        const value = row.fields[name];
        const cell = row.cells[name];
        return isFlag(value) && cell ? [{ value, cell }] : [];
      });
    const decisive = decide(evidence);
    const blankCell = row.cells[`${longEvidence}0`] ?? row.cells[longItem];
    if (decisive) {
      folded.fields[field] = decisive.value;
      folded.cells[field] = decisive.cell;
    } else if (blankCell) folded.cells[field] = blankCell;
  });
}

/** Rows of one name each become one row a pairing with the names counted. */
export function foldNames(rows: readonly RawRow[], counted: { names: string; into: string }): RawRow[] {
  return foldGroups(rows, (folded, row) => {
    const names = row.fields[counted.names];
    const cell = row.cells[counted.names];
    const before = folded.fields[counted.into];
    const number =
      typeof names === 'string' ? names.split(/[、,，;；\s]+/).filter((name) => name !== '').length : 0;
    folded.fields[counted.into] = (typeof before === 'number' ? before : 0) + number;
    if (cell) folded.cells[counted.into] ??= cell;
    for (const [field, value] of Object.entries(row.fields)) folded.fields[field] ??= value;
    for (const [field, place] of Object.entries(row.cells)) folded.cells[field] ??= place;
  });
}

function foldGroups(rows: readonly RawRow[], add: (folded: RawRow, row: RawRow) => void): RawRow[] {
  const groups = new Map<string, RawRow>();
  for (const row of rows) {
    const key = [row.fields.township, row.fields.unit]
      .map((name) => (typeof name === 'string' ? foldText(name) : ''))
      .join('|');
    let folded = groups.get(key);
    if (!folded) {
      folded = { row: row.row, fields: {}, cells: {} };
      for (const field of ['county', 'township', 'unit', 'remark']) {
        const value = row.fields[field];
        const cell = row.cells[field];
        if (value !== undefined) folded.fields[field] = value;
        if (cell) folded.cells[field] = cell;
      }
      groups.set(key, folded);
    }
    add(folded, row);
  }
  return [...groups.values()];
}

/** "Not done" anywhere decides; else a number, a date, a title or text, a yes. */
function decide<E extends { value: FlagValue }>(evidence: readonly E[]): E | undefined {
  const orders: readonly (readonly FlagValue['is'][])[] = [
    ['no', 'underWay'],
    ['count'],
    ['date'],
    ['title', 'document', 'text'],
    ['yes'],
  ];
  for (const order of orders) {
    const found = evidence.find(({ value }) => order.includes(value.is));
    if (found) return found;
  }
  return evidence[0];
}

function isFlag(value: FieldValue | null | undefined): value is FlagValue {
  return typeof value === 'object' && value !== null && 'is' in value;
}
