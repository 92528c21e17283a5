import type { Finding } from '../../shared/findings/finding';
import { renderFinding } from '../../shared/findings/render-finding';
import type { Language } from '../../shared/findings/text';
import type { Review } from '../../shared/review/review';
import { ruleTexts } from '../../shared/review/rule-texts';
import type { Dispute } from '../../shared/submission/submission';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { disputeReasons } from './disputes';
import { pairingOfPlace } from './pairing-of-place';

export interface FindingItem {
  /** The same in the next review as long as rule and place are the same. */
  key: string;
  /** Without its data, which is in the sentence: thousands of items are posted at once. */
  finding: Pick<Finding, 'ruleId' | 'severity' | 'at' | 'related'>;
  /** Title of the rule. */
  title: string;
  sentence: string;
  at: CellRef | null;
  /** "F7", "A3:H3"; "" without a place. */
  address: string;
  /** "官庄镇 / 怀化学院"; "" where the place is of no pairing. */
  pairing: string;
  source: string | null;
  /** Why the officer says that it is no error. */
  dispute: string | null;
}

/** Makes the item of each finding, in their order. */
export function findingItems(
  review: Review,
  language: Language,
  disputes: readonly Dispute[] = [],
): (finding: Finding) => FindingItem {
  const pairingAt = pairingOfPlace(review);
  const reasonOf = disputeReasons(disputes);
  const given = new Map<string, number>();
  return (finding) => {
    const { at, ruleId, severity, related } = finding;
    const rule = ruleTexts.get(ruleId);
    const place = JSON.stringify([ruleId, finding.messageId, at?.sheet, at?.address]);
    const earlier = given.get(place) ?? 0;
    given.set(place, earlier + 1);
    return {
      key: `${place}${earlier}`,
      finding: { ruleId, severity, at, ...(related && { related }) },
      title: rule?.title[language] ?? ruleId,
      sentence: renderFinding(finding, ruleTexts, language),
      at,
      address: at?.address ?? '',
      pairing: pairingAt(at),
      source: rule?.source ?? null,
      dispute: reasonOf(finding),
    };
  };
}
