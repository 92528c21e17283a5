import type { SummaryRow } from '../../shared/municipal/municipal-table';
import type { MunicipalColumnId, Words } from '../words/words';

/** The cells of one pairing's row, by column. */
export function municipalCells(
  row: SummaryRow,
  words: Words['municipal'],
): Record<MunicipalColumnId, string> {
  return {
    county: row.countyName,
    township: row.township,
    kind: words.kinds[row.kind],
    unit: row.unit,
    total: row.total === null ? '—' : row.total.toFixed(2),
    earned: figure(row.earned),
    due: figure(row.due),
    cash: figure(row.cash),
    loans: figure(row.townshipLoans),
    mayFourth: String(row.activities.mayFourth),
    services: String(row.activities.services),
    training: String(row.activities.training),
    leaderExchange: String(row.activities.leaderExchange),
    loanPublicity: String(row.activities.loanPublicity),
    other: String(row.activities.other),
    meetings: words.ofDue(row.meetingsMet, row.meetingsDue),
    reports: words.ofDue(row.reportsMade, row.reportsDue),
    steps: String(row.steps),
    deputies: row.deputies === null ? '—' : String(row.deputies),
    systems: String(row.systems),
    sevenOnes: String(row.sevenOnes),
    overdue: String(row.overdueShortfalls),
    state: words.states[row.state],
    version: String(row.version),
  };
}

/** Columns of names; all others are figures. */
export const municipalNames: readonly MunicipalColumnId[] = ['county', 'township', 'kind', 'unit', 'state'];

export function figure(amount: number): string {
  return String(Math.round(amount * 100) / 100).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
