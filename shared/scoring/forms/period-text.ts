import type { IsoMonth, IsoQuarter } from '../../campaign/calendar';
import { text, type Text } from '../../findings/text';

/** "2010-09" → 2010年9月. */
export function monthText(month: IsoMonth): Text {
  return text(`${month.slice(0, 4)}年${Number(month.slice(5))}月`, month);
}

/** "2010-Q3" → 2010年第三季度. */
export function quarterText(quarter: IsoQuarter): Text {
  const ordinal = '一二三四'.charAt(Number(quarter.slice(6)) - 1);
  return text(`${quarter.slice(0, 4)}年第${ordinal}季度`, quarter.replace('-', ' '));
}
