import { liesInTerm, type Campaign } from '../../campaign/campaign';
import { isReportAfterTerm } from '../../campaign/quarter-reports';
import type { SheetRow } from '../../sheets/records';
import type { LedgerId } from './rows';

/** The row's date lies outside the term; a report of its last quarter may be made some days after it. */
export function isOutsideTerm(row: SheetRow<LedgerId>, campaign: Campaign): boolean {
  const { date } = row.fields;
  if (!date || liesInTerm(campaign, date)) return false;
  return !(isContact(row) && isReportAfterTerm(campaign, date, row.fields.counterpart));
}

function isContact(row: SheetRow<LedgerId>): row is SheetRow<LedgerId> & SheetRow<'contacts'> {
  return row.kind === 'contacts';
}
