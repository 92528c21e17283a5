import type { Campaign, CountyCode } from '../campaign/campaign';
import { countyMentioned } from '../campaign/divisions';
import { foldText } from '../campaign/names';
import { moneyUnits } from '../campaign/words';
import { monthMentioned } from './month-mentioned';

const unitWords = Object.keys(moneyUnits)
  .filter((word) => word.endsWith('元'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const unitLine = new RegExp(`单位[:：](?:人民币)?(${unitWords})(?![\\u4e00-\\u9fff])`);
const unitBracket = new RegExp(`（(?:单位[:：]?)?(?:人民币)?(${unitWords})）`);

/** Fen of one unit by a 单位：万元 line or a title's bracket; 单位：××局 names an office and says nothing. */
export function unitOfTitles(titles: readonly string[]): number | null {
  const lines = titles.map((title, index) => {
    const folded = foldText(title);
    return /单位[:：]$/.test(folded) ? folded + foldText(titles[index + 1] ?? '') : folded;
  });
  for (const pattern of [unitLine, unitBracket]) {
    for (const line of lines) {
      const yuan = moneyUnits[pattern.exec(line)?.[1] ?? ''];
      if (yuan !== undefined) return yuan * 100;
    }
  }
  return null;
}

/** The county that a sheet's title says, else its name. */
export function countyOfSheet(
  campaign: Campaign,
  titles: readonly string[],
  name: string,
): CountyCode | null {
  return (countyMentioned(campaign, titles.join(' ')) ?? countyMentioned(campaign, name))?.code ?? null;
}

/** The month that a title says, else the sheet's name, else the file's name. */
export function monthOfSheet(
  campaign: Campaign,
  titles: readonly string[],
  name: string,
  fileName: string,
): string | null {
  for (const phrase of [...titles, name, fileName]) {
    const month = monthMentioned(phrase, campaign);
    if (month) return month;
  }
  return null;
}
