import { text } from '../../../findings/text';
import { flagItem } from '../../forms/flag-item';
import { itemsIndicator } from '../../forms/items-indicator';
import { rowIndex } from '../../row-index';

const parts = [
  ['functions', text('功能定位', 'functions')],
  ['tasks', text('工作内容', 'tasks')],
] as const;

/** One column, or three that give a third each. */
export const workingMechanism = itemsIndicator({
  id: 'reform/working-mechanism',
  title: text('运行机制', 'Working mechanism'),
  source: 'R28',
  items(pairing, { records, asOf }) {
    const rows = rowIndex(records).reform.ofTownship(pairing);
    const whole = flagItem(rows, 'mechanism', text('运行机制建立', 'working mechanism'), asOf);
    const isDivided = rows.some(({ cells }) => parts.some(([field]) => cells[field]));
    return isDivided ? [whole, ...parts.map(([field, name]) => flagItem(rows, field, name, asOf))] : [whole];
  },
});
