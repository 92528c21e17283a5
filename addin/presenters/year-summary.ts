import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language, type Text } from '../../shared/findings/text';
import type { SummaryRow } from '../../shared/municipal/municipal-table';
import { summariseCounty, totalsOf } from '../../shared/municipal/summarise-county';
import { stateNames, summaryColumns } from '../../shared/municipal/table-columns';
import { ruleTexts } from '../../shared/review/rule-texts';
import { monthText } from '../../shared/scoring/forms/period-text';
import { stripNoise } from '../../shared/scoring/rounding';
import { groupBy } from '../../shared/scoring/row-index';
import type { PairingScore, ScoreCard, ScoreLine } from '../../shared/scoring/score-card';
import type { PublicHead } from '../../shared/submission/month-life';
import { restoreRecords } from '../../shared/submission/restore-records';
import type { Submission } from '../../shared/submission/submission';
import type { ReportSheet, ReportTable } from '../../shared/workbook/report-sheet';
import { tableOfBlocks, type BlockSum } from './block-table';
import { blockOf } from './block-titles';
import { tableOf, type SheetColumn } from './municipal-sheets/table-of-columns';

/** A month's version with what the server made of it. */
export interface MonthVersion extends Pick<
  PublicHead,
  'version' | 'state' | 'receivedAt' | 'firstReceivedOn' | 'daysLate' | 'total' | 'counts'
> {
  records: Submission['records'];
  scoreCard: ScoreCard;
}

/** A county's months as the server holds them; null where nothing was submitted. */
export interface CountyYear {
  county: { code: string; name: string };
  months: readonly { month: IsoMonth; standing: MonthVersion | null }[];
}

interface Line {
  pairing: PairingScore;
  line: ScoreLine;
}

const notes = {
  about: text(
    '依据 {notice}；活动期 {first} 至 {last}；{today} 生成。',
    'By notice {notice}; term {first} to {last}; made on {today}.',
  ),
  basis: text(
    '台账是逐月累计的：以下各项数字、得分和缺项都取自最后一个已采纳的月份，即{month}（第 {version} 版，截至 {asOf}）。',
    'Ledgers add up from month to month: all figures, points and shortfalls below are those of the last month accepted, {month} (version {version}, as of {asOf}).',
  ),
  months: text(
    '应报 {due} 个月：已采纳 {accepted} 个月，其他已报送 {other} 个月，未报送 {missing} 个月。',
    '{due} months are due: {accepted} accepted, {other} submitted but not accepted, {missing} missing.',
  ),
  waiting: text(
    '还没有采纳、因此不在数字之内的月份：{months}。',
    'Months that are not accepted yet, and not counted: {months}.',
  ),
  totals: text(
    '{pairings} 对结对共到位资金 {cash} 元，青年小额贷款 {loans} 元（同一乡镇只计一次），结对平均得分 {mean}。',
    '{pairings} pairings: {cash} yuan in cash, {loans} yuan in loans (each township once), mean total {mean}.',
  ),
};

/** The county's whole year as a sheet, from its accepted submissions; null while none is accepted. */
export function yearSummary(
  { county, months }: CountyYear,
  { campaign, today }: { campaign: Campaign; today: string },
  language: Language,
): ReportSheet | null {
  const accepted = months.filter(({ standing }) => standing?.state === 'accepted');
  const last = accepted.at(-1);
  if (!last?.standing) return null;
  const { standing } = last;
  const asOf = lastDayOfMonth(last.month);
  const records = restoreRecords({ county: county.code, records: standing.records }, campaign);
  const pairings = summariseCounty({ records, scoreCard: standing.scoreCard }, campaign, asOf);
  const { version, state } = standing;
  const rows = pairings.map((pairing): SummaryRow => ({
    county: county.code,
    countyName: county.name,
    ...pairing,
    state: state === 'missing' ? 'accepted' : state,
    version,
  }));
  const { cash, loans, meanTotal } = totalsOf(rows);
  const say = (template: Text, data: Record<string, string | number>): string =>
    fillTemplate(template, data, language);
  const waiting = months.filter(({ standing: held }) => held && held.state !== 'accepted');
  const separator = { zhCN: '、', en: ', ' }[language];
  const name = text('全年总结', 'Whole year');
  return {
    name: name[language],
    title: text(
      `${county.name}${campaign.title.zhCN}全年总结`,
      `${county.name}: the whole year of ${campaign.title.en}`,
    )[language],
    notes: [
      say(notes.about, {
        notice: campaign.notice,
        first: campaign.term.first,
        last: campaign.term.last,
        today,
      }),
      say(notes.basis, { month: monthText(last.month)[language], version, asOf }),
      say(notes.months, {
        due: months.length,
        accepted: accepted.length,
        other: waiting.length,
        missing: months.filter(({ standing: held }) => !held).length,
      }),
      ...(waiting.length > 0
        ? [
            say(notes.waiting, {
              months: waiting.map(({ month }) => monthText(month)[language]).join(separator),
            }),
          ]
        : []),
      say(notes.totals, {
        pairings: rows.length,
        cash: cash.toLocaleString('en-US'),
        loans: loans.toLocaleString('en-US'),
        mean: meanTotal === null ? '—' : meanTotal.toFixed(2),
      }),
    ],
    tables: [
      monthTable(months, language),
      blockTable(standing.scoreCard, language),
      pairingTable(rows, language),
      shortfallTable(standing.scoreCard, language),
    ],
    charts: [
      {
        name: '牵手_全年得分',
        title: text('各月得分', 'Scores by month')[language],
        kind: 'column',
        table: '牵手_全年月份',
        categories: text('月份', 'Month')[language],
        series: [text('得分', 'Total')[language]],
      },
    ],
  };
}

