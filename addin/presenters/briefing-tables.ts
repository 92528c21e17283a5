import type { IsoMonth } from '../../shared/campaign/calendar';
import { text, type Language } from '../../shared/findings/text';
import type { Briefing } from '../../shared/municipal/briefing';
import { conflictName } from '../../shared/municipal/conflict-names';
import {
  countyRankingColumns,
  pairingRankingColumns,
  unitRankingColumns,
} from '../../shared/municipal/ranking-columns';
import { statusText } from '../../shared/municipal/status-text';
import { ruleTexts } from '../../shared/review/rule-texts';
import { monthText } from '../../shared/scoring/forms/period-text';
import type { ReportTable } from '../../shared/workbook/report-sheet';
import { tableOfBlocks } from './block-table';
import { blockTitle } from './block-titles';
import { tableOf, type SheetColumn } from './municipal-sheets/table-of-columns';

/** Ranks that are named as examples. */
const lastRankNamed = 10;

/** Of a quarter's briefing: those of other quarters stay in the workbook beside it. */
const nameOf = ({ quarter }: Briefing, table: string): string => `通报${quarter.replace('-', '')}_${table}`;

/** Who has reported which month of the quarter; of months to come nothing stands there yet. */
export function reportTable(
  briefing: Briefing,
  months: readonly IsoMonth[],
  language: Language,
): ReportTable {
  const columns: SheetColumn<Briefing['reports'][number]>[] = [
    {
      title: text('县（市、区）', 'County'),
      kind: 'text',
      value: ({ countyName }) => countyName,
      isKey: true,
    },
    ...months.map((month): SheetColumn<Briefing['reports'][number]> => ({
      title: monthText(month),
      kind: 'text',
      value: ({ months: cells }) => {
        const cell = cells.find((each) => each.month === month);
        return cell ? statusText({ ...cell, locked: false }, language) : null;
      },
    })),
  ];
  return tableOf(nameOf(briefing, '报送'), columns, briefing.reports, language);
}

type Block = Briefing['blocks'][number];

/** What is done of each block of the notice. */
export function blockTable(briefing: Briefing, language: Language): ReportTable {
  return tableOfBlocks(nameOf(briefing, '完成'), briefing.blocks, language);
}

export function countyTable(briefing: Briefing, language: Language): ReportTable {
  return tableOf(
    nameOf(briefing, '县排名'),
    countyRankingColumns.map(withoutTotal),
    briefing.ranking.counties,
    language,
  );
}

/** Pairings of the first ranks; with ties there may be more of them. */
export function pairingTable(briefing: Briefing, language: Language): ReportTable {
  const rows = briefing.ranking.pairings.filter(
    ({ rank, total }) => rank <= lastRankNamed && (total ?? 0) > 0,
  );
  const heading = text('得分靠前的结对', 'The first pairings')[language];
  return tableOf(nameOf(briefing, '结对'), pairingRankingColumns.map(withoutTotal), rows, language, heading);
}

export function unitTable(briefing: Briefing, language: Language): ReportTable {
  const rows = briefing.ranking.units.filter(({ rank, total }) => rank <= lastRankNamed && (total ?? 0) > 0);
  const heading = text('得分靠前的帮扶单位', 'The first units')[language];
  return tableOf(nameOf(briefing, '单位'), unitRankingColumns.map(withoutTotal), rows, language, heading);
}

interface Example {
  block: string;
  example: Block['examples'][number];
}

const facts: Readonly<Record<string, (figure: string, language: Language) => string>> = {
  funding: (n, of) => text(`资金到位 ${n} 元`, `${n} yuan in cash`)[of],
  loans: (n, of) => text(`所在乡镇发放贷款 ${n} 元`, `${n} yuan lent in its township`)[of],
  activities: (n, of) => text(`活动 ${n} 次`, `${n} activities`)[of],
  contacts: (n, of) => text(`见面、汇报 ${n} 次`, `${n} meetings and reports`)[of],
  reform: (n, of) => text(`完成选拔 ${n} 步`, `${n} steps of selection`)[of],
  institutions: (n, of) => text(`建立制度 ${n} 项`, `${n} systems`)[of],
  'seven-ones': (n, of) => text(`完成 ${n} 个一`, `${n} of the seven`)[of],
};

