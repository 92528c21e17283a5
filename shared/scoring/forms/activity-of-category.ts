import type { IsoDate } from '../../campaign/calendar';
import { counts, type Campaign } from '../../campaign/campaign';
import { standardWord, type WordOf } from '../../campaign/words';
import { text, type Text } from '../../findings/text';
import type { SheetRow } from '../../sheets/records';
import { defineIndicator, type Indicator, type MeasureContext } from '../define-indicator';
import { figureOfPairing, standsInFor, type StandInField } from '../latest-progress';
import type { Pairing } from '../pairings';
import { rowIndex } from '../row-index';
import { measureItems, notApplicable } from './measure-items';

/** One activity of a category is enough. */
export function activityOfCategory(indicator: {
  id: string;
  title: Text;
  source: string;
  category: WordOf<'activityCategory'>;
  /** Count in the wide summary, where the ledger is missing. */
  standIn?: StandInField;
  dueBy?(campaign: Campaign): IsoDate;
  applies?(pairing: Pairing, context: MeasureContext): boolean;
}): Indicator {
  const { id, title, source, category, standIn, applies = () => true } = indicator;
  const word = standardWord('activityCategory', category);
  const missing = text(`没有“${word}”活动`, `no activity of the category ${word}`);
  return defineIndicator({
    id,
    title,
    source,
    measure(pairing, context) {
      const dueBy = indicator.dueBy?.(context.campaign) ?? context.campaign.term.last;
      if (!applies(pairing, context)) return notApplicable(dueBy);
      if (standIn && standsInFor('activities', context)) {
        const { value, cells } = figureOfPairing(standIn, pairing, context);
        return measureItems([{ isDone: (value ?? 0) >= 1, cells, missing }], dueBy);
      }
      const held = countingActivities(pairing, context).filter((row) => row.fields.category === category);
      const cells = held.flatMap((row) => row.cells.category ?? []);
      return measureItems([{ isDone: held.length > 0, cells, missing }], dueBy);
    },
  });
}

export function countingActivities(
  pairing: Pairing,
  { records, campaign, asOf }: MeasureContext,
): readonly SheetRow<'activities'>[] {
  return rowIndex(records)
    .activities.ofPairing(pairing)
    .filter(({ fields: { date } }) => date && counts(campaign, date, asOf));
}
