import { standardWord } from '../../../campaign/words';
import { text } from '../../../findings/text';
import { itemsIndicator } from '../../forms/items-indicator';
import { rowIndex } from '../../row-index';

const direct = standardWord('electionMode', 'directElection');

export const selectionMethod = itemsIndicator({
  id: 'reform/selection-method',
  title: text('副书记产生方式', 'Method of selection'),
  source: 'R27',
  items(pairing, { records }) {
    const rows = rowIndex(records).reform.ofTownship(pairing);
    const given = rows.filter((row) => row.fields.electMode);
    const fit = given.filter((row) => row.fields.electMode !== 'directElection');
    return [
      {
        isDone: fit.length > 0,
        cells: (fit.length > 0 ? fit : rows).flatMap((row) => row.cells.electMode ?? []),
        missing:
          given.length > 0
            ? text(`产生方式为“${direct}”，不宜简单采用`, `selected by direct election (${direct})`)
            : text('产生方式未填', 'the method of selection is not given'),
      },
    ];
  },
});
