import type { ThresholdId } from '../../../shared/campaign/thresholds';
import type { Language } from '../../../shared/findings/text';

interface RubricWords {
  title: string;
  intro: string;
  versions: (versions: number) => string;
  version: (number: number, from: string | null) => string;
  points: string;
  blockSum: (title: string, sum: string) => string;
  changed: string;
  figures: string;
  figure: Readonly<Record<ThresholdId, string>>;
  held: (label: string, held: string) => string;
  notNumber: string;
  doesNotFit: string;
  figureDoesNotFit: Readonly<Record<ThresholdId, string>>;
  sumFits: (sum: string) => string;
  sumTooMuch: (sum: string, wanted: string, over: string) => string;
  sumTooLittle: (sum: string, wanted: string, under: string) => string;
  try: (month: string) => string;
  trying: string;
  stop: string;
  drop: string;
  unchanged: string;
  result: (month: string) => string;
  resultHint: string;
  moved: (moved: number, all: number) => string;
  nothingMoved: string;
  onlyChanged: string;
  rank: (before: number | null, after: number) => string;
  total: (before: string, after: string) => string;
  none: string;
  up: (places: number) => string;
  down: (places: number) => string;
  stays: string;
  old: string;
  publish: (version: number) => string;
  from: string;
  fromHint: string;
  kept: (reports: number) => string;
  keptHint: string;
  question: (from: string) => string;
  yes: string;
  no: string;
  publishing: string;
  published: (version: number, from: string) => string;
  publishedHint: string;
  outrun: string;
}

