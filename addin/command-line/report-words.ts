import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language, type Text } from '../../shared/findings/text';

export interface ReportOptions {
  language: Language;
  /** Leave nothing out. */
  all: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** How much is listed without --all. */
export const shown = { findings: 20, pairings: 5, gains: 6, missing: 3 };

const words = {
  facts: text('截至 {asOf}    县（市、区）：{county}', 'As of {asOf}    County: {county}'),
  noCounty: text('没有写明', 'not named'),
  verdict: text('{headline}{remainder}', '{headline} {remainder}'),
  noted: text('{title}（{note}）', '{title} ({note})'),
  sheets: text('读到的工作表', 'Sheets'),
  sheetColumns: text('工作表|认作|表格范围|记录', 'Sheet|Read as|Table|Records'),
  unrecognised: text('未认出', 'not recognised'),
  hiddenSheet: text('（隐藏的工作表）', ' (hidden sheet)'),
  hiddenRows: text('（含隐藏的 {count} 行）', ' ({count} hidden rows read)'),
  findingColumns: text('单元格|检查项目|问题与处理办法', 'Cell|Check|What is wrong and what to do'),
  more: text(
    '另有 {count} 条未列出（加 --all 全部列出）。',
    '{count} more not listed (--all lists everything).',
  ),
  morePairings: text(
    '以上是可补分最多的 {count} 个结对，其余加 --all 列出。',
    'These {count} pairings have most to gain; --all shows the others too.',
  ),
  score: text('得分', 'Score'),
  noPairings: text('没有读到结对，不计分。', 'No pairing was read, so there is no score.'),
  whole: text(
    '全表 {total} 分（应得 {due}，已得 {earned}，共 {count} 个结对）',
    'Workbook: {total} (earned {earned} of {due} due, {count} pairings)',
  ),
  pairing: text(
    '{title}：{total} 分（应得 {due}，已得 {earned}）',
    '{title}: {total} (earned {earned} of {due} due)',
  ),
  blocks: text('各块得分：{list}', 'By part: {list}'),
  pairingColumns: text('结对|得分|已得|应得', 'Pairing|Score|Earned|Due'),
  gainColumns: text('可补|指标|期限|还缺', 'To gain|Indicator|Due by|What is missing'),
  overdue: text('{day} 已逾期', '{day} overdue'),
  others: text('……等 {count} 项', ' … {count} in all'),
  full: text('应得的分都得到了。', 'Everything due is earned.'),
  marked: text('标记副本：{path}', 'Marked copy: {path}'),
} satisfies Record<string, Text>;

export type Say = (word: keyof typeof words, data?: Readonly<Record<string, string | number>>) => string;

/** Speaks the report's words in one language. */
export function sayer(language: Language): Say {
  return (word, data = {}) => fillTemplate(words[word], data, language);
}
