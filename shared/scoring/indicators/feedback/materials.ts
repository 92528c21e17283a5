import { text } from '../../../findings/text';
import { isGiven } from '../../forms/is-given';
import { itemsIndicator } from '../../forms/items-indicator';
import { countingProgress } from '../../latest-progress';
import { rowIndex } from '../../row-index';

const wanted = [
  ['av', text('没有报送信息及音像资料', 'no articles, pictures or recordings')],
  ['problems', text('没有反馈存在问题', 'no problems fed back')],
] as const;

export const materials = itemsIndicator({
  id: 'feedback/materials',
  title: text('信息资料和问题反馈', 'Materials and problems fed back'),
  source: 'R57',
  items(pairing, context) {
    const months = countingProgress(rowIndex(context.records).progress.ofPairing(pairing), context);
    const rows = months.flatMap((month) => month.rows);
    return wanted.map(([field, missing]) => {
      const given = rows.filter((row) => isGiven(row.fields[field]));
      const shown = given.length > 0 ? given : rows.slice(-1);
      return { isDone: given.length > 0, cells: shown.flatMap((row) => row.cells[field] ?? []), missing };
    });
  },
});
