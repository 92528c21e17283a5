import { text } from '../../findings/text';
import type { CellRef } from '../../workbook/cell-ref';
import type { Measure, MeasureContext } from '../define-indicator';
import { distinctCells } from './measure-items';
import { yuanText } from './yuan-text';

/** Money found, in fen, and the cells that hold it; where nothing is found, the blank cells. */
export interface MoneyFound {
  sum: number;
  cells: readonly CellRef[];
}

/** In proportion up to the target; what does not suffice is short. */
export function measureMoney(found: MoneyFound, target: number, { campaign }: MeasureContext): Measure {
  const dueBy = campaign.term.last;
  const cells = distinctCells(found.cells);
  const share = Math.min(1, Math.max(0, found.sum) / target);
  if (share === 1) return { share, dueBy, evidence: cells, short: [], missing: [] };
  const [has, lacks] = [yuanText(Math.max(0, found.sum)), yuanText(target - Math.max(0, found.sum))];
  return {
    share,
    dueBy,
    evidence: found.sum > 0 ? cells : [],
    short: cells,
    missing: [
      {
        what: text(`已有 ${has} 元，还差 ${lacks} 元`, `${has} yuan so far, ${lacks} yuan short`),
        at: cells[0],
      },
    ],
  };
}
