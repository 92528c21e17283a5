import { text } from '../../../findings/text';
import { flagItem } from '../../forms/flag-item';
import { itemsIndicator } from '../../forms/items-indicator';
import { rowIndex } from '../../row-index';

const publications = [
  ['formTable', text('“表”公开', 'tables')],
  ['formCard', text('“卡”公开', 'cards')],
  ['formBook', text('“簿”公开', 'record books')],
  ['formVol', text('“册”公开', 'booklets')],
  ['formBoard', text('“宣传栏”公开', 'notice board')],
] as const;

export const institutionsPublicity = itemsIndicator({
  id: 'institutions/publicity',
  title: text('制度公开（表、卡、簿、册、宣传栏）', 'Publicity of the systems'),
  source: 'R38',
  items(pairing, { records, asOf }) {
    const rows = rowIndex(records).institutions.ofTownship(pairing);
    return publications.map(([field, name]) => flagItem(rows, field, name, asOf));
  },
});
