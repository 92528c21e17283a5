import type { Severity } from '../../../shared/findings/finding';
import type { Language } from '../../../shared/findings/text';
import type { CampaignReason } from '../../../shared/municipal/refused-campaign';
import type { DraftText } from '../../presenters/campaign-draft';
import type { PlaceProblem } from '../../presenters/campaign-places';
import type { DraftProblem } from '../../presenters/read-campaign-draft';

interface CampaignWords {
  title: string;
  intro: string;
  existing: string;
  inForce: string;
  span: (first: string, last: string) => string;
  beginNext: string;
  beginSame: string;
  beginSameHint: string;
  madeOf: (name: string) => string;
  replaces: (name: string) => string;
  kept: string;
  drop: string;
  dropQuestion: string;
  names: string;
  field: Readonly<Record<DraftText, string>>;
  periods: (months: number, quarters: number) => string;
  months: string;
  quarters: string;
  places: (counties: number, townships: number) => string;
  vintage: string;
  vintageOf: (year: string) => string;
  vintageOfBase: string;
  vintageOwn: string;
  editPlaces: string;
  placesLabel: string;
  placeProblem: Readonly<Record<PlaceProblem['reason'], (line: number, seen: string) => string>>;
  moreProblems: (more: number) => string;
  trial: string;
  trialHint: string;
  isOfThen: string;
  chooseFile: string;
  fromWorkbook: string;
  notYet: string;
  working: (file: string) => string;
  unread: string;
  broken: string;
  notRead: string;
  result: (file: string) => string;
  asOf: (before: string, after: string) => string;
  total: string;
  none: string;
  becomes: (before: string, after: string) => string;
  severity: Readonly<Record<Severity, string>>;
  added: (number: number) => string;
  gone: (number: number) => string;
  sameFindings: string;
  wholeWorkbook: string;
  andMore: (more: number) => string;
  old: string;
  publish: string;
  missing: string;
  parts: Readonly<Record<DraftProblem['field'], string>>;
  problem: Readonly<Record<CampaignReason, (part: string, seen: string) => string>>;
  question: (name: string, first: string, last: string) => string;
  yes: string;
  no: string;
  publishing: string;
  published: (name: string) => string;
  publishedHint: (first: string) => string;
  outrun: string;
}