/** The best of each block, with what they did. */
export function exampleTable(briefing: Briefing, language: Language): ReportTable {
  const columns: SheetColumn<Example>[] = [
    {
      title: text('方面', 'Block'),
      kind: 'text',
      value: ({ block }, of) => blockTitle(block)[of],
      isKey: true,
    },
    {
      title: text('县（市、区）', 'County'),
      kind: 'text',
      value: (row) => row.example.countyName,
      isKey: true,
    },
    {
      title: text('乡镇（街道）', 'Township'),
      kind: 'text',
      value: (row) => row.example.township,
      isKey: true,
    },
    {
      title: text('帮扶单位', 'Supporting unit'),
      kind: 'text',
      value: (row) => row.example.unit,
      isKey: true,
    },
    { title: text('已得分', 'Earned'), kind: 'points', value: (row) => row.example.earned },
    { title: text('应得分', 'Due'), kind: 'points', value: (row) => row.example.due },
    {
      title: text('事实', 'Facts'),
      kind: 'text',
      value: ({ block, example: { figure } }, of) =>
        figure === null ? null : (facts[block]?.(figure.toLocaleString('en'), of) ?? null),
    },
  ];
  const rows = briefing.blocks.flatMap(({ block, examples }) =>
    examples.map((example) => ({ block, example })),
  );
  const heading = text('各方面做得好的结对', 'The best of each block')[language];
  return tableOf(nameOf(briefing, '典型'), columns, rows, language, heading);
}

/** What is lacking, clause by clause. */
export function shortfallTable(briefing: Briefing, language: Language): ReportTable {
  const columns: SheetColumn<Briefing['shortfalls'][number]>[] = [
    {
      title: text('条款', 'Clause'),
      kind: 'text',
      value: ({ indicator }) => ruleTexts.get(indicator)?.source ?? null,
    },
    {
      title: text('指标', 'Indicator'),
      kind: 'text',
      value: ({ indicator }, of) => ruleTexts.get(indicator)?.title[of] ?? indicator,
      isKey: true,
    },
    { title: text('未完成的结对', 'Pairings lacking it'), kind: 'count', value: ({ lacking }) => lacking },
    { title: text('其中逾期', 'Overdue'), kind: 'count', value: ({ overdue }) => overdue },
    { title: text('适用的结对', 'Pairings it applies to'), kind: 'count', value: ({ applies }) => applies },
    {
      title: text('所在县（市、区）', 'Counties'),
      kind: 'text',
      value: ({ counties }, of) =>
        counties
          .map(({ countyName, lacking }) => `${countyName} ${lacking}`)
          .join(of === 'zhCN' ? '、' : ', '),
    },
  ];
  return tableOf(nameOf(briefing, '不足'), columns, briefing.shortfalls, language);
}

/** What counties say differently and nobody has decided. */
export function conflictTable(briefing: Briefing, language: Language): ReportTable {
  const columns: SheetColumn<Briefing['conflicts'][number]>[] = [
    {
      title: text('问题', 'Conflict'),
      kind: 'text',
      value: ({ kind, counties }, of) => conflictName(kind, counties.length)[of],
      isKey: true,
    },
    { title: text('对象', 'Of'), kind: 'text', value: ({ subject }) => subject, isKey: true },
    {
      title: text('涉及县（市、区）', 'Counties'),
      kind: 'text',
      value: ({ counties }, of) => counties.join(of === 'zhCN' ? '、' : ', '),
    },
  ];
  return tableOf(nameOf(briefing, '冲突'), columns, briefing.conflicts, language);
}

/** A table of the first few has no total of its own. */
function withoutTotal<T>({ total: _total, ...column }: SheetColumn<T>): SheetColumn<T> {
  return column;
}
