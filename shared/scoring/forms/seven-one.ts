import type { Text } from '../../findings/text';
import type { Indicator } from '../define-indicator';
import { figureOfPairing, standsInFor } from '../latest-progress';
import { rowIndex } from '../row-index';
import { countedItem } from './counted-item';
import { flagItem } from './flag-item';
import { itemsIndicator } from './items-indicator';

/** The order in which the wide summary's 七个一完成数 is spread. */
const order = ['survey', 'report', 'plan', 'deed', 'models', 'friends', 'essay'] as const;

/** One of the seven ones. */
export function sevenOne(indicator: {
  id: string;
  title: Text;
  source: string;
  item: (typeof order)[number];
  name: Text;
  /** The notice wants "一批": of a number, that many. */
  isBatch?: boolean;
}): Indicator {
  const { id, title, source, item, name, isBatch = false } = indicator;
  return itemsIndicator({
    id,
    title,
    source,
    items(pairing, context) {
      if (standsInFor('seven', context)) {
        return [countedItem(figureOfPairing('seven', pairing, context), order.indexOf(item) + 1, name)];
      }
      const rows = rowIndex(context.records).seven.ofPairing(pairing);
      return [flagItem(rows, item, name, context.asOf, isBatch ? context.campaign.batch : 1)];
    },
  });
}
