import { lastDayOfMonth, quarterOf, type IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { text, type Language, type Text } from '../../shared/findings/text';
import type { Briefing } from '../../shared/municipal/briefing';
import { monthText, quarterText } from '../../shared/scoring/forms/period-text';
import type { ReportSheet, ReportTable } from '../../shared/workbook/report-sheet';
import {
  blockTable,
  conflictTable,
  countyTable,
  exampleTable,
  pairingTable,
  reportTable,
  shortfallTable,
  unitTable,
} from './briefing-tables';

/** One part of the briefing: what it says, and its tables. */
export interface BriefingSection {
  heading: string;
  paragraphs: readonly string[];
  tables: readonly ReportTable[];
}

/** The briefing as it is read, printed and written into a workbook. */
export interface BriefingDocument {
  /** Of the sheet: "通报2010年第三季度". */
  name: string;
  title: string;
  /** Number of the notice, the day as of which it is, the day on which it was made. */
  about: string;
  sections: readonly BriefingSection[];
}

/** How the parts are numbered: 一、二、三. */
const ordinals = '一二三四五六七八';

/** The quarterly briefing from what the server tells; `closing` is the officer's own last part, "" for none. */
export function briefingDocument(
  briefing: Briefing,
  { campaign, today, closing }: { campaign: Campaign; today: string; closing: string },
  language: Language,
): BriefingDocument {
  const say = (words: Text): string => words[language];
  const quarter = say(quarterText(briefing.quarter));
  const asOf = lastDayOfMonth(briefing.month);
  const months = campaign.requiredMonths.filter((each) => quarterOf(each) === briefing.quarter);
  const parts = [
    reportsPart(briefing, months, language),
    completionPart(briefing, language),
    rankingPart(briefing, language),
    examplesPart(briefing, language),
    shortfallsPart(briefing, language),
    conflictsPart(briefing, language),
    ...(closing.trim() === ''
      ? []
      : [
          {
            heading: say(text('下一步工作要求', 'What is to be done next')),
            paragraphs: closing.split('\n').filter((line) => line.trim() !== ''),
            tables: [],
          },
        ]),
  ];
  const title = text(
    `${campaign.title.zhCN}${quarter}进展情况通报`,
    `${campaign.title.en}: briefing for ${quarter}`,
  );
  const about = text(
    `依据 ${campaign.notice}；数据截至 ${asOf}；${today} 生成`,
    `By notice ${campaign.notice}; figures as of ${asOf}; made on ${today}`,
  );
  return {
    name: say(text(`通报${quarter}`, `Briefing ${quarter}`)),
    title: say(title),
    about: say(about),
    sections: parts.map((part, index) => ({
      ...part,
      heading:
        language === 'zhCN' ? `${ordinals.charAt(index)}、${part.heading}` : `${index + 1}. ${part.heading}`,
    })),
  };
}

function reportsPart(briefing: Briefing, all: readonly IsoMonth[], language: Language): BriefingSection {
  const { reports, months, month } = briefing;
  const cells = reports.flatMap((county) => county.months);
  const inTime = cells.filter(({ daysLate }) => daysLate === 0).length;
  const late = cells.filter(({ daysLate }) => daysLate !== null && daysLate > 0).length;
  const missing = cells.length - inTime - late;
  const names = (wanted: (cell: (typeof cells)[number]) => boolean): string[] =>
    reports.flatMap(({ countyName, months: own }) =>
      own.some((cell) => cell.month === month && wanted(cell)) ? [countyName] : [],
    );
  const lateNames = names(({ daysLate }) => daysLate !== null && daysLate > 0);
  const missingNames = names(({ daysLate }) => daysLate === null);
  const own = monthText(month)[language];
  const told = text(
    `本季度应报 ${months.length} 个月、${cells.length} 份月报：按时 ${inTime} 份，迟报 ${late} 份，未报 ${missing} 份。`,
    `${cells.length} reports were due for ${months.length} months of the quarter: ${inTime} came in time, ${late} late, ${missing} are missing.`,
  );
  const ofMonth = text(
    `${own}${missingNames.length === 0 ? '各县（市、区）都已报送' : `还没有报送的：${listed(missingNames, 'zhCN')}`}${lateNames.length === 0 ? '' : `；迟报的：${listed(lateNames, 'zhCN')}`}。`,
    `${own}: ${missingNames.length === 0 ? 'every county has reported' : `not yet reported by ${listed(missingNames, 'en')}`}${lateNames.length === 0 ? '' : `; late: ${listed(lateNames, 'en')}`}.`,
  );
  return {
    heading: text('报送情况', 'Reports')[language],
    paragraphs: [told[language], ofMonth[language]],
    tables: [reportTable(briefing, all, language)],
  };
}

function completionPart(briefing: Briefing, language: Language): BriefingSection {
  const { totals } = briefing;
  const told = text(
    `${totals.counties} 个县（市、区）的 ${totals.pairings} 对结对共到位资金 ${figure(totals.cash)} 元，发放青年小额贷款 ${figure(totals.loans)} 元（同一乡镇只计一次），开展活动 ${totals.activities} 次${totals.meanTotal === null ? '' : `；各结对平均得分 ${totals.meanTotal.toFixed(2)} 分`}。`,
    `${totals.pairings} pairings of ${totals.counties} counties raised ${figure(totals.cash)} yuan in cash and ${figure(totals.loans)} yuan in loans (each township once), and held ${totals.activities} activities${totals.meanTotal === null ? '' : `; their mean total is ${totals.meanTotal.toFixed(2)}`}.`,
  );
  return {
    heading: text('完成情况', 'Completion')[language],
    paragraphs: [told[language]],
    tables: [blockTable(briefing, language)],
  };
}

function rankingPart(briefing: Briefing, language: Language): BriefingSection {
  const { scoreShare, reportPoints } = briefing.ranking.terms;
  const told = text(
    `县（市、区）得分 = 结对平均分 × ${scoreShare} + 月报得分（满分 ${reportPoints} 分）；同分同名次。`,
    `A county’s total is the mean of its pairings × ${scoreShare} and up to ${reportPoints} points for its reports; equal totals share a rank.`,
  );
  return {
    heading: text('县（市、区）排名', 'Ranking of the counties')[language],
    paragraphs: [told[language]],
    tables: [countyTable(briefing, language)],
  };
}

function examplesPart(briefing: Briefing, language: Language): BriefingSection {
  const full = briefing.ranking.pairings.filter(({ total }) => total === 100).length;
  const told = text(
    full === 0 ? '目前还没有满分的结对，得分靠前的如下。' : `${full} 对结对得满分。得分靠前的如下。`,
    full === 0
      ? 'No pairing has every point yet; these are the first.'
      : `${full} ${full === 1 ? 'pairing has' : 'pairings have'} every point. These are the first.`,
  );
  return {
    heading: text('先进典型', 'Good examples')[language],
    paragraphs: [told[language]],
    tables: [
      pairingTable(briefing, language),
      unitTable(briefing, language),
      exampleTable(briefing, language),
    ],
  };
}

function shortfallsPart(briefing: Briefing, language: Language): BriefingSection {
  const { shortfalls, ranking } = briefing;
  const overdue = shortfalls.filter((each) => each.overdue > 0).length;
  const absent = ranking.pairings.filter(({ withoutRows }) => withoutRows).length;
  const told = text(
    shortfalls.length === 0
      ? '各项指标都没有缺项。'
      : `${shortfalls.length} 项指标有结对未完成，其中 ${overdue} 项已有结对逾期。`,
    shortfalls.length === 0
      ? 'No pairing lacks anything.'
      : `${shortfalls.length} indicators are not met by every pairing; ${overdue} of them are overdue somewhere.`,
  );
  const withoutRows = text(
    `另有 ${absent} 对已公布的结对没有任何台账，按 0 分计。`,
    `${absent} published ${absent === 1 ? 'pairing has' : 'pairings have'} no rows at all and count as 0.`,
  );
  return {
    heading: text('存在的不足', 'Shortfalls')[language],
    paragraphs: [told[language], ...(absent > 0 ? [withoutRows[language]] : [])],
    tables: [shortfallTable(briefing, language)],
  };
}

function conflictsPart(briefing: Briefing, language: Language): BriefingSection {
  const { length } = briefing.conflicts;
  const told =
    length === 0
      ? text('各县（市、区）所报没有不一致之处。', 'No two counties contradict each other.')
      : text(
          `有 ${length} 处县与县所报不一致，尚待裁定。`,
          `${length} ${length === 1 ? 'contradiction' : 'contradictions'} between counties still to be decided.`,
        );
  return {
    heading: text('待裁定的不一致', 'Open conflicts')[language],
    paragraphs: [told[language]],
    tables: [conflictTable(briefing, language)],
  };
}

function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'zhCN' ? '、' : ', ');
}

function figure(amount: number): string {
  return String(Math.round(amount * 100) / 100).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** The briefing as one sheet: what it says above, its tables below. */
export function briefingSheet({ name, title, about, sections }: BriefingDocument): ReportSheet {
  return {
    name,
    title,
    notes: [about, ...sections.map(({ heading, paragraphs }) => `${heading}：${paragraphs.join(' ')}`)],
    tables: sections.flatMap(({ heading, tables }) =>
      tables.map((table) => ({ ...table, heading: table.heading ?? heading })),
    ),
    charts: [],
  };
}
