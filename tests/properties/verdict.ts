import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import type { Finding } from '../../shared/findings/finding';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { sheetKindIds } from '../../shared/sheets/index';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';

/** A review without places and remarks: what must stay the same when cells only move. */
export interface Verdict {
  county: string | null;
  findings: readonly string[];
  pairings: readonly string[];
  total: number | null;
  rows: readonly string[];
}

/** Findings about a whole table: one where a table stands twice is as good as two. */
const ofTables = [
  'reading/column-absent',
  'reading/column-unread',
  'reading/column-missing',
  'reading/unit-taken',
  'across/ledger-missing',
];

const said = ({ ruleId, messageId, severity, at, data }: Finding): string =>
  JSON.stringify([
    severity,
    ruleId,
    messageId,
    at === null,
    data?.['read'] ?? null,
    data?.['missing'] ?? null,
  ]);

export function verdictOf(workbook: WorkbookGrid): Verdict {
  const review = reviewWorkbook(workbook, { campaign, asOf: '2010-12-31', today: '2010-12-31' });
  const ofTable = review.findings.filter(({ ruleId }) => ofTables.includes(ruleId));
  const others = review.findings.filter(({ ruleId }) => !ofTables.includes(ruleId));
  return {
    county: review.county?.code ?? null,
    findings: [...new Set(ofTable.map(said)), ...others.map(said)].sort(),
    pairings: review.scoreCard.pairings
      .map(({ townshipKey, unitKey, total, lines }) =>
        JSON.stringify([townshipKey, unitKey, total, lines.map(({ earned, due }) => [earned, due])]),
      )
      .sort(),
    total: review.scoreCard.total,
    rows: sheetKindIds
      .flatMap((kind) =>
        (review.records.rows[kind] ?? []).map(({ fields }) => {
          const { seq: _seq, remark: _remark, ...told } = fields as Record<string, unknown>;
          const kept = Object.entries(told).filter(([, value]) => value !== undefined);
          return JSON.stringify([kind, Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))]);
        }),
      )
      .sort(),
  };
}

export function without(verdict: Verdict, ruleId: string): Verdict {
  return { ...verdict, findings: verdict.findings.filter((finding) => !finding.includes(`"${ruleId}"`)) };
}
