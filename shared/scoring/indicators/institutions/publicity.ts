import { text } from '../../../findings/text';
import { flagItem } from '../../forms/flag-item';
import { itemsIndicator } from '../../forms/items-indicator';
import { rowIndex } from '../../row-index';

const publications = [
  ['formTable', /表(?![示现明])/, text('“表”公开', 'tables')],
  ['formCard', /卡/, text('“卡”公开', 'cards')],
  ['formBook', /簿|记录本/, text('“簿”公开', 'record books')],
  ['formVol', /册/, text('“册”公开', 'booklets')],
  ['formBoard', /栏|橱窗|上墙/, text('“宣传栏”公开', 'notice board')],
] as const;

export const institutionsPublicity = itemsIndicator({
  id: 'institutions/publicity',
  title: text('制度公开（表、卡、簿、册、宣传栏）', 'Publicity of the systems'),
  source: 'R38',
  items(pairing, { records, asOf }) {
    const rows = rowIndex(records).institutions.ofTownship(pairing);
    const listed = rows.filter(({ cells }) => cells.publicForms);
    return publications.map(([field, word, name]) => {
      const item = flagItem(rows, field, name, asOf);
      const naming = listed.filter(({ fields }) => word.test(fields.publicForms ?? ''));
      if (item.isDone || listed.length === 0) return item;
      const cells = (naming.length > 0 ? naming : listed).flatMap((row) => row.cells.publicForms ?? []);
      return {
        ...item,
        isDone: naming.length > 0,
        cells: naming.length > 0 ? cells : [...item.cells, ...cells],
      };
    });
  },
});
