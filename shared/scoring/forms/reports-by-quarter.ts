import { quarterOf, type IsoQuarter } from '../../campaign/calendar';
import { quarterInGrace, reportCounts, reportRecipients } from '../../campaign/quarter-reports';
import type { SheetRow } from '../../sheets/records';
import type { CellRef } from '../../workbook/cell-ref';
import type { MeasureContext } from '../define-indicator';
import type { Pairing } from '../pairings';
import { rowIndex } from '../row-index';
import { slotOf, type ServedPeriods } from './contacts-per-period';

/**
 * A report serves the quarter that 所属季度 or 所属月份 names, else its date's; made soon after a quarter's end, the
 * one that ended where its recipient still lacks it.
 */
export function reportsByQuarter(pairing: Pairing, context: MeasureContext): ServedPeriods {
  const { campaign, asOf, records } = context;
  const rows = rowIndex(records)
    .contacts.ofPairing(pairing)
    .filter(({ fields: { date, counterpart } }) => date && reportCounts(campaign, date, counterpart, asOf));
  const served = new Map<string, readonly CellRef[]>();
  const inGrace: { row: Contact; ended: IsoQuarter; own: IsoQuarter }[] = [];
  for (const row of rows) {
    const { date, month } = row.fields;
    const own = quarterNamed(month) ?? quarterOf(date ?? '');
    const ended = month ? null : quarterInGrace(campaign, date ?? '');
    if (ended) inGrace.push({ row, ended, own });
    else serve(served, row, () => own);
  }
  inGrace.sort((a, b) => ((a.row.fields.date ?? '') < (b.row.fields.date ?? '') ? -1 : 1));
  for (const { row, ended, own } of inGrace) {
    serve(served, row, (recipient) => (served.has(slotOf(ended, recipient)) ? own : ended));
  }
  return served;
}

type Contact = SheetRow<'contacts'>;
type Recipient = (typeof reportRecipients)[number];

function serve(
  served: Map<string, readonly CellRef[]>,
  { fields, cells }: Contact,
  quarterFor: (recipient: Recipient) => IsoQuarter,
): void {
  for (const recipient of reportRecipients) {
    if (!fields.counterpart?.includes(recipient)) continue;
    const slot = slotOf(quarterFor(recipient), recipient);
    if (!served.has(slot)) served.set(slot, cells.counterpart ? [cells.counterpart] : []);
  }
}

function quarterNamed(period: string | null | undefined): IsoQuarter | null {
  if (!period) return null;
  return period.includes('Q') ? period : quarterOf(period);
}
