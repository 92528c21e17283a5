import type { Severity } from '../../shared/findings/finding';
import { text, type Language } from '../../shared/findings/text';
import { fillTemplate } from '../../shared/findings/render-finding';
import type { Review } from '../../shared/review/review';
import type { Dispute } from '../../shared/submission/submission';
import { disputeReasons } from './disputes';
import { unreadLine } from './unread-line';

export interface Verdict {
  /** disputed: there are errors, and a reason is given for each. partlyRead: no error in what was read. */
  standing: 'ready' | 'partlyRead' | 'disputed' | 'hasErrors' | 'unrecognised';
  /** The one sentence to read first. */
  headline: string;
  /** What was read and what was not. */
  reading: string;
  /** What else there is to look at; empty where there is nothing. */
  remainder: string;
  counts: Readonly<Record<Severity, number>>;
  /** Shortfalls whose day has passed. */
  overdue: number;
  /** Errors for which the officer has given a reason. */
  disputed: number;
}

const headlines = {
  ready: text('可以报送：没有错误。', 'Ready to submit: no errors.'),
  partlyRead: text(
    '读到的没有错误，但有内容没有读到：请先说明是什么，再报送。',
    'No errors in what was read, but something was not read: say what it is before you submit.',
  ),
  hasErrors: text('有 {errors} 处错误，改正后再报送。', 'Errors: {errors}. Correct them before you submit.'),
  partlyDisputed: text(
    '有 {errors} 处错误，其中 {disputed} 处已说明理由；其余改正后再报送。',
    'Errors: {errors}, {disputed} of them disputed with a reason. Correct the others before you submit.',
  ),
  disputed: text(
    '可以报送：{errors} 处错误都已说明理由，由团市委审核。',
    'Ready to submit: errors: {errors}, all disputed with a reason; the municipal committee decides.',
  ),
  unrecognised: text(
    '没有认出任何台账，请检查打开的是不是本次行动的工作簿。',
    'No ledger of the campaign was recognised: check that this is the right workbook.',
  ),
};

const remainders = {
  shortfall: text('缺项 {count} 项', 'shortfalls: {count}'),
  overdue: text('缺项 {count} 项（已逾期 {overdue} 项）', 'shortfalls: {count} ({overdue} overdue)'),
  warning: text('存疑 {count} 处', 'warnings: {count}'),
  advice: text('建议 {count} 条', 'advice: {count}'),
};
const alsoThere = text('另有{list}，不影响报送。', 'Also {list}. These do not stop the submission.');

/** Whether the workbook can be submitted, in one sentence; what is muted counts but is not told again. */
export function verdictLine(
  review: Review,
  language: Language,
  disputes: readonly Dispute[] = [],
  muted: readonly string[] = [],
): Verdict {
  const counts: Record<Severity, number> = { error: 0, shortfall: 0, warning: 0, advice: 0 };
  const reasonOf = disputeReasons(disputes);
  const quiet = new Set(muted);
  const told = { warning: 0, advice: 0 };
  let overdue = 0;
  let disputed = 0;
  for (const finding of review.findings) {
    const { severity } = finding;
    counts[severity] += 1;
    if ((severity === 'warning' || severity === 'advice') && !quiet.has(finding.ruleId)) told[severity] += 1;
    if (finding.severity === 'shortfall' && finding.data?.['overdue'] === true) overdue += 1;
    if (reasonOf(finding) !== null) disputed += 1;
  }
  const recognised = review.sheets.some((sheet) => sheet.kind !== null);
  const { sentence, isPartlyRead } = unreadLine(review, language);
  const standing = recognised ? standingOf(counts.error, disputed, isPartlyRead) : 'unrecognised';
  const headline = standing === 'hasErrors' && disputed > 0 ? 'partlyDisputed' : standing;
  const list = [
    counts.shortfall > 0 &&
      fillTemplate(
        overdue > 0 ? remainders.overdue : remainders.shortfall,
        { count: counts.shortfall, overdue },
        language,
      ),
    told.warning > 0 && fillTemplate(remainders.warning, { count: told.warning }, language),
    told.advice > 0 && fillTemplate(remainders.advice, { count: told.advice }, language),
  ].filter((part) => part !== false);
  return {
    standing,
    headline: fillTemplate(headlines[headline], { errors: counts.error, disputed }, language),
    reading: sentence,
    remainder: list.length > 0 ? fillTemplate(alsoThere, { list }, language) : '',
    counts,
    overdue,
    disputed,
  };
}

function standingOf(errors: number, disputed: number, isPartlyRead: boolean): Verdict['standing'] {
  if (errors > disputed) return 'hasErrors';
  if (isPartlyRead) return 'partlyRead';
  return errors > 0 ? 'disputed' : 'ready';
}
