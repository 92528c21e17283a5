import type { Language } from '../../../shared/findings/text';
import type { RankedKind } from '../../presenters/ranking-lines';

interface RankingWords {
  title: string;
  none: (month: string) => string;
  kinds: Readonly<Record<RankedKind, string>>;
  kind: string;
  county: string;
  allCounties: string;
  search: string;
  shown: (lines: number, all: number) => string;
  nothingMatches: string;
  ranked: (rank: number) => string;
  noTotal: string;
  pairings: (count: number) => string;
  noPairings: string;
  sharedRank: string;
  otherRubric: (counties: string) => string;
  otherRubricHint: string;
  list: (names: readonly string[]) => string;
  copy: string;
  copied: string;
  copyFailed: string;
  back: string;
  why: (name: string) => string;
  rankOf: (rank: number, among: number) => string;
  withoutRows: string;
  notFound: string;
  judged: (version: number, rubric: string) => string;
  evidence: string;
  openCounty: string;
  place: (place: string, county: string, version: number, file: string) => string;
  exact: (earned: string, due: string, total: string) => string;
  meanHeading: (pairings: number) => string;
  mean: (sum: string, counted: number, mean: string) => string;
  meanNote: string;
  noneCounted: string;
  uncounted: string;
  countyHeading: string;
  countySum: (mean: string, share: string, points: string, total: string) => string;
  reportsHeading: string;
  reportsSum: (points: string, shares: string, months: number, result: string) => string;
  noReportsDue: (points: string) => string;
  inTime: string;
  late: (days: number) => string;
  missing: string;
}

