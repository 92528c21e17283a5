import type { RuleText } from '../findings/finding';
import { readingProblems } from '../reading/reading-problems';
import { rules } from '../rules/index';
import { indicatorTexts } from '../scoring/indicator-texts';

/** What people read about everything that can be found, by rule id. */
export const ruleTexts: ReadonlyMap<string, RuleText> = new Map(
  [...readingProblems, ...rules, ...indicatorTexts].map((rule) => [rule.id, rule]),
);
