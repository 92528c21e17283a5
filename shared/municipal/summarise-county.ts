import { deputiesTold } from '../scoring/forms/deputies-told';
import type { IsoDate } from '../campaign/calendar';
import { counts, dueMonths, dueQuarters, type Campaign } from '../campaign/campaign';
import type { MeasureContext } from '../scoring/define-indicator';
import {
  figureOfPairing,
  greatestOfTownship,
  standsInFor,
  type ProgressFigure,
} from '../scoring/latest-progress';
import { listPairings, pairingKey, type Pairing } from '../scoring/pairings';
import { roundHundredth } from '../scoring/rounding';
import { rowIndex } from '../scoring/row-index';
import type { PairingScore, ScoreCard } from '../scoring/score-card';
import type { SheetRow, WorkbookRecords } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';
import type { MergedHead, PairingSummary, SummaryRow, SummaryTotals } from './municipal-table';
import { fewCells } from './pairing-places';

/** What a version holds: its rows and their score. */
export interface ScoredRecords {
  records: WorkbookRecords;
  scoreCard: ScoreCard;
}

/** One county's rows of the municipal table under its head. */
export function summaryRows(
  { county, name, state, version }: MergedHead,
  pairings: readonly PairingSummary[],
): SummaryRow[] {
  return pairings.map((pairing) => ({ county, countyName: name, ...pairing, state, version }));
}

/** What a county's version says of each of its pairings, by township code and unit: a pure function of the version. */
export function summariseCounty(
  { records, scoreCard }: ScoredRecords,
  campaign: Campaign,
  asOf: IsoDate,
): PairingSummary[] {
  const context = { records, campaign, asOf };
  const pairings = new Map(
    listPairings(records).map((pairing) => [pairingKey(pairing.unit.key, pairing.township.key), pairing]),
  );
  return [...scoreCard.pairings]
    .sort((a, b) => compareText(a.townshipKey, b.townshipKey) || compareText(a.unitKey, b.unitKey))
    .flatMap((score): PairingSummary[] => {
      const pairing = pairings.get(pairingKey(score.unitKey, score.townshipKey));
      return pairing ? [summaryOf(score, pairing, context)] : [];
    });
}

/** Sums over counties; the loans of a township that several units share count once. */
export function totalsOf(rows: readonly SummaryRow[]): SummaryTotals {
  const townships = new Map(rows.map((row) => [`${row.county} ${row.township}`, row.townshipLoans]));
  const totals = rows.flatMap(({ total }) => total ?? []);
  return {
    pairings: rows.length,
    cash: roundHundredth(sum(rows.map(({ cash }) => cash))),
    loans: roundHundredth(sum([...townships.values()])),
    meanTotal: totals.length === 0 ? null : roundHundredth(sum(totals) / totals.length),
  };
}

function summaryOf(score: PairingScore, pairing: Pairing, context: MeasureContext): PairingSummary {
  const { campaign, asOf } = context;
  const months = dueMonths(campaign, asOf).length;
  const quarters = dueQuarters(campaign, asOf).length;
  const done = (indicator: string, parts: number): number => {
    const line = score.lines.find((each) => each.indicator === indicator);
    return line && line.points > 0 ? Math.round((line.earned / line.points) * parts) : 0;
  };
  const [cash, loans] = [cashOf(pairing, context), loansOf(pairing, context)];
  return {
    township: score.township,
    kind: score.isStreet ? 'street' : 'township',
    unit: score.unit,
    cash: cash.fen / 100,
    townshipLoans: loans.fen / 100,
    activities: activitiesOf(pairing, context),
    meetingsMet: done('contacts/monthly-meetings', 2 * months),
    meetingsDue: 2 * months,
    reportsMade: done('contacts/quarterly-reports', 2 * quarters),
    reportsDue: 2 * quarters,
    steps: done('reform/selection-steps', 9),
    deputies: deputiesOf(pairing, context),
    systems: done('institutions/basic-systems', 4) + done('institutions/management-systems', 3),
    sevenOnes: score.lines.filter(
      ({ indicator, due, earned }) => indicator.startsWith('seven-ones/') && due > 0 && earned >= due,
    ).length,
    total: score.total,
    earned: score.earned,
    due: score.due,
    overdueShortfalls: score.lines.filter(({ overdue, earned, due }) => overdue && earned < due).length,
    at: pairing.at,
    cells: { cash: fewCells(cash.cells), loans: fewCells(loans.cells) },
  };
}

/** An amount in fen, and the cells that it is made of. */
interface Amount {
  fen: number;
  cells: readonly (CellRef | undefined)[];
}

function cashOf(pairing: Pairing, context: MeasureContext): Amount {
  if (standsInFor('funding', context)) return amountOf(figureOfPairing('fundYtd', pairing, context));
  const rows = rowIndex(context.records).funding.ofPairing(pairing);
  return sumOfRows(
    rows.filter(({ fields: { kind = 'cash', date } }) => kind === 'cash' && isCounted(date, context)),
  );
}

function loansOf(pairing: Pairing, context: MeasureContext): Amount {
  if (standsInFor('loans', context)) return amountOf(greatestOfTownship('loanYtd', pairing, context));
  const rows = rowIndex(context.records).loans.ofTownship(pairing);
  return sumOfRows(rows.filter(({ fields }) => isCounted(fields.date, context)));
}

function amountOf({ value, cells }: ProgressFigure): Amount {
  return { fen: value ?? 0, cells };
}

function sumOfRows(rows: readonly SheetRow<'funding' | 'loans'>[]): Amount {
  return {
    fen: sum(rows.map(({ fields }) => fields.amount ?? 0)),
    cells: rows.map(({ cells }) => cells.amount),
  };
}

function activitiesOf(pairing: Pairing, context: MeasureContext): SummaryRow['activities'] {
  const number = { mayFourth: 0, services: 0, training: 0, leaderExchange: 0, loanPublicity: 0, other: 0 };
  for (const { fields } of rowIndex(context.records).activities.ofPairing(pairing)) {
    if (fields.category && isCounted(fields.date, context)) number[fields.category] += 1;
  }
  return number;
}

function deputiesOf(pairing: Pairing, context: MeasureContext): number | null {
  if (standsInFor('reform', context)) return figureOfPairing('deputies', pairing, context).value;
  return deputiesTold(pairing, context).count;
}

function isCounted(date: IsoDate | null | undefined, { campaign, asOf }: MeasureContext): boolean {
  return typeof date === 'string' && counts(campaign, date, asOf);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
