import type { Finding } from '../findings/finding';
import { comparePlaces } from '../workbook/cell-ref';
import type { Rule, RuleContext } from './define-rule';
import { rules } from './index';

/** What one rule finds; identical findings, as of cells filled down, once. */
export function findingsOf(rule: Rule, context: RuleContext): Finding[] {
  const found = new Map<string, Finding>();
  for (const { messageId, at, related, data } of rule.check(context)) {
    const key = JSON.stringify([messageId, at?.sheet, at?.address, data]);
    if (found.has(key)) continue;
    found.set(key, {
      ruleId: rule.id,
      messageId,
      severity: rule.severity,
      at,
      ...(related && { related }),
      ...(data && { data }),
    });
  }
  return [...found.values()];
}

/**
 * Runs every rule. Ordered by sheet (as the workbook's tables come), row and column; findings without a place last.
 */
export function runRules(
  context: RuleContext,
  { withoutPaneOnly = false }: { withoutPaneOnly?: boolean } = {},
): Finding[] {
  const sheets = [...new Set(context.records.blocks.map(({ sheet }) => sheet))];
  const compare = comparePlaces(new Map(sheets.map((sheet, index) => [sheet, index])));
  return rules
    .filter((rule) => !(withoutPaneOnly && rule.paneOnly))
    .flatMap((rule) => findingsOf(rule, context))
    .sort((a, b) => compare(a.at, b.at));
}
