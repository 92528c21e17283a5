import { text, type Language, type Text } from '../../../shared/findings/text';
import { countyRankingColumns } from '../../../shared/municipal/ranking-columns';
import { reportTablePrefix } from '../../../shared/workbook/own-sheets';
import type { ReportSheet } from '../../../shared/workbook/report-sheet';
import { completionName, completionTitles } from './completion-sheet';
import { countyRankingName } from './ranking-sheets';

/** The month in pictures: counties by score, by when their reports came, and what is done of each block. */
export function chartsSheet(month: Text, language: Language): ReportSheet {
  const name = text('图表', 'Charts')[language];
  const titleOf = (known: string): string =>
    countyRankingColumns.find(({ title }) => title.zhCN === known)?.title[language] ?? known;
  const ranking = { table: reportTablePrefix + countyRankingName, categories: titleOf('县（市、区）') };
  const chart = (key: string): string => `${reportTablePrefix}图_${key}`;
  const note = text(
    '图随各表更新；您挪动过、改过样子的图会保持原样。',
    'The charts follow the tables; those that you have moved or restyled stay as they are.',
  );
  return {
    name,
    title: `${name}（${month[language]}）`,
    notes: [note[language]],
    tables: [],
    charts: [
      {
        name: chart('县得分'),
        title: text('各县（市、区）得分', 'Scores of the counties')[language],
        kind: 'bar',
        ...ranking,
        series: [titleOf('得分')],
      },
      {
        name: chart('月报'),
        title: text('各县（市、区）月报：按时、迟报、未报', 'Monthly reports: in time, late, missing')[
          language
        ],
        kind: 'stacked',
        ...ranking,
        series: ['按时（月）', '迟报（月）', '未报（月）'].map(titleOf),
      },
      {
        name: chart('完成率'),
        title: text('各方面完成率', 'What is done of each block')[language],
        kind: 'bar',
        table: reportTablePrefix + completionName,
        categories: completionTitles.block[language],
        series: [completionTitles.share[language]],
      },
    ],
  };
}
