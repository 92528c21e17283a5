import type { RuleText } from '../findings/finding';
import { text } from '../findings/text';
import { indicators } from './indicators/index';

/** What people read about each indicator; `short` is the sentence of its shortfall. */
export const indicatorTexts: readonly RuleText[] = indicators.map(({ id, title, source }) => ({
  id,
  title,
  source,
  messages: {
    short: text(
      `{unit}—{township}：“${title.zhCN}”得 {points} 分，应得 {due} 分。还缺：{missing}。完成期限 {dueBy}。`,
      `{unit} – {township}: ${title.en} earned {points} of {due} points. Missing: {missing}. Due by {dueBy}.`,
    ),
  },
}));
