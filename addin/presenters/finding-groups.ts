import type { Finding, Severity } from '../../shared/findings/finding';
import { text, type Language } from '../../shared/findings/text';
import type { Review } from '../../shared/review/review';
import type { Dispute } from '../../shared/submission/submission';
import { findingItems, type FindingItem } from './finding-items';
import { groupOf, groupTitles, type GroupId } from './severity-groups';

export interface SheetFindings {
  /** Null: findings without a place. */
  sheet: string | null;
  title: string;
  /** All of them, however many `items` show. */
  total: number;
  items: readonly FindingItem[];
}

export interface FindingGroup {
  /** Shortfalls are two groups: overdue, and open until the end of the term. */
  id: GroupId;
  severity: Severity;
  title: string;
  total: number;
  sheets: readonly SheetFindings[];
}

const wholeWorkbook = text('整个工作簿', 'The whole workbook');

/** Non-empty groups, gravest first, each by sheet; at most `shown` items a sheet. */
export function findingGroups(
  review: Review,
  language: Language,
  shown: number = Infinity,
  disputes: readonly Dispute[] = [],
): readonly FindingGroup[] {
  const findings = new Map<GroupId, Map<string | null, Finding[]>>();
  for (const finding of review.findings) {
    const sheets = ensure(findings, groupOf(finding), () => new Map<string | null, Finding[]>());
    ensure(sheets, finding.at?.sheet ?? null, () => []).push(finding);
  }
  const itemOf = findingItems(review, language, disputes);
  return groupTitles.flatMap(({ id, severity, title }) => {
    const found = findings.get(id);
    if (!found) return [];
    const sheets = [...found].map(([sheet, list]) => ({
      sheet,
      title: sheet ?? wholeWorkbook[language],
      total: list.length,
      items: list.slice(0, shown).map(itemOf),
    }));
    const total = sheets.reduce((sum, sheet) => sum + sheet.total, 0);
    return [{ id, severity, title: title[language], total, sheets }];
  });
}

function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
