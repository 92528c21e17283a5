import { editDistance } from '../campaign/divisions';
import type { ColumnSpec } from '../sheets/column-types';
import { headerText, withoutPeriod, type HeaderText } from './header-text';

/** How sure a printed header means a field: 1 the standard header … 0.5 merely alike. */
export interface FieldMatch {
  field: string;
  certainty: number;
}

/** From here on a match rests on the words alone. */
export const sure = 0.9;

interface KnownHeader extends HeaderText {
  standard: boolean;
}

const knownHeaders = new WeakMap<ColumnSpec, readonly KnownHeader[]>();

function knownOf(spec: ColumnSpec): readonly KnownHeader[] {
  let known = knownHeaders.get(spec);
  if (!known) {
    known = spec.headers.map((header, index) => ({ ...headerText(header), standard: index === 0 }));
    knownHeaders.set(spec, known);
  }
  return known;
}

type Columns = Readonly<Record<string, ColumnSpec>>;

/** The same headers are matched with the same columns again and again, sheet by sheet. */
const remembered = new WeakMap<Columns, Map<string, readonly FieldMatch[]>>();
const mostRemembered = 20_000;

/** Every field that a header may mean, surest first. `paths` are the readings of one header cell and its parents. */
export function matchFields(paths: readonly HeaderText[], columns: Columns): readonly FieldMatch[] {
  const known = remembered.get(columns) ?? new Map<string, readonly FieldMatch[]>();
  remembered.set(columns, known);
  const printed = paths.map(({ plain }) => plain).join('\n');
  const matches = known.get(printed) ?? measureFields(paths, columns);
  if (known.size < mostRemembered) known.set(printed, matches);
  return matches;
}

function measureFields(paths: readonly HeaderText[], columns: Columns): readonly FieldMatch[] {
  const matches: FieldMatch[] = [];
  for (const [field, spec] of Object.entries(columns)) {
    const certainty = Math.max(0, ...paths.map((path, index) => certaintyOf(path, spec) - index * 0.001));
    if (certainty > 0) matches.push({ field, certainty });
  }
  return matches.sort((a, b) => b.certainty - a.certainty);
}

function certaintyOf(header: HeaderText, spec: ColumnSpec): number {
  let best = 0;
  const bare = spec.cumulative ? withoutPeriod(header.plain) : null;
  const bareMeaning = bare === null ? null : headerText(bare).meaning;
  for (const known of knownOf(spec)) {
    if (header.plain === known.plain) best = Math.max(best, known.standard ? 1 : 0.98);
    else if (header.meaning === known.meaning) best = Math.max(best, 0.94);
    else if (bare !== null && (bare === known.plain || bareMeaning === known.meaning))
      best = Math.max(best, 0.93);
    else if (best < sure) best = Math.max(best, likeness(header.meaning, known.meaning));
  }
  return best;
}

/** Words that turn a header's meaning round: 计划到位时间 is not 到位时间. */
const turning =
  /未|计划|应|拟|预计|预期|目标|任务数|去年|上年|同期|占比|比例|比重|增长|排名|名次|余额|申请|授信|剩余|欠|待|退/;

/** Characters that make another figure of the same phrase: 见面人数 is no 见面次数, 支出金额 no 支持金额. */
const telling = /[人次户笔场篇项件支收出入持应实年月日季会员]/;

/**
 * 0.5 … 0.89 for two headers that are alike by their characters, else 0. A two-character header is alike only at
 * one character's distance.
 */
export function likeness(header: string, known: string): number {
  if (header.length < 2 || known.length < 2 || !mayBeAlike(header, known)) return 0;
  if ((turning.exec(header)?.[0] ?? '') !== (turning.exec(known)?.[0] ?? '')) return 0;
  const longer = Math.max(header.length, known.length);
  const shorter = Math.min(header.length, known.length);
  const distance = longer - shorter > 2 ? Infinity : editDistance(header, known);
  if (shorter === 2) return distance === 1 && longer === 3 && header.includes(known) ? 0.62 : 0;
  const isContained = header.includes(known);
  if (!isContained && longer === shorter && differs(header, known)) return 0;
  if (distance === 1) return longer >= 4 ? 0.86 : 0.66;
  if (distance === 2 && longer >= 6) return 0.76;
  if (isContained && known.length >= 3) return 0.55 + (0.3 * known.length) / header.length;
  if (known.includes(header) && header.length >= 4) return 0.5 + (0.3 * header.length) / known.length;
  return shorter >= 5 && shareOfPairs(header, known) >= 0.75 ? 0.7 : 0;
}

/** Too few characters in common to be alike, whatever their order: most pairs end here. */
function mayBeAlike(a: string, b: string): boolean {
  let common = 0;
  for (const character of a) if (b.includes(character)) common += 1;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  return common >= longer - (longer >= 6 ? 2 : 1) || common >= shorter;
}

/** One of the characters that the other does not have tells another thing. */
function differs(header: string, known: string): boolean {
  const only = (a: string, b: string): string =>
    [...a].filter((character) => !b.includes(character)).join('');
  return telling.test(only(header, known)) || telling.test(only(known, header));
}

/** Dice coefficient of the characters, for words in another order: 开展活动次数, 活动开展次数. */
function shareOfPairs(a: string, b: string): number {
  const rest = [...b];
  let common = 0;
  for (const character of a) {
    const index = rest.indexOf(character);
    if (index >= 0) {
      rest.splice(index, 1);
      common += 1;
    }
  }
  return (2 * common) / (a.length + b.length) - (common === a.length && common === b.length ? 0 : 0.05);
}
