import { text, type Text } from '../../findings/text';
import type { ProgressFigure } from '../latest-progress';
import type { Item } from './measure-items';

/** The n-th of several things that the wide summary only counts: done where it counts so many. */
export function countedItem(figure: ProgressFigure, nth: number, name: Text): Item {
  const value = figure.value ?? 0;
  return {
    isDone: value >= nth,
    cells: figure.cells,
    missing: text(
      `${name.zhCN}未完成（月报只计 ${value} 项）`,
      `${name.en}: not done (the progress sheet counts ${value})`,
    ),
  };
}
