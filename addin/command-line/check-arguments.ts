import { parseArgs } from 'node:util';
import { isIsoDay, lastDayOfMonth, type IsoDate, type IsoMonth } from '../../shared/campaign/calendar';
import { defaultAsOf, type Campaign, type CountyCode } from '../../shared/campaign/campaign';
import { countyOfCode, findCounty } from '../../shared/campaign/divisions';
import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language, type Text } from '../../shared/findings/text';

export interface CheckArguments {
  kind: 'check';
  files: readonly string[];
  asOf: IsoDate;
  today: IsoDate;
  county: CountyCode | null;
  language: Language;
  json: boolean;
  all: boolean;
  /** Folder for marked copies. */
  marked: string | null;
  /** Print what would be submitted for a month, made on a version that the server has. */
  submission: { month: IsoMonth; baseVersion: number } | null;
}

export type ParsedArguments =
  | CheckArguments
  | { kind: 'help'; language: Language }
  | { kind: 'wrong'; sentence: string; language: Language };

const wantsValue = {
  'as-of': true,
  today: true,
  county: true,
  marked: true,
  lang: true,
  submission: true,
  base: true,
  campaign: true,
} as const;
const switches = ['json', 'all', 'help'];
const languages: Readonly<Record<string, Language>> = { 'zh-CN': 'zhCN', en: 'en' };

const sentences = {
  unknown: text('不认识选项 {option}。', 'There is no option {option}.'),
  valueMissing: text('选项 {option} 后面要写值。', 'The option {option} needs a value.'),
  valueGiven: text('选项 {option} 后面不写值。', 'The option {option} takes no value.'),
  language: text('--lang 只能是 zh-CN 或 en，不能是 {seen}。', '--lang is zh-CN or en, not {seen}.'),
  date: text(
    '{option} 的值 {seen} 不是日期，请写成 {example} 的样子。',
    '{seen} is no date for {option}: write it like {example}.',
  ),
  afterTerm: text(
    '截至日期 {seen} 晚于活动结束的 {last}，请写 {last} 或更早的日期。',
    'The as-of day {seen} is after the end of the campaign: write {last} or an earlier day.',
  ),
  county: text(
    '没有叫 {seen} 的县（市、区）。可以写名称或六位代码：{counties}。',
    'There is no county {seen}. Write its name or six-digit code: {counties}.',
  ),
  ambiguous: text(
    '{seen} 可能指几个县（市、区），请写全称或六位代码：{counties}。',
    '{seen} may be more than one county. Write the full name or the six-digit code: {counties}.',
  ),
  month: text(
    '--submission 的值 {seen} 不是活动期内的月份，请写成 {example} 的样子。',
    '{seen} is no month of the campaign: write it like {example}.',
  ),
  base: text(
    '--base 的值 {seen} 不是版本号，请写服务器上现行版本的号，第一次报送写 0。',
    '{seen} is no version for --base: write the one that the server has, 0 for the first.',
  ),
  oneFile: text(
    '--submission 一次只能用于一个文件，不能与 --json、--marked 同用。',
    '--submission takes one file, and neither --json nor --marked.',
  ),
  noFile: text('没有写要校验的文件。', 'No file to check was given.'),
};

