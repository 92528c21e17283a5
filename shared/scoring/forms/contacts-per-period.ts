import type { IsoDate } from '../../campaign/calendar';
import type { Campaign } from '../../campaign/campaign';
import type { Text } from '../../findings/text';
import type { CellRef } from '../../workbook/cell-ref';
import { defineIndicator, type Indicator, type Measure, type MeasureContext } from '../define-indicator';
import { figureOfPairing, standsInFor, type StandInField } from '../latest-progress';
import type { Pairing } from '../pairings';
import { counterpartNames, type Counterpart } from './counterpart-names';
import { distinctCells, notApplicable } from './measure-items';

/** Months or quarters, each of which wants a contact with each of the counterparts. */
export interface Periods {
  all(campaign: Campaign): readonly string[];
  due(campaign: Campaign, asOf: IsoDate): readonly string[];
  lastDay(period: string): IsoDate;
}

/** The cell of the contact that serves a period and counterpart, by slotOf. */
export type ServedPeriods = ReadonlyMap<string, readonly CellRef[]>;

export function slotOf(period: string, counterpart: Counterpart): string {
  return `${period} ${counterpart}`;
}

interface ContactsPerPeriod {
  id: string;
  title: Text;
  source: string;
  periods: Periods;
  counterparts: readonly Counterpart[];
  /** Which periods the pairing's contacts serve, with whom. */
  served(pairing: Pairing, context: MeasureContext): ServedPeriods;
  /** Count in the wide summary, where the ledger is missing: one a period. */
  standIn: StandInField;
  lacking(period: string, counterparts: Text): Text;
  tooFew(seen: number, due: number): Text;
}

export function contactsPerPeriod(indicator: ContactsPerPeriod): Indicator {
  const { id, title, source, periods } = indicator;
  return defineIndicator({
    id,
    title,
    source,
    measure(pairing, context) {
      const { campaign, asOf } = context;
      const due = periods.due(campaign, asOf);
      const dueBy = lastDayDue(periods, campaign, due);
      if (due.length === 0) return notApplicable(dueBy);
      const measure =
        measureSummary(indicator, pairing, context, due.length, dueBy) ??
        measureLedger(indicator, pairing, context, due, dueBy);
      return { ...measure, periodLacking: measure.share !== 1 };
    },
  });
}

/** The end of the latest due period; before any is due, of the first. */
export function lastDayDue(periods: Periods, campaign: Campaign, due: readonly string[]): IsoDate {
  const period = due[due.length - 1] ?? periods.all(campaign)[0];
  return period === undefined ? campaign.term.last : periods.lastDay(period);
}

function measureLedger(
  { counterparts, served, lacking }: ContactsPerPeriod,
  pairing: Pairing,
  context: MeasureContext,
  due: readonly string[],
  dueBy: IsoDate,
): Measure {
  const met = served(pairing, context);
  const slots = due.flatMap((period) => counterparts.map((counterpart) => slotOf(period, counterpart)));
  const cells = slots.flatMap((slot) => met.get(slot) ?? []);
  return {
    share: slots.filter((slot) => met.has(slot)).length / slots.length,
    dueBy,
    evidence: distinctCells(cells),
    short: [],
    missing: due.flatMap((period) => {
      const open = counterparts.filter((counterpart) => !met.has(slotOf(period, counterpart)));
      return open.length > 0 ? [{ what: lacking(period, counterpartNames(open)) }] : [];
    }),
  };
}

/** Null where the ledger is there or the summary gives no figure. */
function measureSummary(
  { standIn, tooFew }: ContactsPerPeriod,
  pairing: Pairing,
  context: MeasureContext,
  due: number,
  dueBy: IsoDate,
): Measure | null {
  if (!standsInFor('contacts', context)) return null;
  const { value, cells } = figureOfPairing(standIn, pairing, context);
  if (value === null && cells.length === 0) return null;
  const seen = value ?? 0;
  const isEnough = seen >= due;
  return {
    share: Math.min(1, seen / due),
    dueBy,
    evidence: seen > 0 ? distinctCells(cells) : [],
    short: isEnough ? [] : distinctCells(cells),
    missing: isEnough ? [] : [{ what: tooFew(seen, due), at: cells[0] }],
  };
}
