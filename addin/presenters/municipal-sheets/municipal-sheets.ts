import type { Language } from '../../../shared/findings/text';
import type { MunicipalMonth } from '../../../shared/municipal/municipal-month';
import { monthText } from '../../../shared/scoring/forms/period-text';
import type { ReportSheet } from '../../../shared/workbook/report-sheet';
import { chartsSheet } from './charts-sheet';
import { completionSheet } from './completion-sheet';
import { conflictSheet } from './conflict-sheet';
import { progressSheet } from './progress-sheet';
import { rankingSheets } from './ranking-sheets';
import { summarySheet } from './summary-sheet';

/** The municipal office's sheets of a month in the order in which they are written: charts come after their tables. */
export function municipalSheets(
  { month, summary, ranking, status, conflicts }: MunicipalMonth,
  language: Language,
  /** Of the page that shows a county's submission. */
  addressOf: (county: string) => string,
): ReportSheet[] {
  return [
    summarySheet(summary, language, addressOf),
    ...rankingSheets(ranking, language),
    progressSheet(status, language, addressOf),
    completionSheet(summary, language),
    conflictSheet(conflicts, language, addressOf),
    chartsSheet(monthText(month), language),
  ];
}
