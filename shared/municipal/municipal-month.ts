import type { IsoMonth } from '../campaign/calendar';
import type { MonthConflicts } from './conflicts';
import type { StatusMatrix } from './month-status';
import type { SummaryTable } from './municipal-table';
import type { MonthRanking } from './ranking';

/** Everything of a month that the municipal office puts into a workbook. */
export interface MunicipalMonth {
  month: IsoMonth;
  summary: SummaryTable;
  ranking: MonthRanking;
  status: StatusMatrix;
  conflicts: MonthConflicts;
}
