import type { SheetKindId } from '../sheets/index';
import type { SheetRow } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';
import type { MeasureContext } from './define-indicator';
import type { Pairing } from './pairings';
import { countingMonth } from './progress-months';
import { groupBy, rowIndex } from './row-index';

/** Columns of the wide summary that are scored where their ledger is missing (verdict §4). */
export type StandInField =
  | 'fundYtd'
  | 'loanYtd'
  | 'meetings'
  | 'reports'
  | 'mayFourth'
  | 'services'
  | 'training'
  | 'leaderExchange'
  | 'deputies'
  | 'insts'
  | 'seven';

/** A figure of the wide summary; value null where none is given, then the cells are the blank ones. */
export interface ProgressFigure {
  value: number | null;
  cells: readonly CellRef[];
}

/** The summary stands in for a sheet that is absent or has no rows. */
export function standsInFor(kind: SheetKindId, { records }: MeasureContext): boolean {
  return !records.rows[kind]?.length;
}

export function figureOfPairing(
  field: StandInField,
  pairing: Pairing,
  context: MeasureContext,
): ProgressFigure {
  return latestFigure(field, rowIndex(context.records).progress.ofPairing(pairing), context);
}

/** A figure of each unit that supports the pairing's township, the pairing's own first. */
export function figuresOfTownship(
  field: StandInField,
  pairing: Pairing,
  context: MeasureContext,
): readonly ProgressFigure[] {
  const rows = rowIndex(context.records).progress.ofTownship(pairing);
  const mates = groupBy(rows, ({ identity: { unit } }) =>
    unit?.key === pairing.unit.key ? null : (unit?.key ?? ''),
  );
  return [
    figureOfPairing(field, pairing, context),
    ...[...mates.values()].map((mate) => latestFigure(field, mate, context)),
  ];
}

/** The greatest figure that any row of the township gives; the pairing's own blank cell where none does. */
export function greatestOfTownship(
  field: StandInField,
  pairing: Pairing,
  context: MeasureContext,
): ProgressFigure {
  return figuresOfTownship(field, pairing, context).reduce((best, figure) =>
    figure.value !== null && figure.value > (best.value ?? -1) ? figure : best,
  );
}

/** A figure of each township that the pairing's unit supports. */
export function figuresOfUnit(
  field: StandInField,
  pairing: Pairing,
  context: MeasureContext,
): readonly ProgressFigure[] {
  const rows = rowIndex(context.records).progress.ofUnit(pairing);
  const townships = groupBy(rows, (row) => row.identity.township?.key ?? null);
  return [...townships.values()].map((township) => latestFigure(field, township, context));
}

/** Rows of the summary in the order of their months, those that count by the as-of day. */
export function countingProgress(
  rows: readonly SheetRow<'progress'>[],
  context: MeasureContext,
): readonly { month: string; rows: readonly SheetRow<'progress'>[] }[] {
  const months = groupBy(rows, (row) => countingMonth(row, context));
  return [...months]
    .map(([month, list]) => ({ month, rows: list }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The latest row's figure; one of a 本月 column is added to those of the months before. */
function latestFigure(
  field: StandInField,
  rows: readonly SheetRow<'progress'>[],
  context: MeasureContext,
): ProgressFigure {
  let figure: ProgressFigure = { value: null, cells: [] };
  let periodic = false;
  for (const month of countingProgress(rows, context)) {
    const row = rowThatGives(field, month.rows);
    const value = row?.fields[field] ?? null;
    const cells = row?.cells[field] ? [row.cells[field]] : [];
    if (row) periodic = context.records.blocks[row.block]?.periodic.includes(field) ?? false;
    if (!periodic || figure.value === null) figure = { value, cells };
    else if (value !== null) figure = { value: figure.value + value, cells: [...figure.cells, ...cells] };
  }
  return figure;
}

/** Of one month's rows the last that has a figure, else the last that has the column. */
function rowThatGives(
  field: StandInField,
  rows: readonly SheetRow<'progress'>[],
): SheetRow<'progress'> | undefined {
  const lastFirst = [...rows].reverse();
  return (
    lastFirst.find((row) => typeof row.fields[field] === 'number') ??
    lastFirst.find((row) => row.cells[field] !== undefined)
  );
}
