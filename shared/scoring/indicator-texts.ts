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
      `{unit}—{township}：“${title.zhCN}”得 {earnedShown} 分，应得 {due} 分。原因：{missing}。期限为 {dueBy}，已完成的请补填。`,
      `{unit} – {township}: ${title.en} earned {earnedShown} of {due} points. Why: {missing}. Due by {dueBy}; if it is done, please fill it in.`,
    ),
  },
}));
