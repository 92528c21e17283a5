import type { IsoDate } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import type { Finding } from '../../shared/findings/finding';
import { renderFinding } from '../../shared/findings/render-finding';
import type { Language } from '../../shared/findings/text';
import type { ReportedColumn, UnreadPart } from '../../shared/reading/reading-report';
import type { ReadSheet, Review } from '../../shared/review/review';
import { ruleTexts } from '../../shared/review/rule-texts';
import type { SheetKindId } from '../../shared/sheets/index';
import { stripNoise } from '../../shared/scoring/rounding';
import type { PairingScore, ScoreLine } from '../../shared/scoring/score-card';
import type { RefusalKind } from '../host/file-refusal';
import { columnsInDoubt } from '../presenters/unread-line';

/** One file of the command line: reviewed, or refused with a sentence. */
export type CheckedFile =
  | { kind: 'reviewed'; fileName: string; sha256: string; review: Review; markedCopy: string | null }
  | { kind: 'refused'; fileName: string; error: { kind: RefusalKind; message: string } };

/** The one JSON document of `check --json`. */
export interface CheckDocument {
  format: 1;
  asOf: IsoDate;
  campaign: string;
  rubric: string;
  workbooks: readonly (RefusedDocument | ReviewedDocument)[];
}

export interface RefusedDocument {
  file: string;
  error: { kind: RefusalKind; message: string };
}

export interface ReviewedDocument {
  file: string;
  error: null;
  county: Review['county'];
  sheets: readonly SheetDocument[];
  findings: readonly (Required<Finding> & { text: string })[];
  scoreCard: {
    total: number | null;
    earned: number;
    due: number;
    pairings: readonly PairingDocument[];
  };
}

interface SheetDocument extends Pick<
  ReadSheet,
  'name' | 'kind' | 'range' | 'headerRows' | 'records' | 'columns'
> {
  /** What was left of the sheet: with its first entry. */
  unread: readonly Required<UnreadPart>[];
  /** Columns that may be another field; the whole table where it may be another kind. */
  doubtful: readonly (DoubtfulColumn | { kind: SheetKindId; runnerUp: SheetKindId })[];
}

interface DoubtfulColumn extends Pick<ReportedColumn, 'letters' | 'header' | 'field'> {
  runnerUp: string | null;
}

interface PairingDocument extends Pick<
  PairingScore,
  'county' | 'township' | 'unit' | 'total' | 'earned' | 'due'
> {
  lines: readonly (Pick<ScoreLine, 'indicator' | 'points' | 'due' | 'earned' | 'dueBy' | 'evidence'> & {
    missing: readonly string[];
  })[];
}

export function checkDocument(
  files: readonly CheckedFile[],
  { campaign, asOf, language }: { campaign: Campaign; asOf: IsoDate; language: Language },
): CheckDocument {
  return {
    format: 1,
    asOf,
    campaign: campaign.id,
    rubric: campaign.rubric.id,
    workbooks: files.map((file) =>
      file.kind === 'refused'
        ? { file: file.fileName, error: file.error }
        : reviewedDocument(file.fileName, file.review, language),
    ),
  };
}

function reviewedDocument(file: string, review: Review, language: Language): ReviewedDocument {
  const { total, earned, due, pairings } = review.scoreCard;
  return {
    file,
    error: null,
    county: review.county,
    sheets: review.sheets.map(sheetDocument),
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

function sheetDocument(sheet: ReadSheet): SheetDocument {
  const { name, kind, range, headerRows, records, columns, kindDoubt } = sheet;
  const unread = (sheet.unread ?? []).map((part) => ({ ...part, mayBe: part.mayBe ?? null }));
  if (kind === null) return { name, kind, unread, doubtful: [] };
  const doubtful = columnsInDoubt(sheet).map(({ letters, header, field, runnerUp = null }) => ({
    letters,
    header,
    field,
    runnerUp,
  }));
  const kinds = kindDoubt ? [{ kind, runnerUp: kindDoubt }] : [];
  return { name, kind, range, headerRows, records, columns, unread, doubtful: [...kinds, ...doubtful] };
}