/** The view in which other points are tried and published. */
export const rubricWords: Readonly<Record<Language, RubricWords>> = {
  zhCN: {
    title: '分值试算',
    intro: '改一改分值或标准，先看名次会怎样变。试算不改动任何数据；满意了再公布为下一版。',
    versions: (versions) => `已公布的分值（${versions} 版）`,
    version: (number, from) => `第 ${number} 版：${from === null ? '通知原定' : `从${from}起`}`,
    points: '各项分值',
    blockSum: (title, sum) => `${title}（${sum} 分）`,
    changed: '已改',
    figures: '标准',
    figure: {
      annualCash: '每年资金支持（元）',
      loanTarget: '每个乡镇小额贷款（元）',
      deputiesLeast: '编制外副书记至少（名）',
      deputiesMost: '乡镇编制外副书记至多（名）',
      deputiesStreetMost: '街道编制外副书记至多（名）',
      batch: '“一批”至少（个）',
      reportPoints: '县总分中月报占（分）',
      lateShare: '迟报的月报按几成计（0 到 1）',
    },
    held: (label, held) => `${label}，原为 ${held}`,
    notNumber: '请填数字，例如 1.5。',
    doesNotFit: '最多 1000 分。',
    figureDoesNotFit: {
      annualCash: '请填大于 0 的金额，最小到分。',
      loanTarget: '请填大于 0 的金额，最小到分。',
      deputiesLeast: '请填 1 以上的整数，不多于原来的名数。',
      deputiesMost: '请填整数，不少于“至少”的名数。',
      deputiesStreetMost: '请填整数，不少于乡镇的“至多”。',
      batch: '请填 1 以上的整数。',
      reportPoints: '请填 0 到 100 的数。',
      lateShare: '请填 0 到 1 的数，例如 0.5。',
    },
    sumFits: (sum) => `分值合计 ${sum} 分，与通知一致。`,
    sumTooMuch: (sum, wanted, over) => `分值合计 ${sum} 分，应为 ${wanted} 分，还要减 ${over} 分。`,
    sumTooLittle: (sum, wanted, under) => `分值合计 ${sum} 分，应为 ${wanted} 分，还要加 ${under} 分。`,
    try: (month) => `试算 ${month}`,
    trying: '正在按新的分值重新计算各县…',
    stop: '停止',
    drop: '恢复现行分值',
    unchanged: '还没有改动。请改一项分值或标准，再试算。',
    result: (month) => `${month}试算结果`,
    resultHint: '左边是现在的名次和得分，右边是按新分值的。',
    moved: (moved, all) => `共 ${all} 个，名次有变动的 ${moved} 个`,
    nothingMoved: '名次和得分都没有变动。',
    onlyChanged: '只看有变动的',
    rank: (before, after) => (before === null ? `第 ${after} 名` : `第 ${before} 名 → 第 ${after} 名`),
    total: (before, after) => `${before} → ${after}`,
    none: '无',
    up: (places) => `升 ${places} 名`,
    down: (places) => `降 ${places} 名`,
    stays: '名次不变',
    old: '试算以后又改了分值或月份，下面是改动以前的结果，请重新试算。',
    publish: (version) => `公布为第 ${version} 版`,
    from: '从哪个月起用',
    fromHint: '在这之前的月份仍按原来的分值。',
    kept: (reports) => `从这个月起已有 ${reports} 份月报按原来的分值算过分，公布后仍保留原分。`,
    keptHint: '县里重新报送才按新分值计算，同一个月里会有两种分值。想让全市一致，请从还没有报送的月份起用。',
    question: (from) => `从${from}起按新的分值评分？公布后不能撤回，只能再公布下一版。`,
    yes: '公布',
    no: '取消',
    publishing: '正在公布…',
    published: (version, from) => `第 ${version} 版分值已公布，从${from}起用。`,
    publishedHint: '各县的面板会自动取到新的分值；之前的月份不变。',
    outrun: '您改的内容还在。请先看上面最新一版，再试算、公布。',
  },
  en: {
    title: 'Points on trial',
    intro:
      'Change points or figures and see first who would move. A trial changes nothing; publish the points as the next version when they suit you.',
    versions: (versions) => `Points published (${versions} ${versions === 1 ? 'version' : 'versions'})`,
    version: (number, from) => `Version ${number}: ${from === null ? 'by the notice' : `from ${from}`}`,
    points: 'Points',
    blockSum: (title, sum) => `${title} (${sum})`,
    changed: 'changed',
    figures: 'Figures',
    figure: {
      annualCash: 'Cash a year (yuan)',
      loanTarget: 'Loans of a township (yuan)',
      deputiesLeast: 'Deputies at least',
      deputiesMost: 'Deputies of a township at most',
      deputiesStreetMost: 'Deputies of a street at most',
      batch: '“A group” is at least',
      reportPoints: 'Points for reports in a county’s 100',
      lateShare: 'Share of a late report (0 to 1)',
    },
    held: (label, held) => `${label}, so far ${held}`,
    notNumber: 'Enter a number, 1.5 for example.',
    doesNotFit: 'At most 1000 points.',
    figureDoesNotFit: {
      annualCash: 'Enter an amount above 0, whole fen.',
      loanTarget: 'Enter an amount above 0, whole fen.',
      deputiesLeast: 'Enter a whole number from 1, not above the number so far.',
      deputiesMost: 'Enter a whole number, not below the least.',
      deputiesStreetMost: 'Enter a whole number, not below that of townships.',
      batch: 'Enter a whole number from 1.',
      reportPoints: 'Enter a number from 0 to 100.',
      lateShare: 'Enter a number from 0 to 1, 0.5 for example.',
    },
    sumFits: (sum) => `The points come to ${sum}, as in the notice.`,
    sumTooMuch: (sum, wanted, over) => `The points come to ${sum} instead of ${wanted}: take off ${over}.`,
    sumTooLittle: (sum, wanted, under) => `The points come to ${sum} instead of ${wanted}: add ${under}.`,
    try: (month) => `Try on ${month}`,
    trying: 'Scoring every county anew…',
    stop: 'Stop',
    drop: 'Back to the points that hold',
    unchanged: 'Nothing is changed yet. Change points or a figure, then try them.',
    result: (month) => `Trial of ${month}`,
    resultHint: 'Rank and total as they are, then by the new points.',
    moved: (moved, all) => `${moved} of ${all} change their rank`,
    nothingMoved: 'No rank and no total changes.',
    onlyChanged: 'Only what changes',
    rank: (before, after) => (before === null ? `rank ${after}` : `rank ${before} → ${after}`),
    total: (before, after) => `${before} → ${after}`,
    none: 'none',
    up: (places) => `up ${places}`,
    down: (places) => `down ${places}`,
    stays: 'same rank',
    old: 'Points or month were changed after the trial: what is below was before. Try them again.',
    publish: (version) => `Publish as version ${version}`,
    from: 'In use from',
    fromHint: 'Months before keep their points.',
    kept: (reports) =>
      `${reports} ${reports === 1 ? 'report has' : 'reports have'} come for months from this one on: they keep the score they were given.`,
    keptHint:
      'Only a county that submits again is scored anew, so a month would hold scores of both kinds. To be even, begin with a month that nobody has submitted.',
    question: (from) =>
      `Score by the new points from ${from} on? This cannot be taken back, only followed by another version.`,
    yes: 'Publish',
    no: 'Cancel',
    publishing: 'Publishing…',
    published: (version, from) => `Version ${version} of the points is published, in use from ${from}.`,
    publishedHint: 'The counties’ panes load it by themselves; months before are as they were.',
    outrun: 'What you have changed is still here. Look at the newest version above, then try and publish.',
  },
};
