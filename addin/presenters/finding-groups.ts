import type { Finding, Severity } from '../../shared/findings/finding';
import { renderFinding } from '../../shared/findings/render-finding';
import { text, type Language } from '../../shared/findings/text';
import type { Review } from '../../shared/review/review';
import { ruleTexts } from '../../shared/review/rule-texts';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { pairingOfPlace } from './pairing-of-place';
import { severityNames, shortfallNames } from './severity-names';

export interface FindingItem {
  /** Stable for one review: usable as a list key. */
  key: string;
  finding: Finding;
  /** Title of the rule. */
  title: string;
  sentence: string;
  at: CellRef | null;
  /** "F7", "A3:H3"; "" without a place. */
  address: string;
  /** "官庄镇 / 怀化学院"; "" where the place is of no pairing. */
  pairing: string;
  source: string | null;
}

export interface SheetFindings {
  /** Null: findings without a place. */
  sheet: string | null;
  title: string;
  /** All of them, however many `items` show. */
  total: number;
  items: readonly FindingItem[];
}

export type GroupId = 'error' | 'overdue' | 'open' | 'warning' | 'advice';

export interface FindingGroup {
  /** Shortfalls are two groups: overdue, and open until the end of the term. */
  id: GroupId;
  severity: Severity;
  title: string;
  total: number;
  sheets: readonly SheetFindings[];
}

const groups: readonly { id: GroupId; severity: Severity }[] = [
  { id: 'error', severity: 'error' },
  { id: 'overdue', severity: 'shortfall' },
  { id: 'open', severity: 'shortfall' },
  { id: 'warning', severity: 'warning' },
  { id: 'advice', severity: 'advice' },
];
const groupNames = {
  error: severityNames.error,
  overdue: shortfallNames.overdue,
  open: shortfallNames.open,
  warning: severityNames.warning,
  advice: severityNames.advice,
};
const wholeWorkbook = text('整个工作簿', 'The whole workbook');

function groupOf(finding: Finding): GroupId {
  if (finding.severity !== 'shortfall') return finding.severity;
  return finding.data?.['overdue'] === true ? 'overdue' : 'open';
}

/** Non-empty groups, gravest first, each by sheet; at most `shown` items a sheet. */
export function findingGroups(
  review: Review,
  language: Language,
  shown: number = Infinity,
): readonly FindingGroup[] {
  const findings = new Map<GroupId, Map<string | null, { finding: Finding; index: number }[]>>();
  review.findings.forEach((finding, index) => {
    const sheets = ensure(findings, groupOf(finding), () => new Map());
    ensure(sheets, finding.at?.sheet ?? null, () => []).push({ finding, index });
  });
  const pairingAt = pairingOfPlace(review);
  return groups.flatMap(({ id, severity }) => {
    const found = findings.get(id);
    if (!found) return [];
    const sheets = [...found].map(([sheet, entries]) => ({
      sheet,
      title: sheet ?? wholeWorkbook[language],
      total: entries.length,
      items: entries.slice(0, shown).map(({ finding, index }) => ({
        key: String(index),
        finding,
        title: ruleTexts.get(finding.ruleId)?.title[language] ?? finding.ruleId,
        sentence: renderFinding(finding, ruleTexts, language),
        at: finding.at,
        address: finding.at?.address ?? '',
        pairing: pairingAt(finding.at),
        source: ruleTexts.get(finding.ruleId)?.source ?? null,
      })),
    }));
    const total = sheets.reduce((sum, sheet) => sum + sheet.total, 0);
    return [{ id, severity, title: groupNames[id][language], total, sheets }];
  });
}

function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
