import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language, type Text } from '../../shared/findings/text';
import { monthText } from '../../shared/scoring/forms/period-text';
import { findingLines, mailBody, shortfallLines, type Mail } from './mail-text';
import type { MailedVerdict } from './mailed-verdict';

/** What a county mails for a month. */
export interface Reported {
  county: string;
  month: IsoMonth;
  campaign: Campaign;
  verdict: MailedVerdict;
  /** Errors that the county disputes; they are not among those of the verdict. */
  disputed: number;
  stamp: 'signed' | 'unsigned' | 'none';
  /** See reportFileName. */
  fileName: string;
  /** The county's own lines to the office; "" for none. */
  note: string;
}

/** By convention: "2010-12_沅陵县_共建台账.xlsx"; a workbook with macros keeps its ending. */
export function reportFileName(
  { county, month }: Pick<Reported, 'county' | 'month'>,
  workbookName: string,
): string {
  return `${month}_${county}_共建台账.${/\.xlsm$/i.test(workbookName) ? 'xlsm' : 'xlsx'}`;
}

const subjects = {
  ready: text('{county}{month}共建台账（{title}）', '{county}, {month}: ledgers of {title}'),
  hasErrors: text(
    '{county}{month}共建台账（尚有 {errors} 处错误）',
    '{county}, {month}: ledgers with {errors} errors left',
  ),
};
const opening = text(
  '团市委：\n现报送{county}{month}共建台账（{title}），见附件“{fileName}”，请查收。',
  'To the municipal committee:\nPlease find attached “{fileName}”, the ledgers of {county} of {month} for {title}.',
);
const verdicts = {
  ready: text(
    '按截至 {asOf} 校验，没有错误{disputed}{score}。',
    'Checked as of {asOf}: no errors{disputed}{score}.',
  ),
  hasErrors: text(
    '按截至 {asOf} 校验，尚有 {errors} 处错误没有改正{disputed}{score}：',
    'Checked as of {asOf}: {errors} errors are not corrected yet{disputed}{score}:',
  ),
  disputed: text('，另有 {count} 处已说明理由', ', {count} more are disputed with a reason'),
  score: text('，得分 {total}', ', score {total}'),
};
const stamps: Readonly<Record<Reported['stamp'], Text | null>> = {
  signed: text('工作簿已盖校验戳，由服务器签名。', 'The workbook carries a stamp signed by the server.'),
  unsigned: text(
    '工作簿已盖校验戳；校验时没有联网，戳未签名。',
    'The workbook carries a stamp; it was made without a network and is not signed.',
  ),
  none: null,
};
const shortfallOpening = text(
  '截至{month}底还有 {count} 项未达到要求：',
  'As of the end of {month}, {count} requirements are not met:',
);
const noteOpening = text('说明：', 'Notes: ');

/** The mail that goes with a county's workbook; errors that are left are told, not passed over. */
export function reportMail(reported: Reported, language: Language): Mail {
  const { county, campaign, verdict, disputed, note } = reported;
  const month = monthText(reported.month)[language];
  const part = (template: Text, data: Record<string, string | number>): string =>
    fillTemplate(template, data, language);
  const facts = {
    county,
    month,
    title: campaign.title,
    fileName: reported.fileName,
    asOf: lastDayOfMonth(reported.month),
    errors: verdict.errors,
    disputed: disputed > 0 ? part(verdicts.disputed, { count: disputed }) : '',
    score: verdict.total === null ? '' : part(verdicts.score, { total: verdict.total.toFixed(2) }),
  };
  const say = (template: Text): string => fillTemplate(template, facts, language);
  const standing = verdict.errors > 0 ? 'hasErrors' : 'ready';
  const stamp = stamps[reported.stamp];
  return {
    subject: say(subjects[standing]),
    body: mailBody([
      [say(opening)],
      [say(verdicts[standing]), ...findingLines(verdict, language)],
      stamp ? [stamp[language]] : [],
      shortfallLines(verdict, shortfallOpening, month, language),
      note.trim() === '' ? [] : [noteOpening[language] + note.trim()],
    ]),
  };
}
