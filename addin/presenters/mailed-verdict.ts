import type { Finding } from '../../shared/findings/finding';
import { renderFinding } from '../../shared/findings/render-finding';
import { text, type Text } from '../../shared/findings/text';
import type { Review } from '../../shared/review/review';
import { ruleTexts } from '../../shared/review/rule-texts';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { blockOf, blockTitle } from './block-titles';

/** What a mailed workbook's check tells the office: few words, small enough to post. */
export interface MailedVerdict {
  county: Review['county'];
  errors: number;
  /** The first of them, in the workbook's order. */
  findings: readonly MailedFinding[];
  warnings: number;
  shortfalls: readonly BlockShortfalls[];
  /** Points of 100; null without a pairing. */
  total: number | null;
}

export interface MailedFinding {
  /** From 1 on, among the workbook's errors. */
  number: number;
  at: CellRef | null;
  sentence: Text;
}

/** Shortfalls of one block of the notice. */
export interface BlockShortfalls {
  title: Text;
  count: number;
  /** Of these, whose day has passed. */
  overdue: number;
}

/** More than anyone corrects from a mail. */
const mostFindings = 60;

export function mailedVerdict({ county, findings, scoreCard }: Review): MailedVerdict {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    county,
    errors: errors.length,
    findings: errors.slice(0, mostFindings).map(inWords),
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    shortfalls: shortfallsByBlock(findings),
    total: scoreCard.total,
  };
}

function inWords(finding: Finding, index: number): MailedFinding {
  const sentence = text(renderFinding(finding, ruleTexts, 'zhCN'), renderFinding(finding, ruleTexts, 'en'));
  return { number: index + 1, at: finding.at, sentence };
}

function shortfallsByBlock(findings: readonly Finding[]): BlockShortfalls[] {
  const blocks = new Map<string, BlockShortfalls>();
  for (const { severity, ruleId, data } of findings) {
    if (severity !== 'shortfall') continue;
    const block = blockOf(ruleId);
    const held = blocks.get(block) ?? { title: blockTitle(block), count: 0, overdue: 0 };
    const overdue = held.overdue + (data?.['overdue'] === true ? 1 : 0);
    blocks.set(block, { ...held, count: held.count + 1, overdue });
  }
  return [...blocks.values()];
}
