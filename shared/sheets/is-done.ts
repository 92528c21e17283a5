import type { IsoDate } from '../campaign/calendar';
import { isReached } from '../campaign/campaign';
import type { FlagValue } from './column-types';

/** Done by the as-of day (verdict §4); of a number at least so many. */
export function isDone(flag: FlagValue | null | undefined, asOf: IsoDate, least = 1): boolean {
  switch (flag?.is) {
    case 'yes':
    case 'document':
    case 'title':
    case 'text':
      return true;
    case 'date':
      return isReached(flag.date, asOf);
    case 'count':
      return flag.count >= least;
    default:
      return false;
  }
}
