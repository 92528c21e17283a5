import { foldText } from '../campaign/names';
import { personNames } from '../sheets/person-names';
import type { ColumnSpec } from '../sheets/column-types';
import { sheetKindIds, sheetKinds, type SheetKindId } from '../sheets/index';
import type { SheetRow, WorkbookRecords } from '../sheets/records';
import type { Submission } from './submission';
import { longestText, present, type WireRow, type WireRows } from './wire-row';

/** Records as they travel: every column that the wire knows, people as present or as the nth name. */
export function projectRecords(records: WorkbookRecords): Submission['records'] {
  const rows: WireRows = Object.fromEntries(
    sheetKindIds.flatMap((kind) => {
      const list: readonly SheetRow[] | undefined = records.rows[kind];
      if (!list) return [];
      const borrowers = new Map<string, string>();
      return [[kind, list.map((row) => wireRow(kind, row, borrowers))]];
    }),
  );
  const blocks = records.blocks.map((block) => ({
    ...block,
    header: block.header.address,
    headerCells: Object.fromEntries(
      Object.entries(block.headerCells)
        .filter(([field]) => field in sheetKinds[block.kind].columns)
        .map(([field, { address }]) => [field, address]),
    ),
    periodic: [...block.periodic],
  }));
  return { blocks, rows: rows as Submission['records']['rows'] };
}

function wireRow(kind: SheetKindId, row: SheetRow, borrowers: Map<string, string>): WireRow {
  const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[kind].columns;
  const fields: Record<string, unknown> = {};
  const cells: Record<string, string> = {};
  for (const [field, value] of Object.entries(row.fields)) {
    const spec = columns[field];
    if (spec && value !== undefined)
      fields[field] = value === null ? null : wireValue(value, field, spec, borrowers);
  }
  for (const [field, cell] of Object.entries(row.cells))
    if (cell && columns[field]) cells[field] = cell.address;
  return { block: row.block, fields, cells };
}

function wireValue(value: unknown, field: string, spec: ColumnSpec, borrowers: Map<string, string>): unknown {
  if (spec.type === 'phone') return present;
  if (spec.type === 'person') return nameOnWire(String(value), field, borrowers);
  return typeof value === 'string' ? wireText(value) : value;
}

function nameOnWire(name: string, field: string, borrowers: Map<string, string>): string {
  if (field === 'borrower') return ordinalOf(name, borrowers);
  const number = field === 'deputyNames' ? personNames(name).length : 0;
  return number > 0 ? `${present}${number}` : present;
}

/** The same name is the same ordinal, so that repeated rows are still seen. */
function ordinalOf(name: string, borrowers: Map<string, string>): string {
  const key = foldText(name);
  const ordinal = borrowers.get(key) ?? `${present}${borrowers.size + 1}`;
  borrowers.set(key, ordinal);
  return ordinal;
}

/** Control characters that a cell may hold mean nothing to anyone; over-long texts are cut. */
function wireText(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .slice(0, longestText);
}
