import type { Campaign } from '../../shared/campaign/campaign';
import { countyOfCode } from '../../shared/campaign/divisions';
import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language, type Text } from '../../shared/findings/text';
import { monthText } from '../../shared/scoring/forms/period-text';
import { readStamp, type Stamp } from '../../shared/submission/stamp';

const line = text(
  '报送前校验：{county}{month}，{when} 校验，{errors}，{shortfalls}，{score}，{signed}。此后如有改动，请重新点“报送前校验”。',
  'Checked before mailing: {county}, {month}, on {when}: {errors}, {shortfalls}, {score}, {signed}. After any change, check it again.',
);
const parts = {
  noErrors: text('没有错误', 'no errors'),
  disputed: text('{count} 处错误已说明理由', 'errors disputed with a reason: {count}'),
  noShortfalls: text('没有缺项', 'no shortfalls'),
  shortfalls: text('缺项 {count} 项', 'shortfalls: {count}'),
  noScore: text('没有得分', 'no score'),
  score: text('得分 {total}', 'score {total}'),
  signed: text('服务器已签名', 'signed by the server'),
  unsigned: text('离线校验、未签名', 'checked offline, not signed'),
};

/** What a workbook's stamp says, for the sheet 校验结果: one line, or none where it has no stamp that can be read. */
export function stampLines(written: string | null, campaign: Campaign, language: Language): string[] {
  const found = readStamp(written);
  return found.kind === 'stamp' ? [stampLine(found.stamp, campaign, language)] : [];
}

function stampLine(stamp: Stamp, campaign: Campaign, language: Language): string {
  const { counts, disputed, total, checkedAt } = stamp;
  const say = (template: Text, data: Record<string, string | number> = {}): string =>
    fillTemplate(template, data, language);
  return say(line, {
    county: countyOfCode(campaign, stamp.county)?.name ?? stamp.county,
    month: monthText(stamp.month)[language],
    when: momentText(checkedAt, campaign.timeZone),
    errors: disputed > 0 ? say(parts.disputed, { count: disputed }) : say(parts.noErrors),
    shortfalls:
      counts.shortfall > 0 ? say(parts.shortfalls, { count: counts.shortfall }) : say(parts.noShortfalls),
    score: total === null ? say(parts.noScore) : say(parts.score, { total: total.toFixed(2) }),
    signed: say(stamp.signature ? parts.signed : parts.unsigned),
  });
}

/** 2010-08-01 17:30, in the campaign's time zone. */
function momentText(moment: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(moment));
}
