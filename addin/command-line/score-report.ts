import type { Review } from '../../shared/review/review';
import { roundHundredth } from '../../shared/scoring/rounding';
import { scoreBlocks, type PairingBlocks, type ScoreBlockLine } from '../presenters/score-blocks';
import { sayer, shown, type ReportOptions } from './report-words';
import { textTable } from './text-table';

/** The score: every pairing in a line, those with most to gain in full. */
export function scoreLines(review: Review, options: ReportOptions): string[] {
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
    .map(({ what, at }) =>
      at ? sayer(language)('noted', { title: what, note: `${at.sheet} ${at.address}` }) : what,
    )
    .join(language === 'zhCN' ? '；' : '; ');
  return listed.length === missing.length
    ? list
    : list + sayer(language)('others', { count: missing.length });
}

function points(value: number | null): string {
  return value === null ? '—' : String(roundHundredth(value));
}