type MonthLine = CountyYear['months'][number];

function monthTable(months: readonly MonthLine[], language: Language): ReportTable {
  const counted = (severity: 'error' | 'shortfall' | 'warning', title: Text): SheetColumn<MonthLine> => ({
    title,
    kind: 'count',
    value: ({ standing }) => standing?.counts[severity] ?? null,
  });
  const columns: SheetColumn<MonthLine>[] = [
    {
      title: text('月份', 'Month'),
      kind: 'text',
      value: ({ month }, of) => monthText(month)[of],
      isKey: true,
    },
    {
      title: text('状态', 'State'),
      kind: 'text',
      value: ({ standing }, of) => stateNames[standing?.state ?? 'missing'][of],
    },
    { title: text('版本', 'Version'), kind: 'count', value: ({ standing }) => standing?.version ?? null },
    {
      title: text('首次收到', 'First received'),
      kind: 'text',
      value: ({ standing }) => standing?.firstReceivedOn ?? null,
    },
    {
      title: text('迟报（天）', 'Days late'),
      kind: 'count',
      value: ({ standing }) => standing?.daysLate ?? null,
    },
    { title: text('得分', 'Total'), kind: 'points', value: ({ standing }) => standing?.total ?? null },
    counted('error', text('错误', 'Errors')),
    counted('shortfall', text('缺项', 'Shortfalls')),
    counted('warning', text('存疑', 'Warnings')),
  ];
  return tableOf('全年月份', columns, months, language, text('各月报送', 'Months')[language]);
}

function blockTable({ pairings }: ScoreCard, language: Language): ReportTable {
  const shares = pairings.flatMap(({ lines }) =>
    [...groupBy(lines, ({ indicator }) => blockOf(indicator))].map(([block, own]) => ({
      block,
      earned: stripNoise(own.reduce((sum, { earned }) => sum + earned, 0)),
      due: stripNoise(own.reduce((sum, { due }) => sum + due, 0)),
    })),
  );
  const blocks = [...groupBy(shares, ({ block }) => block)].map(([block, own]): BlockSum => {
    const applying = own.filter(({ due }) => due > 0);
    return {
      block,
      earned: stripNoise(applying.reduce((sum, { earned }) => sum + earned, 0)),
      due: stripNoise(applying.reduce((sum, { due }) => sum + due, 0)),
      full: applying.filter(({ earned, due }) => earned >= due).length,
      applies: applying.length,
    };
  });
  return tableOfBlocks('全年完成', blocks, language, text('完成情况', 'Completion')[language]);
}

/** The columns of the municipal table that tell a county something of itself. */
const told = new Set(
  summaryColumns
    .map(({ title }) => title.zhCN)
    .filter((title) => !['县（市、区）', '状态', '版本', '工作表', '单元格'].includes(title)),
);

function pairingTable(rows: readonly SummaryRow[], language: Language): ReportTable {
  const columns = summaryColumns.filter(({ title }) => told.has(title.zhCN));
  return tableOf('全年结对', columns, rows, language, text('各结对', 'Pairings')[language]);
}

function shortfallTable({ pairings }: ScoreCard, language: Language): ReportTable {
  const columns: SheetColumn<Line>[] = [
    {
      title: text('乡镇（街道）', 'Township'),
      kind: 'text',
      value: ({ pairing }) => pairing.township,
      isKey: true,
    },
    {
      title: text('帮扶单位', 'Supporting unit'),
      kind: 'text',
      value: ({ pairing }) => pairing.unit,
      isKey: true,
    },
    {
      title: text('指标', 'Indicator'),
      kind: 'text',
      value: ({ line }, of) => ruleTexts.get(line.indicator)?.title[of] ?? line.indicator,
      isKey: true,
    },
    {
      title: text('条款', 'Clause'),
      kind: 'text',
      value: ({ line }) => ruleTexts.get(line.indicator)?.source ?? null,
    },
    { title: text('已得', 'Earned'), kind: 'points', value: ({ line }) => line.earned },
    { title: text('应得', 'Due'), kind: 'points', value: ({ line }) => line.due },
    {
      title: text('逾期', 'Overdue'),
      kind: 'text',
      value: ({ line }, of) => (line.overdue ? text('已逾期', 'overdue')[of] : null),
    },
  ];
  const short = pairings.flatMap((pairing) =>
    pairing.lines.filter(({ earned, due }) => earned < due).map((line): Line => ({ pairing, line })),
  );
  return tableOf('全年缺项', columns, short, language, text('没有做到的', 'What is short')[language]);
}
