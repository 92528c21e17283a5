import type { Text } from '../../findings/text';
import { defineIndicator, type Indicator, type MeasureContext } from '../define-indicator';
import type { Pairing } from '../pairings';
import { measureItems, type Item } from './measure-items';

/** An indicator whose points are shared out evenly over items. */
export function itemsIndicator(indicator: {
  id: string;
  title: Text;
  source: string;
  items(pairing: Pairing, context: MeasureContext): readonly Item[];
}): Indicator {
  const { id, title, source, items } = indicator;
  return defineIndicator({
    id,
    title,
    source,
    measure: (pairing, context) => measureItems(items(pairing, context), context.campaign.term.last),
  });
}
