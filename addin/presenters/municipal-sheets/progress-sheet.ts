import { text, type Language } from '../../../shared/findings/text';
import type { StatusMatrix } from '../../../shared/municipal/month-status';
import { statusText } from '../../../shared/municipal/status-text';
import { monthText } from '../../../shared/scoring/forms/period-text';
import type { ReportSheet } from '../../../shared/workbook/report-sheet';
import { refreshNote } from './summary-sheet';
import { tableOf, type SheetColumn } from './table-of-columns';

type CountyLine = StatusMatrix['counties'][number];

/** Counties × months: the scores as a heat map, and below them what came and when. */
export function progressSheet(
  { months, counties, today }: StatusMatrix,
  language: Language,
  addressOf: (county: string) => string,
): ReportSheet {
  const name = text('进度', 'Progress')[language];
  const county: SheetColumn<CountyLine> = {
    title: text('县（市、区）', 'County'),
    kind: 'text',
    value: (line) => line.name,
    isKey: true,
  };
  const cellOf = (line: CountyLine, month: string): CountyLine['months'][number] | undefined =>
    line.months.find((cell) => cell.month === month);
  const scores = months.map((month): SheetColumn<CountyLine> => ({
    title: monthText(month),
    kind: 'points',
    value: (line) => cellOf(line, month)?.total ?? null,
    total: 'mean',
    heat: 'highIsGood',
  }));
  const states = months.map((month): SheetColumn<CountyLine> => ({
    title: monthText(month),
    kind: 'text',
    value: (line, language) => {
      const cell = cellOf(line, month);
      return cell && (cell.state !== 'missing' || cell.daysOverdue > 0) ? statusText(cell, language) : null;
    },
  }));
  const linked = { ...county, link: (line: CountyLine) => addressOf(line.county) };
  const headings = { scores: text('各月得分', 'Scores by month'), states: text('各月报送情况', 'What came') };
  const asOf = text(`截至 ${today}。`, `As of ${today}.`);
  return {
    name,
    title: text('各县（市、区）各月进度', 'Progress of the counties by month')[language],
    notes: [asOf[language], refreshNote[language]],
    tables: [
      tableOf('各月得分', [county, ...scores], counties, language, headings.scores[language]),
      tableOf('报送进度', [linked, ...states], counties, language, headings.states[language]),
    ],
    charts: [],
  };
}
