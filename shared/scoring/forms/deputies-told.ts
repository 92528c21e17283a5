import { isReached } from '../../campaign/campaign';
import { monthOf } from '../../campaign/calendar';
import { personNames } from '../../sheets/person-names';
import type { SheetRow } from '../../sheets/records';
import type { CellRef } from '../../workbook/cell-ref';
import type { MeasureContext } from '../define-indicator';
import { countingProgress } from '../latest-progress';
import type { Pairing } from '../pairings';
import { rowIndex } from '../row-index';
import { isDone } from './flag-item';
import { distinctCells } from './measure-items';

export interface DeputiesTold {
  /** Null where the sheet gives neither number nor names. */
  count: number | null;
  cells: readonly CellRef[];
  /** They are appointed after the as-of day. */
  isLater: boolean;
}

/**
 * The deputies that the reform sheet gives: the pairing's own row first, then any of the township; a blank number
 * with names is the number of names. Where they are appointed after the as-of day, those of its month's progress row.
 */
export function deputiesTold(pairing: Pairing, context: MeasureContext): DeputiesTold {
  const { reform } = rowIndex(context.records);
  const rows = [...reform.ofPairing(pairing), ...reform.ofTownship(pairing)];
  const row = rows.find((each) => numberIn(each) !== null);
  if (row && isAppointedLater(rows, context)) return { ...ofThisMonth(pairing, context), isLater: true };
  const cells = (row ? [row] : rows).flatMap(
    ({ fields, cells: at }) =>
      (typeof fields.deputies === 'number' ? at.deputies : ((row && at.deputyNames) ?? at.deputies)) ?? [],
  );
  return { count: row ? numberIn(row) : null, cells: distinctCells(cells), isLater: false };
}

function numberIn({ fields: { deputies, deputyNames } }: SheetRow<'reform'>): number | null {
  if (typeof deputies === 'number') return deputies;
  if (deputies === null || !deputyNames) return null;
  const travelled = /^#(\d+)$/.exec(deputyNames)?.[1];
  return Number(travelled ?? personNames(deputyNames).length) || null;
}

function isAppointedLater(rows: readonly SheetRow<'reform'>[], { asOf }: MeasureContext): boolean {
  const appointments = rows.map(({ fields }) => fields.step9);
  return (
    appointments.some((flag) => flag?.is === 'date' && !isReached(flag.date, asOf)) &&
    !appointments.some((flag) => isDone(flag, asOf))
  );
}

function ofThisMonth(pairing: Pairing, context: MeasureContext): Pick<DeputiesTold, 'count' | 'cells'> {
  const { progress } = rowIndex(context.records);
  const rows = countingProgress([...progress.ofPairing(pairing)], context)
    .filter(({ month }) => month === monthOf(context.asOf))
    .flatMap((month) => month.rows);
  const row = rows.find(({ fields }) => typeof fields.deputies === 'number');
  return { count: row?.fields.deputies ?? 0, cells: row?.cells.deputies ? [row.cells.deputies] : [] };
}
