import type { Campaign } from '../campaign/campaign';
import { foldText } from '../campaign/names';
import { prefecture } from '../campaign/prefecture';
import type { CellRef } from '../workbook/cell-ref';
import { shownText, type GridView } from './grid-view';
import { isUnit } from './value-face';

/** A township or a unit that a title, a sheet's name or the whole workbook states once for all rows. */
export interface StatedPairing {
  township: Stated | null;
  unit: Stated | null;
}

export interface Stated {
  text: string;
  at: CellRef;
}

/** Finds what the titles of a table, then its sheet's name, then the workbook state. */
export function statedPairing(
  campaign: Campaign,
  view: GridView,
  titles: readonly string[],
  firstRow: number,
  book: { township: string | null },
): StatedPairing {
  const phrases = [...titles, view.name];
  const townships = new Set(phrases.flatMap((phrase) => townshipsIn(campaign, phrase)));
  const [only] = townships;
  const township = townships.size === 1 ? (only ?? null) : townships.size === 0 ? book.township : null;
  const unit = phrases.map((phrase) => unitIn(phrase)).find((found) => found !== null) ?? null;
  return {
    township: township === null ? null : { text: township, at: placeOf(view, township, firstRow) },
    unit: unit === null ? null : { text: unit, at: placeOf(view, unit, firstRow) },
  };
}

/** The one township that sheet names and first lines of a workbook speak of; null where there are several. */
export function townshipOfBook(
  campaign: Campaign,
  views: readonly GridView[],
  fileName: string,
): string | null {
  const found = new Set<string>();
  for (const phrase of [fileName, ...views.flatMap((view) => [view.name, ...firstLines(view)])])
    for (const name of townshipsIn(campaign, phrase)) found.add(name);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function firstLines(view: GridView): string[] {
  return view.filledRows
    .slice(0, 3)
    .filter((row) => view.filledColumns(row).length <= 2)
    .flatMap((row) => view.filledColumns(row).map((column) => shownText(view.value(row, column))));
}

const finders = new WeakMap<Campaign, RegExp>();

/** Whole names only: 官庄镇 in 沅陵县官庄镇进账情况; the list's longer names first. */
function townshipsIn(campaign: Campaign, phrase: string): string[] {
  let finder = finders.get(campaign);
  if (!finder) {
    const names = campaign.counties.flatMap(({ townships }) =>
      townships.flatMap(({ list }) => list.map(({ name }) => name)),
    );
    finder = new RegExp([...new Set(names)].sort((a, b) => b.length - a.length).join('|'), 'g');
    finders.set(campaign, finder);
  }
  return foldText(phrase).match(finder) ?? [];
}

const labelledUnit =
  /(?:帮扶|支持|共建|结对|牵手|捐赠|派出|援助|对口|后盾)(?:单位|方)[:：]([^（）,，;；。]{2,24})/;
const longestUnit = 24;
const unitStart = new RegExp(`^(市|${prefecture.short}|${prefecture.province.slice(0, -1)}|中国|团市委)`);

/** 帮扶单位：市日报社; a unit that begins a title (市公安局—黄茅乡共建…) or is the sheet's name. */
function unitIn(phrase: string): string | null {
  const folded = foldText(phrase);
  const labelled = labelledUnit.exec(folded)?.[1];
  if (labelled) return labelled;
  if (/^[（(]?[一二三四五六七八九十\d]/.test(folded) || /团[县区]委|县委|[县区]团/.test(folded)) return null;
  for (let length = Math.min(longestUnit, folded.length); length >= 4; length -= 1) {
    const head = folded.slice(0, length).replace(/(机关团委|团委|团总支|团支部)$/, '');
    if (isUnit(head) && unitStart.test(head)) return folded.slice(0, length);
  }
  return null;
}

/** The cell that shows it, else the first one of the table. */
function placeOf(view: GridView, text: string, firstRow: number): CellRef {
  for (const row of view.filledRows) {
    if (row > firstRow) break;
    for (const column of view.filledColumns(row))
      if (foldText(shownText(view.value(row, column))).includes(text)) return view.place(row, column);
  }
  return view.place(firstRow, view.firstColumn);
}
