import type { Finding, Severity } from '../../shared/findings/finding';
import type { Review } from '../../shared/review/review';
import { findingItems, type FindingItem } from './finding-items';
import { groupOf, groupTitles, type GroupId } from './severity-groups';
import type { Showing } from './review-view';

export interface RuleFindings {
  /** Unique in the list: one rule can have findings in several groups. */
  key: string;
  ruleId: string;
  title: string;
  source: string | null;
  /** All of them, however many `items` there are. */
  total: number;
  items: readonly FindingItem[];
  isMuted: boolean;
}

export interface FindingListGroup {
  /** Shortfalls are two groups: overdue, and open until the end of the term. */
  id: GroupId;
  severity: Severity;
  title: string;
  total: number;
  rules: readonly RuleFindings[];
}

/** What the pane lists: gravest first, then by rule; without the muted rules, which are listed apart. */
export interface FindingList {
  groups: readonly FindingListGroup[];
  muted: readonly RuleFindings[];
}

/** Warnings and advice can be put aside; errors and shortfalls never. */
export function canBeMuted({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'warning' || severity === 'advice';
}

/** At most `shown` items a rule; totals stay true. */
export function findingList(review: Review, showing: Showing, shown: number): FindingList {
  const itemOf = findingItems(review, showing.language, showing.disputes);
  const muted = new Set(showing.muted);
  const rules = new Map<GroupId, Map<string, Finding[]>>();
  for (const finding of review.findings) {
    const group = groupOf(finding);
    const ofGroup = rules.get(group) ?? new Map<string, Finding[]>();
    rules.set(group, ofGroup);
    const ofRule = ofGroup.get(finding.ruleId);
    if (ofRule) ofRule.push(finding);
    else ofGroup.set(finding.ruleId, [finding]);
  }
  const all = groupTitles.flatMap(({ id, severity, title }) => {
    const found = [...(rules.get(id) ?? [])].map(([ruleId, findings]) => {
      const items = findings.slice(0, shown).map(itemOf);
      return {
        key: `${id} ${ruleId}`,
        ruleId,
        title: items[0]?.title ?? ruleId,
        source: items[0]?.source ?? null,
        total: findings.length,
        items,
        isMuted: canBeMuted({ severity }) && muted.has(ruleId),
      };
    });
    return found.length > 0 ? [{ id, severity, title: title[showing.language], rules: found }] : [];
  });
  return {
    groups: all
      .map((group) => ({ ...group, rules: group.rules.filter(({ isMuted }) => !isMuted) }))
      .filter((group) => group.rules.length > 0)
      .map((group) => ({ ...group, total: group.rules.reduce((sum, { total }) => sum + total, 0) })),
    muted: all.flatMap(({ rules: found }) => found).filter(({ isMuted }) => isMuted),
  };
}
