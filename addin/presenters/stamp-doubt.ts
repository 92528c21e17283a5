import type { IsoMonth } from '../../shared/campaign/calendar';
import type { StampVerdict } from '../../shared/submission/stamp';

/** Whether the county is better asked before its workbook of a month is submitted for it. */
export function isDoubtful(stamp: StampVerdict, month: IsoMonth): boolean {
  switch (stamp.kind) {
    case 'changed':
    case 'forged':
    case 'otherCounty':
      return true;
    case 'otherMonth':
      // Offices go on writing in last month's file: its old stamp is no more than that.
      return stamp.isUnchanged || stamp.month > month;
    default:
      return false;
  }
}
