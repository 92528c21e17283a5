import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language } from '../../shared/findings/text';
import type { ReportedColumn, UnreadPart } from '../../shared/reading/reading-report';
import type { ReadSheet, Review } from '../../shared/review/review';

/** What was read of a workbook and what was not: the sentence beside the verdict. */
export interface UnreadLine {
  sentence: string;
  /** Data may be among what was not read: rows, or a whole table. */
  isPartlyRead: boolean;
}

const words = {
  read: text('读了 {sheets} 张表 {columns} 列', 'Read: {sheets} sheets, {columns} columns'),
  unread: text('没读：{list}', 'not read: {list}'),
  doubtful: text('拿不准：{list}', 'in doubt: {list}'),
  part: text('{sheet}（{part}）', '{sheet} ({part})'),
  whole: text('整张', 'the whole sheet'),
  columns: text('{letters} 列', 'column {letters}'),
  rows: text('第 {first}–{last} 行', 'rows {first}–{last}'),
  row: text('第 {first} 行', 'row {first}'),
  kind: text('是什么表', 'what it is'),
  more: text('{list}等 {count} 处', '{list} … {count} in all'),
  between: text('；', '; '),
  end: text('。', '.'),
};

/** More than these are only counted. */
const named = 4;

export function unreadLine(review: Pick<Review, 'sheets' | 'findings'>, language: Language): UnreadLine {
  const { sheets } = review;
  const say = (word: keyof typeof words, data: Parameters<typeof fillTemplate>[1] = {}): string =>
    fillTemplate(words[word], data, language);
  const listed = (items: readonly string[]): string => {
    const list = items.slice(0, named).join(language === 'zhCN' ? '、' : ', ');
    return items.length > named ? say('more', { list, count: items.length }) : list;
  };
  const read = new Set(sheets.filter(({ kind }) => kind !== null).map(({ name }) => name));
  const left = sheets.map((sheet) => ({ name: sheet.name, parts: partsLeft(sheet, review) }));
  const unread = left
    .flatMap(({ name, parts }) => parts.map((part) => ({ name, part })))
    .sort((a, b) => Number(a.part.what === 'columns') - Number(b.part.what === 'columns'))
    .map(({ name, part }) => say('part', { sheet: name, part: partText(part, !read.has(name), say) }));
  const doubtful = sheets.flatMap((sheet) => {
    const letters = columnsInDoubt(sheet).map((column) => column.letters);
    const isKindInDoubt = sheet.kindDoubt || sheet.saidOf !== undefined;
    if (!isKindInDoubt && letters.length === 0) return [];
    const part = isKindInDoubt ? say('kind') : say('columns', { letters });
    return [say('part', { sheet: sheet.name, part })];
  });
  const parts = [
    say('read', { sheets: read.size, columns: columnsRead(sheets) }),
    ...(unread.length > 0 ? [say('unread', { list: listed(unread) })] : []),
    ...(doubtful.length > 0 ? [say('doubtful', { list: listed(doubtful) })] : []),
  ];
  return {
    sentence: parts.join(say('between')) + say('end'),
    isPartlyRead: left.some(({ parts }) => parts.some(({ what }) => what !== 'columns')),
  };
}

/** What was not read of a sheet and may be the campaign's business: of tables those that a finding tells of. */
export function partsLeft(
  { name, unread = [] }: ReadSheet,
  { findings }: Pick<Review, 'findings'>,
): readonly UnreadPart[] {
  return unread.filter(
    ({ what, range }) =>
      what !== 'region' ||
      findings.some(
        ({ ruleId, at, data }) =>
          ruleId === 'reading/sheet-unread' && at?.sheet === name && data?.['range'] === range,
      ),
  );
}

/** Columns whose meaning is to be asked about. */
export function columnsInDoubt({ headerColumns = [] }: ReadSheet): readonly ReportedColumn[] {
  return headerColumns.filter(({ sureness }) => sureness === 'doubtful');
}

function columnsRead(sheets: readonly ReadSheet[]): number {
  const read = sheets.flatMap(({ name, columns = {} }) =>
    Object.values(columns).map((letters) => JSON.stringify([name, letters])),
  );
  return new Set(read).size;
}

function partText(
  { what, range }: UnreadPart,
  isWhole: boolean,
  say: (word: keyof typeof words, data?: Readonly<Record<string, string | readonly string[]>>) => string,
): string {
  switch (what) {
    case 'region':
      return isWhole ? say('whole') : range;
    case 'rows': {
      const [first, last] = ends(range, /[A-Z$]/g);
      return first === last ? say('row', { first }) : say('rows', { first, last });
    }
    case 'columns': {
      const runs = range.split(',').map((run) => ends(run, /[\d$]/g));
      return say('columns', {
        letters: runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)),
      });
    }
  }
}

/** Both ends of a range without their letters, or without their digits. */
function ends(range: string, left: RegExp): [string, string] {
  const [first = '', last = first] = range.split(':').map((corner) => corner.replace(left, ''));
  return [first, last];
}
