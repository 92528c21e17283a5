import { reportDueDate, type Campaign } from '../../shared/campaign/campaign';
import { text, type Language, type Text } from '../../shared/findings/text';
import { fillTemplate } from '../../shared/findings/render-finding';
import type { CountyMonth, Standing } from './month-standing';

const greeting = text('{name}：', 'To {name}:');
const overdue = text(
  '{title}{month}月报应于{due}前报送，现已过期 {days} 天，我们还没有收到。请尽快用“牵手”校验后报送；确有困难的，请今天告诉我们原因和预计报送的日期。',
  '{title}: the report of {month} was due on {due}. It is {days} days overdue and has not reached us. Please check it with Qianshou and submit it soon; if something keeps you from it, tell us today what it is and when the report will come.',
);
const dueSoon = text(
  '{title}{month}月报应于{due}前报送，我们还没有收到。请按时用“牵手”校验后报送。',
  '{title}: the report of {month} is due on {due} and has not reached us yet. Please check it with Qianshou and submit it in time.',
);
const returned = text(
  '{title}{month}月报第 {version} 版已退回，意见列在“牵手”面板里，并标在相应的单元格上。请逐条改正后重新报送。',
  '{title}: version {version} of the report of {month} was returned. The notes are listed in Qianshou, each at its cell. Please deal with them and submit again.',
);
const everyone = text(
  '{title}{month}月报（应于{due}前报送）催报：',
  '{title}, report of {month} (due on {due}): still open',
);
const inList = {
  overdue: text('过期未报：{names}。', 'Overdue: {names}.'),
  missing: text('尚未报送：{names}。', 'Not yet submitted: {names}.'),
  returned: text('退回待改：{names}。', 'Returned: {names}.'),
};
const withDays = text('{name}（{days} 天）', '{name} ({days} days)');
const separator = text('、', ', ');
const closing = text(
  '请尽快用“牵手”校验后报送。已报送的县（市、区）不必理会。',
  'Please check with Qianshou and submit soon. Counties that have submitted need do nothing.',
);

const toRemind: Partial<Record<Standing, Text>> = { overdue, missing: dueSoon, returned };

/** What to write to a county that has something to do for the month; null where it has not, or may not any more. */
export function reminderText(line: CountyMonth, campaign: Campaign, language: Language): string | null {
  const template = toRemind[line.standing];
  if (!template || line.cell.locked) return null;
  const facts = factsOf(line.cell.month, campaign, language);
  const { daysOverdue: days, version } = line.cell;
  const sentence = fillTemplate(template, { ...facts, days, version }, language);
  return `${fillTemplate(greeting, { name: line.name }, language)}\n${sentence}`;
}

/** One text for all counties that have something to do; null where none has. */
export function reminderOfAll(
  lines: readonly CountyMonth[],
  campaign: Campaign,
  language: Language,
): string | null {
  const parts = (['overdue', 'missing', 'returned'] as const).flatMap((standing) => {
    const own = lines.filter((line) => line.standing === standing && !line.cell.locked);
    if (own.length === 0) return [];
    const names = own.map(({ name, cell: { daysOverdue: days } }) =>
      days > 0 ? fillTemplate(withDays, { name, days }, language) : name,
    );
    return [fillTemplate(inList[standing], { names: names.join(separator[language]) }, language)];
  });
  const [month] = lines.map(({ cell }) => cell.month);
  if (parts.length === 0 || month === undefined) return null;
  const title = fillTemplate(everyone, factsOf(month, campaign, language), language);
  return [title, ...parts, closing[language]].join('\n');
}

function factsOf(month: string, campaign: Campaign, language: Language): Record<string, string> {
  return {
    title: campaign.title[language],
    month: language === 'zhCN' ? `${month.slice(0, 4)}年${Number(month.slice(5))}月` : month,
    due: dayText(reportDueDate(campaign, month), language),
  };
}

function dayText(day: string, language: Language): string {
  return language === 'zhCN' ? `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日` : day;
}
