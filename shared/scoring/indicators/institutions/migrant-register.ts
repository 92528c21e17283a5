import { text } from '../../../findings/text';
import { itemsIndicator } from '../../forms/items-indicator';
import { rowIndex } from '../../row-index';

export const migrantRegister = itemsIndicator({
  id: 'institutions/migrant-register',
  title: text('流动团员登记', 'Register of migrant members'),
  source: 'R40',
  items(pairing, { records }) {
    const rows = rowIndex(records).institutions.ofTownship(pairing);
    const given = rows.filter(({ fields: { migrant } }) => typeof migrant === 'number' || migrant === 'kept');
    return [
      {
        isDone: given.length > 0,
        cells: (given.length > 0 ? given : rows).flatMap((row) => row.cells.migrant ?? []),
        missing: text(
          '流动团员登记数未填（没有请填 0）',
          'the number of migrant members is not given (0 is fine)',
        ),
      },
    ];
  },
});
