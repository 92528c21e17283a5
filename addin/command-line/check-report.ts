import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language, type Text } from '../../shared/findings/text';
import type { ReadSheet, Review } from '../../shared/review/review';
import { roundHundredth } from '../../shared/scoring/rounding';
import { sheetKinds } from '../../shared/sheets/index';
import { findingGroups, type FindingGroup } from '../presenters/finding-groups';
import { scoreBlocks, type PairingBlocks, type ScoreBlockLine } from '../presenters/score-blocks';
import { verdictLine } from '../presenters/verdict-line';
import type { CheckedFile } from './check-document';
import { textTable } from './text-table';

/** How much is listed without --all. */
const shown = { findings: 20, pairings: 5, gains: 6, missing: 3 };

const words = {
  facts: text('截至 {asOf}    县（市、区）：{county}', 'As of {asOf}    County: {county}'),
  noCounty: text('没有写明', 'not named'),
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
  others: text('……等 {count} 项', '… {count} in all'),
  full: text('应得的分都得到了。', 'Everything due is earned.'),
  marked: text('标记副本：{path}', 'Marked copy: {path}'),
} satisfies Record<string, Text>;

export interface ReportOptions {
  language: Language;
  /** Leave nothing out. */
  all: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** The report for people: the verdict first, then what was read, what is wrong, and the score. */
export function checkReport(files: readonly CheckedFile[], options: ReportOptions): string {
  return files
    .flatMap((file) => (file.kind === 'reviewed' ? [workbookReport(file, options)] : []))
    .join('\n\n');
}

function workbookReport(
  { fileName, review, markedCopy }: Extract<CheckedFile, { kind: 'reviewed' }>,
  options: ReportOptions,
): string {
  const say = sayer(options.language);
  const verdict = verdictLine(review, options.language);
  return [
    `${fileName}`,
    `${verdict.headline}${verdict.remainder}`,
    say('facts', { asOf: review.asOf, county: review.county?.name ?? words.noCounty[options.language] }),
    ...(markedCopy === null ? [] : [say('marked', { path: markedCopy })]),
    '',
    `■ ${say('sheets')}`,
    ...textTable(
      [say('sheetColumns').split('|'), ...review.sheets.map((sheet) => sheetRow(sheet, options))],
      {
        width: options.width,
        indent: 2,
      },
    ),
    ...findingGroups(review, options.language, options.all ? Infinity : shown.findings)
      .filter(({ severity }) => severity !== 'shortfall')
      .flatMap((group) => ['', ...groupLines(group, options)]),
    '',
    ...scoreLines(review, options),
  ].join('\n');
}

function sheetRow(sheet: ReadSheet, { language }: ReportOptions): string[] {
  const say = sayer(language);
  const hidden =
    (sheet.hidden ? say('hiddenSheet') : '') +
    (sheet.hiddenRows?.length ? say('hiddenRows', { count: sheet.hiddenRows.length }) : '');
  if (sheet.kind === null) return [sheet.name, say('unrecognised') + hidden];
  return [
    sheet.name,
    sheetKinds[sheet.kind].title[language] + hidden,
    sheet.range ?? '',
    String(sheet.records ?? 0),
  ];
}

function groupLines(group: FindingGroup, { language, width }: ReportOptions): string[] {
  const say = sayer(language);
  return [
    `■ ${group.title} ${group.total}`,
    ...group.sheets.flatMap((sheet) => {
      const hidden = sheet.total - sheet.items.length;
      return [
        `  ${sheet.title}（${sheet.total}）`,
        ...textTable(
          [
            say('findingColumns').split('|'),
            ...sheet.items.map(({ address, title, sentence }) => [address, title, sentence]),
          ],
          { width, indent: 4 },
        ),
        ...(hidden > 0 ? [`    ${say('more', { count: hidden })}`] : []),
      ];
    }),
  ];
}

function scoreLines(review: Review, options: ReportOptions): string[] {
  const say = sayer(options.language);
  const card = scoreBlocks(review, options.language);
  if (card.pairings.length === 0) return [`■ ${say('score')}`, `  ${say('noPairings')}`];
  const detailed = options.all
    ? card.pairings
    : [...card.pairings].sort((a, b) => gainOf(b) - gainOf(a)).slice(0, shown.pairings);
  return [
    `■ ${say('score')}`,
    `  ${say('whole', {
      total: points(card.total),
      earned: points(card.earned),
      due: points(card.due),
      count: card.pairings.length,
    })}`,
    '',
    ...textTable(
      [
        say('pairingColumns').split('|'),
        ...card.pairings.map(({ title, total, earned, due }) => [
          title,
          points(total),
          points(earned),
          points(due),
        ]),
      ],
      { width: options.width, indent: 2, right: [1, 2, 3] },
    ),
    ...detailed.flatMap((pairing) => pairingLines(pairing, options)),
    ...(detailed.length < card.pairings.length
      ? ['', `  ${say('morePairings', { count: detailed.length })}`]
      : []),
  ];
}

function gainOf({ due, earned }: PairingBlocks): number {
  return due - earned;
}

function pairingLines(pairing: PairingBlocks, { language, all, width }: ReportOptions): string[] {
  const say = sayer(language);
  const gains = pairing.gains.slice(0, all ? Infinity : shown.gains);
  const hidden = pairing.gains.length - gains.length;
  return [
    '',
    `  ${say('pairing', {
      title: pairing.title,
      total: points(pairing.total),
      earned: points(pairing.earned),
      due: points(pairing.due),
    })}`,
    ...textTable(
      [
        [
          say('blocks', {
            list: pairing.blocks
              .filter(({ due }) => due > 0)
              .map(({ title, earned, due }) => `${title} ${points(earned)}/${points(due)}`)
              .join(language === 'zhCN' ? '，' : ', '),
          }),
        ],
      ],
      { width, indent: 4 },
    ),
    ...(gains.length === 0
      ? [`    ${say('full')}`]
      : textTable(
          [
            say('gainColumns').split('|'),
            ...gains.map(({ gain, title, dueBy, overdue, missing }) => [
              points(gain),
              title,
              overdue ? say('overdue', { day: dueBy }) : dueBy,
              missingText(missing, { language, all }),
            ]),
          ],
          { width, indent: 4, right: [0] },
        )),
    ...(hidden > 0 ? [`    ${say('more', { count: hidden })}`] : []),
  ];
}

function missingText(
  missing: ScoreBlockLine['missing'],
  { language, all }: Pick<ReportOptions, 'language' | 'all'>,
): string {
  const listed = all || missing.length <= shown.missing + 1 ? missing : missing.slice(0, shown.missing);
  const list = listed
    .map(({ what, at }) => (at ? `${what}（${at.sheet} ${at.address}）` : what))
    .join(language === 'zhCN' ? '；' : '; ');
  return listed.length === missing.length
    ? list
    : list + sayer(language)('others', { count: missing.length });
}

function points(value: number | null): string {
  return value === null ? '—' : String(roundHundredth(value));
}

function sayer(language: Language) {
  return (word: keyof typeof words, data: Readonly<Record<string, string | number>> = {}): string =>
    fillTemplate(words[word], data, language);
}
