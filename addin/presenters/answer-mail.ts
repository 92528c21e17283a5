import type { IsoMonth } from '../../shared/campaign/calendar';
import { reportDueDate, type Campaign } from '../../shared/campaign/campaign';
import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language, type Text } from '../../shared/findings/text';
import type { StampVerdict } from '../../shared/submission/stamp';
import { monthText } from '../../shared/scoring/forms/period-text';
import { findingLines, mailBody, shortfallLines, type Mail } from './mail-text';
import type { MailedVerdict } from './mailed-verdict';
import { stampQuestion } from './stamp-question';

/** Why a file cannot be read. */
export type UnreadableReason = 'unreadable' | 'tooLarge' | 'encrypted' | 'notAWorkbook';

/** What a mailed file's answer is about. */
export interface Answered {
  fileName: string;
  month: IsoMonth;
  /** Null where the file does not tell. */
  county: string | null;
  campaign: Campaign;
  stamp: StampVerdict;
  why:
    | { kind: 'errors'; verdict: MailedVerdict }
    | { kind: 'foreign' }
    | { kind: 'unreadable'; reason: UnreadableReason }
    /** No errors; only what its stamp says is to be cleared up. */
    | { kind: 'stamp' };
}

const subjects = {
  errors: text(
    '{month}月报附件有 {errors} 处需要改正：{fileName}',
    'Report of {month}: {errors} to correct in {fileName}',
  ),
  foreign: text('{month}月报附件里没有台账：{fileName}', 'Report of {month}: no ledger in {fileName}'),
  unreadable: text('{month}月报附件打不开：{fileName}', 'Report of {month}: {fileName} cannot be opened'),
  stamp: text('{month}月报附件请核实：{fileName}', 'Report of {month}: a question about {fileName}'),
};
const greetings = {
  known: text('{county}：', 'To {county}:'),
  unknown: text('您好：', 'Hello,'),
};
const openings = {
  errors: text(
    '你们发来的{title}{month}月报附件“{fileName}”已经收到。校验后有 {errors} 处错误，改正之前还不能报送：',
    'We have received “{fileName}”, your report of {month} for {title}. The check found {errors} errors; it cannot be submitted before they are corrected:',
  ),
  foreign: text(
    '你们发来的{title}{month}月报附件“{fileName}”已经收到，但里面没有认出本次行动的台账（结对名单、资金、贷款、活动等）。可能附错了文件，请核对后把月报的工作簿重新发来。',
    'We have received “{fileName}” as your report of {month} for {title}, but no ledger of the campaign was recognised in it (pairings, funding, loans, activities …). Perhaps another file was attached by mistake: please check and send the report’s workbook again.',
  ),
  unreadable: text(
    '你们发来的{title}{month}月报附件“{fileName}”已经收到，但是打不开。',
    'We have received “{fileName}”, your report of {month} for {title}, but it cannot be opened.',
  ),
  stamp: text(
    '你们发来的{title}{month}月报附件“{fileName}”已经收到，没有错误。代报之前，有一点请核实：',
    'We have received “{fileName}”, your report of {month} for {title}, and found no errors. One thing is to be cleared up before we submit it:',
  ),
};
const reasons: Readonly<Record<UnreadableReason, Text>> = {
  unreadable: text(
    '文件已损坏或不完整。请用 Excel 或 WPS 打开原来的文件，另存为 .xlsx 后重新发来。',
    'The file is damaged or incomplete. Please open your own copy in Excel or WPS, save it as .xlsx and send it again.',
  ),
  tooLarge: text(
    '文件太大。请删去图片和多余的工作表、空行，另存为 .xlsx 后重新发来。',
    'The file is too large. Please remove pictures, spare sheets and empty rows, save it as .xlsx and send it again.',
  ),
  encrypted: text(
    '文件设有打开密码。请在 Excel 或 WPS 中去掉密码，另存后重新发来。',
    'The file is protected by a password. Please remove the password in Excel or WPS, save it and send it again.',
  ),
  notAWorkbook: text(
    '它不是 Excel 工作簿。请把台账另存为 .xlsx 后重新发来。',
    'It is no Excel workbook. Please save the ledgers as .xlsx and send them again.',
  ),
};
const shortfallOpening = text(
  '另外，截至{month}底还有 {count} 项未达到要求，不影响报送，请继续推进：',
  'Besides, {count} requirements are not met as of the end of {month}. They do not stop the report; please keep working on them:',
);
const closings = {
  inTime: text(
    '请改正后用“牵手”校验一遍，直接报送或把文件重新发来（{due}前）。有疑问请回信。',
    'Please correct it, check it once with Qianshou, and submit it or send the file again (by {due}). Write back if anything is unclear.',
  ),
  late: text(
    '月报应于{due}前报送，现已过期。请尽快改正，用“牵手”校验一遍，直接报送或把文件重新发来。有疑问请回信。',
    'The report was due by {due}. Please correct it soon, check it once with Qianshou, and submit it or send the file again. Write back if anything is unclear.',
  ),
};

const stampClosings = {
  inTime: text(
    '核实后请回信说明，或者直接报送、把文件重新发来（{due}前）。',
    'Please write back what you found, or submit it or send the file again (by {due}).',
  ),
  late: text(
    '月报应于{due}前报送，现已过期。请尽快核实，回信说明，或者直接报送、把文件重新发来。',
    'The report was due by {due}. Please look soon and write back what you found, or submit it or send the file again.',
  ),
};

/** The mail that answers a file which was not submitted: what is wrong, where, and what to do. */
export function answerMail(answered: Answered, today: string, language: Language): Mail {
  const { fileName, month, county, campaign, stamp, why } = answered;
  const verdict = why.kind === 'errors' ? why.verdict : null;
  const dueDate = reportDueDate(campaign, month);
  const facts = {
    fileName,
    county,
    title: campaign.title,
    month: monthText(month)[language],
    due: dayText(dueDate, language),
    errors: verdict?.errors ?? 0,
  };
  const say = (template: Text): string => fillTemplate(template, facts, language);
  const question = stampQuestion(stamp, answered, (of) => monthText(of)[language], language);
  const closing = why.kind === 'stamp' ? stampClosings : closings;
  const parts = [
    [say(county === null ? greetings.unknown : greetings.known), say(openings[why.kind])],
    verdict ? findingLines(verdict, language) : [],
    why.kind === 'unreadable' ? [reasons[why.reason][language]] : [],
    question === null ? [] : [question],
    verdict ? shortfallLines(verdict, shortfallOpening, facts.month, language) : [],
    [say(today > dueDate ? closing.late : closing.inTime)],
  ];
  return {
    subject: say(subjects[why.kind]),
    body: mailBody(parts),
  };
}

function dayText(day: string, language: Language): string {
  return language === 'zhCN' ? `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日` : day;
}
