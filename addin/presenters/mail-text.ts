import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language, type Text } from '../../shared/findings/text';
import type { MailedVerdict } from './mailed-verdict';

/** A mail as it is copied or handed to the mail program. */
export interface Mail {
  subject: string;
  body: string;
}

const placed = text('{number}. 《{sheet}》{address}：{sentence}', '{number}. {sheet}, {address}: {sentence}');
const unplaced = text('{number}. {sentence}', '{number}. {sentence}');
const more = text(
  '……另有 {count} 处，请用“牵手”打开文件逐条查看。',
  '… and {count} more: open the file with Qianshou to see each of them.',
);
const shortfall = {
  line: text('{block} {count} 项', '{block}: {count}'),
  overdue: text('{block} {count} 项（已逾期 {overdue} 项）', '{block}: {count} ({overdue} overdue)'),
  separator: text('，', ', '),
  end: text('。', '.'),
};

/** Parts with an empty line between them; empty parts are left out. */
export function mailBody(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The errors as numbered lines with their places, and how many more there are. */
export function findingLines({ errors, findings }: MailedVerdict, language: Language): string[] {
  const lines = findings.map(({ number, at, sentence }) =>
    fillTemplate(at ? placed : unplaced, { number, ...at, sentence }, language),
  );
  const count = errors - findings.length;
  return count > 0 ? [...lines, fillTemplate(more, { count }, language)] : lines;
}

/** What is short by block of the notice, after an opening of {month} and {count}; nothing where nothing is. */
export function shortfallLines(
  { shortfalls }: MailedVerdict,
  opening: Text,
  month: string,
  language: Language,
): string[] {
  if (shortfalls.length === 0) return [];
  const count = shortfalls.reduce((sum, block) => sum + block.count, 0);
  const blocks = shortfalls.map(({ title, count: own, overdue }) =>
    fillTemplate(
      overdue > 0 ? shortfall.overdue : shortfall.line,
      { block: title, count: own, overdue },
      language,
    ),
  );
  const list = blocks.join(shortfall.separator[language]) + shortfall.end[language];
  return [fillTemplate(opening, { month, count }, language), list];
}

/** Longer links are cut or refused by mail programs. */
const longestLink = 1_900;

/** Opens the mail program; a body that is too long for a link is left out: it is pasted. */
export function mailtoLink({ subject, body }: Mail): { href: string; holdsBody: boolean } {
  const short = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return whole.length <= longestLink ? { href: whole, holdsBody: true } : { href: short, holdsBody: false };
}