/** The file of the campaign to check by; null: none is named. */
export function campaignFile(argv: readonly string[]): string | null {
  const { values } = parseArgs({
    args: [...argv],
    options: { campaign: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  return typeof values.campaign === 'string' && values.campaign !== '' ? values.campaign : null;
}

/** Reads the command line. `clock` is the real day, used where --today is not given. */
export function parseCheckArguments(
  argv: readonly string[],
  campaign: Campaign,
  clock: IsoDate,
): ParsedArguments {
  const { tokens, positionals: files } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(Object.keys(wantsValue).map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  let fault: { of: Text; option: string } | null = null;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const isSwitch = switches.includes(token.name);
    if (!isSwitch && !(token.name in wantsValue)) fault ??= { of: sentences.unknown, option: token.rawName };
    else if (isSwitch && token.value !== undefined)
      fault ??= { of: sentences.valueGiven, option: token.rawName };
    else if (!isSwitch && !token.value) fault ??= { of: sentences.valueMissing, option: token.rawName };
    given.set(token.name, token.value ?? '');
  }
  const language = languages[given.get('lang') ?? 'zh-CN'];
  const spoken = language ?? 'zhCN';
  const wrong = (
    of: Text,
    data: Readonly<Record<string, string | readonly string[]>> = {},
  ): ParsedArguments => ({
    kind: 'wrong',
    sentence: fillTemplate(of, data, spoken),
    language: spoken,
  });
  if (fault) return wrong(fault.of, { option: fault.option });
  if (!language) return wrong(sentences.language, { seen: given.get('lang') ?? '' });
  if (given.has('help')) return { kind: 'help', language };

  const month = given.get('submission');
  const { first, last } = campaign.term;
  if (month !== undefined && !isMonthWithin(month, first, last))
    return wrong(sentences.month, { seen: month, example: campaign.requiredMonths[0] ?? '' });
  const base = given.get('base') ?? '0';
  if (!/^\d{1,6}$/.test(base)) return wrong(sentences.base, { seen: base });
  const lastDay = month === undefined ? null : lastDayOfMonth(month);
  const today = given.get('today') ?? lastDay ?? clock;
  if (!isIsoDay(today)) return wrong(sentences.date, { option: '--today', seen: today, example: last });
  const asOf = given.get('as-of') ?? lastDay ?? defaultAsOf(campaign, today);
  if (!isIsoDay(asOf)) return wrong(sentences.date, { option: '--as-of', seen: asOf, example: last });
  if (asOf > campaign.term.last) return wrong(sentences.afterTerm, { seen: asOf, last: campaign.term.last });

  const written = given.get('county');
  const counties = campaign.counties.map(({ name, code }) => `${name} ${code}`);
  let county: CountyCode | null = null;
  if (written !== undefined) {
    const lookup = findCounty(campaign, written);
    const known = countyOfCode(campaign, written) ?? (lookup.kind === 'known' ? lookup.county : null);
    if (!known) {
      const of = lookup.kind === 'ambiguous' ? sentences.ambiguous : sentences.county;
      return wrong(of, { seen: written, counties });
    }
    county = known.code;
  }
  if (files.length === 0) return wrong(sentences.noFile);
  if (month !== undefined && (files.length > 1 || given.has('json') || given.has('marked')))
    return wrong(sentences.oneFile);
  return {
    kind: 'check',
    files,
    asOf,
    today,
    county,
    language,
    json: given.has('json'),
    all: given.has('all'),
    marked: given.get('marked') ?? null,
    submission: month === undefined ? null : { month, baseVersion: Number(base) },
  };
}

function isMonthWithin(written: string, first: IsoDate, last: IsoDate): boolean {
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(written);
  return isMonth && written >= first.slice(0, 7) && written <= last.slice(0, 7);
}

export const usage = text(
  `用法：npm run --silent check -- 文件… [选项]
  --as-of YYYY-MM-DD   截至日期（默认：今天，最晚为活动结束日）
  --today YYYY-MM-DD   把哪一天当作今天（默认：今天）
  --county 名称|代码    报送的县（市、区）；不写则由工作簿判断
  --json               输出一个 JSON 文档
  --marked 文件夹       为每个文件另存一份标记副本
  --lang zh-CN|en      语言
  --all                全部列出，不省略
  --submission YYYY-MM 输出该月的报送内容（POST /api/submissions 的 JSON），截至该月末
  --base 版本           报送所依据的现行版本（默认 0：第一次报送）
  --campaign 文件       按这份活动校验（GET /api/campaign 的 JSON；默认为内置的活动）
可读 .xlsx、.xlsm、.xlsb、.xls、.et、.ods。`,
  `Usage: npm run --silent check -- FILE… [options]
  --as-of YYYY-MM-DD   the as-of day (default: today, at most the end of the campaign)
  --today YYYY-MM-DD   the day to take for today (default: today)
  --county NAME|CODE   the county that reports; else the workbook says
  --json               print one JSON document
  --marked DIR         write a marked copy of each file
  --lang zh-CN|en      language
  --all                list everything
  --submission YYYY-MM print what is submitted for that month (the JSON of POST /api/submissions)
  --base VERSION       the version that it is made on (default 0: the first)
  --campaign FILE      check by this campaign (the JSON of GET /api/campaign; default: the built-in one)
Reads .xlsx, .xlsm, .xlsb, .xls, .et and .ods.`,
);
