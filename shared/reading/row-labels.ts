import { countUnits, footerLabels, moneyUnits, totalLabels } from '../campaign/words';
import { foldText } from '../campaign/names';

const footers = new Set(footerLabels.map(foldText));
const footerLine =
  /^(填报|填表|制表|审核|审批|报送|报出|联系|主管|分管|单位|经办|财务|签发|领导|复核)[\u4e00-\u9fff]{0,6}(（[^）]*）)?[:：]/;
const noteLine = /^(说明|注|备注|填表说明|填报说明)\d*([:：、.．]|（|$)/;

/** 填报人, 审核人：…, 说明, 注 …: a table ends there. */
export function isFooterLabel(written: string): boolean {
  const folded = foldText(written);
  return footers.has(folded.replace(/[:：]+$/, '')) || footerLine.test(folded) || noteLine.test(folded);
}

const tailLine = /公章|盖章|签字|签章|签名|一式.{1,3}份|以下空白|^此表|^本表|^\d{0,4}年\d{0,2}月\d{0,2}日?$/;

/** Seals, signature dates and notes under a table, whatever column they stand in. */
export function isTailLine(folded: string): boolean {
  return tailLine.test(folded);
}

/** What the label of a total says: 官庄镇小计 names 官庄镇, 小计 alone nobody. */
export interface TotalLabel {
  text: string;
  isSubtotal: boolean;
  name: string | null;
  /** Nothing but the word itself, which stands in no name. */
  isPlain: boolean;
}

const longestLabel = 20;
const exactLabels = new Set(totalLabels.map(foldText));
const counted = countUnits.join('|');
const totalLabel = new RegExp(
  `^(.*?)(合计|小计|总计|共计|累计|汇总|总额)(?:数|共|为)?(?:金额|资金|数额|额|款|次数|人数|户数|笔数)?` +
    `[:：]?(?:[\\d,.]+(?:${counted}|元|万元)?)?$`,
);
/** Words before the label that name nobody. */
const everyone =
  /^(全[县市区镇乡]|[县市区]|本[县市区页月季]|各?乡镇|所有|全部|上述|以上|总|[一二三四五六七八九十]+[、.．])$/;

/** Reads a total's label; null where the text is none. */
export function totalLabelOf(written: string): TotalLabel | null {
  const folded = foldText(written)
    .replace(/[:：]+$/, '')
    .replace(/（[^（）]*）$/, '');
  if (folded.length === 0 || folded.length > longestLabel) return null;
  const plain = { text: folded, name: null, isPlain: true };
  if (exactLabels.has(folded) || /^全[县市区]$/.test(folded))
    return { ...plain, isSubtotal: folded === '小计' };
  const [, before = '', word] = totalLabel.exec(folded) ?? [];
  if (word === undefined) return null;
  const name = before === '' || everyone.test(before) ? null : before.replace(/的$/, '');
  return {
    text: folded,
    name,
    isSubtotal: word === '小计' && name === null,
    isPlain: folded === word,
  };
}

const average = /^(.*?)(平均[值数]?|均值|人均|户均|最大值?|最小值?|最高|最低|(?<![合总小共])计数)$/;
const carried = /^(过|转|承|接)[次下前上]页|^结转[次下]页|^[上前]页结转|^[次下]页[续接]/;

/** 平均, 最大, 人均 rows and 过次页, 承前页: neither data nor totals. */
export function isAsideLabel(written: string): 'plain' | 'named' | null {
  const folded = foldText(written).replace(/[:：]+$/, '');
  if (folded.length > longestLabel) return null;
  if (carried.test(folded)) return 'plain';
  const found = average.exec(folded);
  if (!found) return null;
  return found[1] === '' ? 'plain' : 'named';
}

const unitWords = new Set([...Object.keys(moneyUnits), ...countUnits, '年月日', '人次', '人民币']);

/** A cell that names nothing but a unit: 万元, （次）, 单位：元. */
export function isUnitWord(written: string): boolean {
  const folded = foldText(written)
    .replace(/^（(.*)）$/, '$1')
    .replace(/^单位[:：]/, '')
    .replace(/^（(.*)）$/, '$1');
  return folded.split(/[、/]/).every((word) => unitWords.has(word));
}