/** The view of the ranking, and why each number of it is what it is. */
export const rankingWords: Readonly<Record<Language, RankingWords>> = {
  zhCN: {
    title: '评优排名',
    none: (month) => `${month}还没有县（市、区）报送，没有可排的名次。`,
    kinds: { counties: '县（市、区）', pairings: '结对', units: '帮扶单位', townships: '乡镇（街道）' },
    kind: '排什么',
    county: '只看',
    allCounties: '全市',
    search: '查找名称',
    shown: (lines, all) => (lines === all ? `共 ${all} 个` : `显示 ${lines} 个，共 ${all} 个`),
    nothingMatches: '没有符合的名称，请改一下条件。',
    ranked: (rank) => `第 ${rank} 名`,
    noTotal: '没有应得分',
    pairings: (count) => `${count} 对结对`,
    noPairings: '还没有报送',
    sharedRank: '同分同名次；还没有应得分的排在最后。点一行看分数怎样来的。',
    otherRubric: (counties) => `${counties}仍是按原来的分值算的分，和本月现行的分值不同。`,
    otherRubricHint:
      '县里重新报送以后，才按现行分值算。评优前请先让这些县重新报送，或在“分值试算”里看统一分值下的名次。',
    list: (names) => names.join('、'),
    copy: '复制成表格',
    copied: '已复制，可以直接粘贴到 Excel 或文档里。',
    copyFailed: '没有复制成，请选中下面的文字自己复制。',
    back: '返回排名',
    why: (name) => `${name}的得分是怎样来的`,
    rankOf: (rank, among) => `第 ${rank} 名，共 ${among} 个`,
    withoutRows: '市里公布的名单上有这对结对，县里的台账中没有，按 0 分计入。',
    notFound: '县里刚刚重新报送，这对结对已经不在其中。请返回排名重新查看。',
    judged: (version, rubric) => `依据县里第 ${version} 版台账，评分细则 ${rubric}。`,
    evidence: '依据',
    openCounty: '打开该县月报',
    place: (place, county, version, file) => `${place} 在${county}第 ${version} 版的工作簿里（${file}）。`,
    exact: (earned, due, total) => `已得 ${earned} ÷ 应得 ${due} × 100 = ${total}`,
    meanHeading: (pairings) => `${pairings} 对结对的得分`,
    mean: (sum, counted, mean) => `合计 ${sum} ÷ ${counted} 对 = 平均 ${mean}`,
    meanNote: '各结对按“已得 ÷ 应得 × 100”相加后再平均，最后才取两位小数。',
    noneCounted: '没有可计分的结对。',
    uncounted: '没有应得分，不计入平均',
    countyHeading: '总分',
    countySum: (mean, share, points, total) =>
      `结对平均分 ${mean} × ${share} + 月报得分 ${points} = ${total}（平均分不先取整）`,
    reportsHeading: '月报得分',
    reportsSum: (points, shares, months, result) => `${points} 分 ×（${shares}）÷ ${months} 个月 = ${result}`,
    noReportsDue: (points) => `还没有应报的月份，按满分 ${points} 分计。`,
    inTime: '按时',
    late: (days) => `迟 ${days} 天`,
    missing: '未报',
  },
  en: {
    title: 'Ranking',
    none: (month) => `No county has submitted ${month} yet; there is nothing to rank.`,
    kinds: { counties: 'Counties', pairings: 'Pairings', units: 'Units', townships: 'Townships' },
    kind: 'Rank',
    county: 'Only',
    allCounties: 'The whole prefecture',
    search: 'Find a name',
    shown: (lines, all) => (lines === all ? `${all} in all` : `${lines} of ${all}`),
    nothingMatches: 'No name fits. Change what you look for.',
    ranked: (rank) => `rank ${rank}`,
    noTotal: 'nothing due',
    pairings: (count) => `${count} ${count === 1 ? 'pairing' : 'pairings'}`,
    noPairings: 'not submitted yet',
    sharedRank:
      'Equal totals share a rank; what has nothing due yet comes last. Press a line to see how its total is made.',
    otherRubric: (counties) =>
      `The scores of ${counties} were made by earlier points, not by those that hold in this month now.`,
    otherRubricHint:
      'They are scored anew when they submit again. Before awards, have them submit again, or see the ranks by the same points under “Points on trial”.',
    list: (names) => names.join(', '),
    copy: 'Copy as a table',
    copied: 'Copied: paste it into Excel or a document.',
    copyFailed: 'It could not be copied. Select the text below and copy it yourself.',
    back: 'Back to the ranking',
    why: (name) => `How the total of ${name} is made`,
    rankOf: (rank, among) => `Rank ${rank} of ${among}`,
    withoutRows: 'The published list has this pairing, the county’s ledgers have not: it counts as 0.',
    notFound: 'The county has just submitted again, without this pairing. Go back to the ranking.',
    judged: (version, rubric) => `By version ${version} of the county’s ledgers and the points ${rubric}.`,
    evidence: 'Rests on',
    openCounty: 'Open the county’s month',
    place: (place, county, version, file) =>
      `${place} is in the workbook of ${county}, version ${version} (${file}).`,
    exact: (earned, due, total) => `${earned} earned ÷ ${due} due × 100 = ${total}`,
    meanHeading: (pairings) => `Totals of ${pairings} ${pairings === 1 ? 'pairing' : 'pairings'}`,
    mean: (sum, counted, mean) => `Sum ${sum} ÷ ${counted} = mean ${mean}`,
    meanNote: 'Each counts as earned ÷ due × 100; only the mean is rounded to two decimals.',
    noneCounted: 'No pairing has anything due.',
    uncounted: 'nothing due: not counted',
    countyHeading: 'Total',
    countySum: (mean, share, points, total) =>
      `mean of pairings ${mean} × ${share} + reports ${points} = ${total} (the mean is not rounded first)`,
    reportsHeading: 'Points for reports',
    reportsSum: (points, shares, months, result) =>
      `${points} points × (${shares}) ÷ ${months} ${months === 1 ? 'month' : 'months'} = ${result}`,
    noReportsDue: (points) => `No report is due yet: all ${points} points.`,
    inTime: 'in time',
    late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    missing: 'missing',
  },
};
