import type { Language } from '../../shared/findings/text';
import { headingsOf, type SheetCorrection } from '../../shared/reading/reading-corrections';
import type { ReadSheet, Review } from '../../shared/review/review';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { sheetKindIds, sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import { parseAddress, type CellRef } from '../../shared/workbook/cell-ref';
import { sheetQuestions, type SheetQuestion } from './sheet-questions';
import { partsLeft } from './unread-line';
import { vainAnswers, type VainAnswer } from './vain-answers';

/** What something is read as, or may be. */
export interface Choice<T extends string> {
  id: T;
  title: string;
}

/** A column with a header. */
export interface UnderstoodColumn {
  letters: string;
  /** As printed in the workbook. */
  header: string;
  /** Its name in a correction. */
  key: string;
  /** Null where it is not read. */
  field: string | null;
  /** The standard header of the field. */
  title: string | null;
  isDoubtful: boolean;
  isEmpty: boolean;
  /** What it may be instead. */
  runnerUp: string | null;
  at: CellRef | null;
}

/** One table as it was read. */
export interface UnderstoodTable {
  title: string;
  at: CellRef | null;
  headerRows: readonly [number, number];
  records: number;
  hiddenRows: number;
}

/** One sheet with everything on it. */
export interface UnderstoodSheet {
  sheet: string;
  kind: SheetKindId | null;
  /** What its tables are; null where it was not read as a ledger. */
  title: string | null;
  hidden: boolean;
  tables: readonly UnderstoodTable[];
  /** The columns of all its tables in one list. */
  columns: readonly UnderstoodColumn[];
  /** The fields that its columns can be. */
  fields: readonly Choice<string>[];
  /** The headings by which what is said of it is kept. */
  headings: readonly string[];
  said: SheetCorrection | null;
  /** The rows that may be its header, where no table was found. */
  firstRows: readonly { row: number; headings: readonly string[] }[];
  questions: readonly SheetQuestion[];
  vain: readonly VainAnswer[];
}

/** Which sheet is what and which column is which field, in the workbook's order. */
export function understoodSheets(
  review: Pick<Review, 'sheets' | 'findings'>,
  language: Language,
): readonly UnderstoodSheet[] {
  const names = [...new Set(review.sheets.map(({ name }) => name))];
  return names.map((name) => {
    const entries = review.sheets
      .filter((read) => read.name === name)
      .map((read) => ({ ...read, unread: partsLeft(read, review) }));
    const sheet = understoodSheet(name, entries, language);
    const [first] = entries;
    const missing = review.findings.filter(
      ({ ruleId, at }) => ruleId === 'reading/column-missing' && at?.sheet === name,
    );
    return {
      ...sheet,
      questions: sheetQuestions(sheet, entries, missing, language),
      vain: vainAnswers(sheet, first?.unfit ?? [], language),
    };
  });
}

function understoodSheet(
  name: string,
  entries: readonly ReadSheet[],
  language: Language,
): Omit<UnderstoodSheet, 'questions' | 'vain'> {
  const [first] = entries;
  const kinds = entries.flatMap(({ kind }) => (kind === null ? [] : [kind]));
  const fields = fieldsOf(kinds);
  const columns = columnsOf(name, entries, fields);
  const said = first?.said ?? null;
  const titles = new Set(kinds.map((kind) => sheetKinds[kind].title[language]));
  return {
    sheet: name,
    kind: kinds[0] ?? null,
    title: titles.size > 0 ? [...titles].join(language === 'zhCN' ? '、' : ', ') : null,
    hidden: first?.hidden === true,
    tables: entries.flatMap((read) => tableOf(read, language)),
    columns,
    fields,
    headings: headingsOfSheet(entries, said),
    said,
    firstRows: first?.firstRows ?? [],
  };
}

function tableOf(read: ReadSheet, language: Language): UnderstoodTable[] {
  const { name, kind, range, headerRows = [0, 0], records = 0, hiddenRows = [] } = read;
  if (kind === null) return [];
  const at = range ? { sheet: name, address: range } : null;
  const title = sheetKinds[kind].title[language];
  return [{ title, at, headerRows, records, hiddenRows: hiddenRows.length }];
}

/** By its first table, else by what was left, else by the row that looks most like a header. */
function headingsOfSheet(entries: readonly ReadSheet[], said: SheetCorrection | null): readonly string[] {
  const [first] = entries;
  const printed = first?.headerColumns?.map(({ header }) => header) ?? [];
  const unread = first?.unread?.find(({ what, headers }) => what === 'region' && headers.length > 1);
  const rows = first?.firstRows ?? [];
  const most = Math.max(...rows.map(({ headings }) => headings.length));
  const fullest = rows.find(({ headings }) => headings.length === most);
  const candidates = [printed, unread?.headers ?? [], said?.headings ?? [], fullest?.headings ?? []];
  return headingsOf(candidates.find((headings) => headings.length > 0) ?? []);
}

function fieldsOf(kinds: readonly SheetKindId[]): readonly Choice<string>[] {
  const titles = new Map<string, string>();
  for (const kind of kinds) {
    const specs: Readonly<Record<string, ColumnSpec>> = sheetKinds[kind].columns;
    for (const [field, { headers }] of Object.entries(specs))
      if (!titles.has(field)) titles.set(field, headers[0]);
  }
  return [...titles].map(([id, title]) => ({ id, title }));
}

/** Every sheet kind by its title. */
export function kindChoices(language: Language): readonly Choice<SheetKindId>[] {
  return sheetKindIds.map((id) => ({ id, title: sheetKinds[id].title[language] }));
}

/** A column that several tables have is one, and read where one of them reads it. */
function columnsOf(
  sheet: string,
  entries: readonly ReadSheet[],
  fields: readonly Choice<string>[],
): readonly UnderstoodColumn[] {
  const columns = new Map<string, UnderstoodColumn>();
  for (const { headerColumns = [], headerRows, kind } of entries) {
    if (kind === null) continue;
    const times = new Map<string, number>();
    for (const { letters, header, key, field, sureness, runnerUp = null, empty = false } of headerColumns) {
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      const id = JSON.stringify([key, time]);
      if (columns.get(id)?.field) continue;
      columns.set(id, {
        letters,
        header,
        key,
        field,
        title: fields.find((choice) => choice.id === field)?.title ?? null,
        isDoubtful: sureness === 'doubtful',
        isEmpty: empty,
        runnerUp,
        at: headerRows ? { sheet, address: `${letters}${headerRows[1]}` } : null,
      });
    }
  }
  return [...columns.values()].sort((a, b) => columnIndex(a.letters) - columnIndex(b.letters));
}

function columnIndex(letters: string): number {
  return parseAddress(`${letters}1`)?.column ?? Infinity;
}