/** The view in which the next campaign is written, tried and published. */
export const campaignWords: Readonly<Record<Language, CampaignWords>> = {
  zhCN: {
    title: '新活动',
    intro:
      '下一次活动不用改程序：由现有的活动拟一份，改好，试过，再公布。以前的月份仍按原来的活动校验和评分。',
    existing: '已有的活动',
    inForce: '正在使用',
    span: (first, last) => `${first}至${last}`,
    beginNext: '拟下一次活动',
    beginSame: '修改这次活动',
    beginSameHint: '还没有县报送时什么都可以改；有县报送以后，只能改名称和文号、增加县和乡镇。',
    madeOf: (name) => `草稿：由 ${name} 拟出。`,
    replaces: (name) => `草稿：修改 ${name}。`,
    kept: '草稿保存在这个浏览器里，关掉页面也不会丢；公布以前谁也看不到。',
    drop: '放弃草稿',
    dropQuestion: '放弃这份草稿？改过的内容不能找回。',
    names: '名称和时间',
    field: {
      title: '活动名称',
      titleEn: '英文名称（可以不改）',
      notice: '通知文号',
      first: '开始日期',
      last: '结束日期',
      dueDay: '每月几号前报送',
      mayFourthFirst: '五四活动从哪天起',
      mayFourthLast: '五四活动到哪天止',
    },
    periods: (months, quarters) => `要报的月份和季度（${months} 个月、${quarters} 个季度）`,
    months: '这些月份要报月报',
    quarters: '这些季度要有汇报和碰头会',
    places: (counties, townships) => `县和乡镇（${counties} 个县（市、区），${townships} 个乡镇、街道）`,
    vintage: '乡镇名单',
    vintageOf: (year) => `${year} 年的区划`,
    vintageOfBase: '与原来的活动一样',
    vintageOwn: '自己改过的名单',
    editPlaces: '逐个修改乡镇',
    placesLabel:
      '一行一个：县,乡镇。可从表格里复制两列粘贴；名单里没有的县，在县名前写六位代码，例如 431299试验区,试验镇。',
    placeProblem: {
      unknownCounty: (line, seen) => `第 ${line} 行“${seen}”认不出是哪个县。新的县请在县名前写六位代码。`,
      noTownship: (line, seen) => `第 ${line} 行“${seen}”没有写乡镇。`,
      repeated: (line, seen) => `第 ${line} 行“${seen}”前面已经有了。`,
      tooLong: (line, seen) => `第 ${line} 行“${seen}”名称太长，请核对。`,
    },
    moreProblems: (more) => `还有 ${more} 行要改。`,
    trial: '用一本工作簿试一试',
    trialHint: '选一本以前的台账，看看按新活动会怎样判、得多少分。只是试，不报送，也不改动文件。',
    isOfThen: '按这本台账当年的日期判，只看分值、标准和名单的影响',
    chooseFile: '选择工作簿试判',
    fromWorkbook: '用当前工作簿试判',
    notYet: '草稿里还有填错的地方，改正后才能试判。',
    working: (file) => `正在试判“${file}”…`,
    unread: '这个文件读不出来。',
    broken: '试判中断了，请再试一次。',
    notRead: '没有读到当前工作簿。',
    result: (file) => `“${file}”的试判结果`,
    asOf: (before, after) =>
      before === after ? `截至 ${before}。` : `原来的活动截至 ${before}，新活动截至 ${after}。`,
    total: '得分',
    none: '无',
    becomes: (before, after) => `${before} → ${after}`,
    severity: { error: '错误', shortfall: '缺项', warning: '存疑', advice: '建议' },
    added: (number) => `按新活动，新出现或有变化的问题 ${number} 个`,
    gone: (number) => `少了 ${number} 个问题。`,
    sameFindings: '问题和原来一样，没有多也没有少。',
    wholeWorkbook: '整个工作簿',
    andMore: (more) => `还有 ${more} 个，没有全部列出。`,
    old: '试判以后又改了草稿，下面是改动以前的结果。',
    publish: '公布这次活动',
    missing: '还不能公布，请先改好：',
    parts: {
      id: '活动',
      title: '活动名称',
      notice: '通知文号',
      dueDay: '每月几号前报送',
      term: '起止日期',
      requiredMonths: '要报的月份',
      requiredQuarters: '要报的季度',
      mayFourth: '五四活动的日期',
      figures: '标准',
      points: '各项分值和标准',
      counties: '县',
      townships: '乡镇',
    },
    problem: {
      inUse: (part, seen) => `${part}：已有县按它报送，不能再这样改（${seen}）。`,
      backwards: (part, seen) => `${part}：先后颠倒了${seen === '' ? '' : `（${seen}）`}。`,
      tooLong: (part, seen) => `${part}：超过三年（${seen}）。`,
      outside: (part, seen) => `${part}：${seen} 不在起止日期以内。`,
      taken: (part, seen) => `${part}：${seen} 已经属于另一次活动，请改开始或结束日期。`,
      repeated: (part, seen) => `${part}：“${seen}”重复了。`,
      unknown: (part, seen) => `${part}：没有“${seen}”这一项。`,
      sum: (part, seen) => `${part}：合计 ${seen} 分，应为 100 分。`,
      doesNotFit: (part, seen) => `${part}：填得不对${seen === '' ? '' : `（${seen}）`}，请改正。`,
      empty: (part, seen) => `${part}：还没有填${seen === '' ? '' : `（${seen}）`}。`,
    },
    question: (name, first, last) =>
      `公布 ${name}（${first}至${last}）？公布后，这些月份就按它校验和评分；有县报送以后，只能改名称、增加乡镇。`,
    yes: '公布',
    no: '取消',
    publishing: '正在公布…',
    published: (name) => `已公布：${name}。`,
    publishedHint: (first) =>
      `从${first}起，各县打开面板就按它校验；以前的月份不变。在页面最上面的“活动”里，可以随时换看各次活动。`,
    outrun: '您的草稿还在。请看一看上面新公布的活动，再决定是否公布。',
  },
  en: {
    title: 'Next campaign',
    intro:
      'The next campaign needs no programmer: draft it from one that is there, change it, try it, publish it. Earlier months are checked and scored by their own.',
    existing: 'Campaigns so far',
    inForce: 'in use here',
    span: (first, last) => `${first} to ${last}`,
    beginNext: 'Draft the next campaign',
    beginSame: 'Change this campaign',
    beginSameHint:
      'Everything can be changed until a county has submitted; after that only names and the notice, and places can be added.',
    madeOf: (name) => `A draft made from ${name}.`,
    replaces: (name) => `A draft of changes to ${name}.`,
    kept: 'The draft is kept in this browser when the page is closed; nobody sees it before it is published.',
    drop: 'Drop the draft',
    dropQuestion: 'Drop this draft? What was changed cannot be got back.',
    names: 'Names and dates',
    field: {
      title: 'Name of the campaign',
      titleEn: 'English name (may stay)',
      notice: 'Number of the notice',
      first: 'First day',
      last: 'Last day',
      dueDay: 'Reports are due on day of the month',
      mayFourthFirst: '4 May activities from',
      mayFourthLast: '4 May activities until',
    },
    periods: (months, quarters) => `Months and quarters (${months} months, ${quarters} quarters)`,
    months: 'A report is due for these months',
    quarters: 'Reports and joint meetings are due for these quarters',
    places: (counties, townships) => `Counties and townships (${counties} counties, ${townships} townships)`,
    vintage: 'List of townships',
    vintageOf: (year) => `Divisions of ${year}`,
    vintageOfBase: 'As in the earlier campaign',
    vintageOwn: 'A list of your own',
    editPlaces: 'Change single townships',
    placesLabel:
      'A line each: county,township. Two columns copied from a sheet will do. Put the six-digit code before the name of a county that is not listed, 431299试验区,试验镇 for example.',
    placeProblem: {
      unknownCounty: (line, seen) =>
        `Line ${line}, “${seen}”: no such county. Put the six-digit code before the name of a new one.`,
      noTownship: (line, seen) => `Line ${line}, “${seen}”, has no township.`,
      repeated: (line, seen) => `Line ${line}, “${seen}”, stands there already.`,
      tooLong: (line, seen) => `Line ${line}, “${seen}”: the name is too long.`,
    },
    moreProblems: (more) => `${more} more lines to correct.`,
    trial: 'Try it on a workbook',
    trialHint:
      'Choose a workbook of earlier months to see how the draft would judge and score it. Nothing is submitted or changed.',
    isOfThen: 'Keep to the dates of the workbook’s own time: only points, figures and places differ',
    chooseFile: 'Try on a workbook',
    fromWorkbook: 'Try on the current workbook',
    notYet: 'Something in the draft does not fit yet; correct it first.',
    working: (file) => `Trying ${file}…`,
    unread: 'This file cannot be read.',
    broken: 'The trial broke off. Try again.',
    notRead: 'The current workbook was not read.',
    result: (file) => `Trial of ${file}`,
    asOf: (before, after) =>
      before === after
        ? `As of ${before}.`
        : `As of ${before} by the earlier campaign, as of ${after} by the draft.`,
    total: 'Total',
    none: 'none',
    becomes: (before, after) => `${before} → ${after}`,
    severity: { error: 'Errors', shortfall: 'Shortfalls', warning: 'Warnings', advice: 'Advice' },
    added: (number) => `${number} new or different by the draft`,
    gone: (number) => `${number} fewer.`,
    sameFindings: 'What was found is the same.',
    wholeWorkbook: 'whole workbook',
    andMore: (more) => `${more} more, not listed.`,
    old: 'The draft was changed after the trial: what is below was before.',
    publish: 'Publish the campaign',
    missing: 'Not ready to publish. Please put right:',
    parts: {
      id: 'Campaign',
      title: 'Name of the campaign',
      notice: 'Number of the notice',
      dueDay: 'Day on which reports are due',
      term: 'First and last day',
      requiredMonths: 'Months',
      requiredQuarters: 'Quarters',
      mayFourth: 'Dates of 4 May activities',
      figures: 'Figures',
      points: 'Points and figures',
      counties: 'Counties',
      townships: 'Townships',
    },
    problem: {
      inUse: (part, seen) => `${part}: counties have submitted by it, so this cannot change (${seen}).`,
      backwards: (part, seen) => `${part}: the wrong way round${seen === '' ? '' : ` (${seen})`}.`,
      tooLong: (part, seen) => `${part}: more than three years (${seen}).`,
      outside: (part, seen) => `${part}: ${seen} is not within first and last day.`,
      taken: (part, seen) =>
        `${part}: ${seen} belongs to another campaign already; change the first or last day.`,
      repeated: (part, seen) => `${part}: “${seen}” stands there twice.`,
      unknown: (part, seen) => `${part}: there is no “${seen}”.`,
      sum: (part, seen) => `${part}: ${seen} instead of 100.`,
      doesNotFit: (part, seen) => `${part}: please correct${seen === '' ? '' : ` (${seen})`}.`,
      empty: (part, seen) => `${part}: still to be filled in${seen === '' ? '' : ` (${seen})`}.`,
    },
    question: (name, first, last) =>
      `Publish ${name} (${first} to ${last})? These months are then checked and scored by it; once a county has submitted, only names can change and townships be added.`,
    yes: 'Publish',
    no: 'Cancel',
    publishing: 'Publishing…',
    published: (name) => `Published: ${name}.`,
    publishedHint: (first) =>
      `From ${first} on the counties’ panes check by it; earlier months are as they were. Choose any campaign under “Campaign” at the top of the page.`,
    outrun: 'Your draft is still here. Look at the campaign that was published meanwhile, then decide.',
  },
};
