import { counts } from '../../campaign/campaign';
import { text, type Text } from '../../findings/text';
import type { SheetRow } from '../../sheets/records';
import { defineIndicator, type Indicator, type MeasureContext } from '../define-indicator';
import type { Pairing } from '../pairings';
import { rowIndex } from '../row-index';
import { counterpartName, type Counterpart } from './counterpart-names';
import { measureItems, notApplicable } from './measure-items';

/** One contact that names the counterpart is enough. */
export function contactWith(indicator: {
  id: string;
  title: Text;
  source: string;
  counterpart: Counterpart;
  applies?(pairing: Pairing): boolean;
}): Indicator {
  const { id, title, source, counterpart, applies = () => true } = indicator;
  const name = counterpartName(counterpart);
  const missing = text(`没有与“${name.zhCN}”的沟通记录`, `no contact with ${name.en}`);
  return defineIndicator({
    id,
    title,
    source,
    measure(pairing, context) {
      const dueBy = context.campaign.term.last;
      if (!applies(pairing)) return notApplicable(dueBy);
      const held = countingContacts(pairing, context).filter((row) =>
        row.fields.counterpart?.includes(counterpart),
      );
      const cells = held.flatMap((row) => row.cells.counterpart ?? []);
      return measureItems([{ isDone: held.length > 0, cells, missing }], dueBy);
    },
  });
}

export function countingContacts(
  pairing: Pairing,
  { records, campaign, asOf }: MeasureContext,
): readonly SheetRow<'contacts'>[] {
  return rowIndex(records)
    .contacts.ofPairing(pairing)
    .filter(({ fields: { date } }) => date && counts(campaign, date, asOf));
}
