import { isReached } from '../../campaign/campaign';
import type { IsoDate } from '../../campaign/calendar';
import { text, type Text } from '../../findings/text';
import type { FlagValue } from '../../sheets/column-types';
import type { CellRef } from '../../workbook/cell-ref';
import type { Item } from './measure-items';

interface FlagRow<F extends string> {
  fields: { readonly [P in F]?: FlagValue | null };
  cells: { readonly [P in F]?: CellRef };
}

/** Done by the as-of day (verdict §4); of a number at least so many. */
export function isDone(flag: FlagValue | null | undefined, asOf: IsoDate, least = 1): boolean {
  switch (flag?.is) {
    case 'yes':
    case 'document':
    case 'title':
    case 'text':
      return true;
    case 'date':
      return isReached(flag.date, asOf);
    case 'count':
      return flag.count >= least;
    default:
      return false;
  }
}

/** One flag column as an item: done in any of the rows is done. */
export function flagItem<F extends string>(
  rows: readonly FlagRow<NoInfer<F>>[],
  field: F,
  name: Text,
  asOf: IsoDate,
  least = 1,
): Item {
  const done = rows.filter((row) => isDone(row.fields[field], asOf, least));
  const cells = (done.length > 0 ? done : rows).flatMap((row) => row.cells[field] ?? []);
  const flags = rows.map((row) => row.fields[field]);
  return { isDone: done.length > 0, cells, missing: openFlagText(name, flags, least) };
}

function openFlagText(name: Text, flags: readonly (FlagValue | null | undefined)[], least: number): Text {
  for (const flag of flags) {
    if (flag?.is === 'underWay') return text(`${name.zhCN}尚在进行`, `${name.en}: still under way`);
    if (flag?.is === 'date') {
      return text(
        `${name.zhCN}的日期 ${flag.date} 在截至日期之后`,
        `${name.en}: ${flag.date} is after the as-of day`,
      );
    }
    if (flag?.is === 'count' && flag.count > 0) {
      return text(
        `${name.zhCN}只有 ${flag.count} 个，至少 ${least} 个`,
        `${name.en}: ${flag.count}, at least ${least}`,
      );
    }
    if (flag === null || flag?.is === 'unknown') {
      return text(
        `${name.zhCN}现填内容不能认定为完成`,
        `${name.en}: what is written does not say that it is done`,
      );
    }
  }
  return text(`${name.zhCN}未完成`, `${name.en}: not done`);
}
