import type { IsoDate } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { renderFinding } from '../../shared/findings/render-finding';
import type { Language } from '../../shared/findings/text';
import type { Review } from '../../shared/review/review';
import { ruleTexts } from '../../shared/review/rule-texts';
import { stripNoise } from '../../shared/scoring/rounding';
import type { RefusalKind } from '../host/file-refusal';

/** One file of the command line: reviewed, or refused with a sentence. */
export type CheckedFile =
  | { kind: 'reviewed'; fileName: string; review: Review; markedCopy: string | null }
  | { kind: 'refused'; fileName: string; error: { kind: RefusalKind; message: string } };

/** The one JSON document of `check --json`. */
export function checkDocument(
  files: readonly CheckedFile[],
  { campaign, asOf, language }: { campaign: Campaign; asOf: IsoDate; language: Language },
): object {
  return {
    format: 1,
    asOf,
    campaign: campaign.id,
    rubric: campaign.rubric.id,
    workbooks: files.map((file) =>
      file.kind === 'refused'
        ? { file: file.fileName, error: file.error }
        : { file: file.fileName, error: null, ...reviewDocument(file.review, language) },
    ),
  };
}

function reviewDocument(review: Review, language: Language): object {
  const { total, earned, due, pairings } = review.scoreCard;
  return {
    county: review.county,
    sheets: review.sheets.map(({ name, kind, range, headerRows, records, columns }) =>
      kind === null ? { name, kind } : { name, kind, range, headerRows, records, columns },
    ),
    findings: review.findings.map(({ ruleId, messageId, severity, at, related, data }) => ({
      ruleId,
      messageId,
      severity,
      at,
      related: related ?? [],
      data: data ?? {},
      text: renderFinding({ ruleId, messageId, data }, ruleTexts, language),
    })),
    scoreCard: {
      total,
      earned: stripNoise(earned),
      due: stripNoise(due),
      pairings: pairings.map((pairing) => ({
        county: pairing.county,
        township: pairing.township,
        unit: pairing.unit,
        total: pairing.total,
        earned: stripNoise(pairing.earned),
        due: stripNoise(pairing.due),
        lines: pairing.lines.map((line) => ({
          indicator: line.indicator,
          points: line.points,
          due: stripNoise(line.due),
          earned: stripNoise(line.earned),
          dueBy: line.dueBy,
          evidence: line.evidence,
          missing: line.missing.map(({ what }) => what[language]),
        })),
      })),
    },
  };
}
