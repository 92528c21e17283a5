import { countUnits, moneyUnits } from '../campaign/words';
import { foldText } from '../campaign/names';
import { remembered } from '../campaign/remembered';

/** A printed header, taken apart. */
export interface HeaderText {
  /** Folded, without unit brackets, numbering and marks. */
  plain: string;
  /** `plain` with words of one meaning made one (时间 = 日期 …): two headers that agree here mean the same. */
  meaning: string;
  /** Fen of one unit where a bracket names a money unit. */
  fenPerUnit: number | null;
  /** 本月, 本季: the figure of one period. */
  periodic: boolean;
}

const dropped =
  /（(必填|选填|可选|下拉选择|下拉|如有|是\/否|有\/无|是否|有无|√|×|%|‰|年月日|数字|大写|小写)）/g;
const periods = /^(本月|本季度|本季|当月|当季|\d{1,2}月份?)(?=.)/;
const periodAnywhere = /本月|本季|当月|当季/;

/** 发放金额/元, 划拨金额：元, 贷款⏎万元, 金额￥: a unit that no bracket sets apart. */
const unitTail =
  /(?:[/／：:_＿]|\s*[\r\n]\s*|\s+)(?:单位[:：])?(?:人民币)?(元|万元|千元|百元|亿元|圆|万)\s*$/;
const yuanSign = /(?:￥|¥|RMB|元整)\s*[)）]?\s*$/i;

/** Brackets stand around every unit. */
function withBrackets(printed: string): string {
  const trimmed = printed.trim();
  if (/^(元|万元|千元|万|圆)$/.test(trimmed)) return `金额（${trimmed}）`;
  return trimmed.replace(unitTail, '（$1）').replace(yuanSign, '（元）').replace(/（（/g, '（');
}

export const headerText = remembered((printed): HeaderText => {
  const folded = foldText(withBrackets(printed))
    .replace(/[*★☆"'“”‘’「」]/g, '')
    .replace(dropped, '')
    .replace(/[:：]+$/, '');
  let fenPerUnit: number | null = null;
  const unitless = folded.replace(/（(?:单位[:：]?)?([^（）]+)）/g, (bracket, content: string) => {
    const money = moneyUnits[content];
    if (money !== undefined) fenPerUnit = money * 100;
    return money !== undefined || countUnits.includes(content) || content === '月' || content === '年'
      ? ''
      : bracket;
  });
  const numbered = unitless.replace(
    /^(（?[0-9一二三四五六七八九十]{1,2}）?[、.．]|（[0-9一二三四五六七八九十]{1,2}）|[①-⑳])(?=..)/,
    '',
  );
  const plain = numbered === '' ? folded : numbered;
  return { plain, meaning: meaningOf(plain), fenPerUnit, periodic: periodAnywhere.test(plain) };
});

/** The same text without the words that say which period it is of; null where there are none. */
export function withoutPeriod(plain: string): string | null {
  const bare = plain.replace(periods, '').replace(/^(累计|截至目前|截止目前|目前|至今|全年)(?=..)/, '');
  return bare === plain || bare.length < 2 ? null : bare;
}

function meaningOf(plain: string): string {
  const same = plain.replace(/时间/g, '日期').replace(/数额|额度|款额/g, '金额');
  const without = same.replace(/情况/g, '');
  return without.length >= 2 ? without : same;
}
