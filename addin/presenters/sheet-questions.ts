import type { Finding } from '../../shared/findings/finding';
import type { Language } from '../../shared/findings/text';
import { headingsOf } from '../../shared/reading/reading-corrections';
import type { ReadSheet } from '../../shared/review/review';
import { sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { Choice, UnderstoodColumn, UnderstoodSheet } from './understood-sheets';

/** What is to be asked about a sheet, with the likely answers. */
export type SheetQuestion =
  | {
      about: 'sheet';
      /** borrowed: read by what was said of another sheet, `of`, of the same headings. */
      because: 'unread' | 'doubtful' | 'borrowed';
      of: string | null;
      at: CellRef | null;
      /** As printed; empty where none is known. */
      headers: readonly string[];
      /** By which the answer is kept. */
      headings: readonly string[];
      likely: readonly Choice<SheetKindId>[];
    }
  /** Required fields that have no column, and the columns that may be one of them. */
  | { about: 'fields'; fields: readonly Choice<string>[]; among: readonly UnderstoodColumn[] }
  | { about: 'column'; column: UnderstoodColumn; likely: readonly Choice<string>[] }
  /** Several columns in doubt: whether they are what they were read as. */
  | { about: 'columns'; columns: readonly UnderstoodColumn[] }
  /** Columns with values that are not read: told together, and last. */
  | { about: 'left'; columns: readonly UnderstoodColumn[] };

type KindQuestion = Extract<SheetQuestion, { about: 'sheet' }>;
type Sheet = Omit<UnderstoodSheet, 'questions' | 'vain'>;

/** Doubtful and unread things of a sheet; silent about what an officer has answered. */
export function sheetQuestions(
  sheet: Sheet,
  entries: readonly ReadSheet[],
  missing: readonly Finding[],
  language: Language,
): readonly SheetQuestion[] {
  const answered = new Set(sheet.said?.columns.map(({ header }) => header));
  const left = sheet.columns.filter(
    ({ field, key, isDoubtful, isEmpty }) => field === null && !isDoubtful && !isEmpty && !answered.has(key),
  );
  const doubtful = sheet.columns.filter(({ isDoubtful, key }) => isDoubtful && !answered.has(key));
  const kinds = entries.flatMap((read) => kindQuestions(sheet, read, language));
  // What its columns are is known better once it is known what the sheet is.
  if (kinds.some(({ because }) => because !== 'unread')) return kinds;
  const fields = missingFields(sheet, missing);
  const among = sheet.columns.filter((column) => left.includes(column) || doubtful.includes(column));
  return [
    ...kinds,
    ...(fields.length > 0 && among.length > 0 ? [{ about: 'fields' as const, fields, among }] : []),
    ...columnQuestions(sheet, doubtful),
    ...(left.length > 0 && fields.length === 0 ? [{ about: 'left' as const, columns: left }] : []),
  ];
}

function kindQuestions(sheet: Sheet, read: ReadSheet, language: Language): KindQuestion[] {
  const { name, kind, kindDoubt, saidOf = null, range } = read;
  const choices = (...kinds: readonly (SheetKindId | null | undefined)[]): Choice<SheetKindId>[] =>
    kinds.flatMap((id) => (id ? [{ id, title: sheetKinds[id].title[language] }] : []));
  const ofTable = {
    about: 'sheet' as const,
    of: saidOf,
    at: range ? { sheet: name, address: range } : null,
    headers: [],
    headings: sheet.headings,
  };
  const regions = (read.unread ?? []).filter(({ what }) => what === 'region');
  return [
    ...(saidOf !== null ? [{ ...ofTable, because: 'borrowed' as const, likely: choices(kind) }] : []),
    ...(kind !== null && kindDoubt && sheet.said?.kind === undefined
      ? [{ ...ofTable, because: 'doubtful' as const, likely: choices(kind, kindDoubt) }]
      : []),
    ...regions.map((part) => ({
      ...ofTable,
      because: 'unread' as const,
      at: { sheet: name, address: part.range },
      headers: part.headers.length > 1 ? part.headers : sheet.headings,
      headings: part.headers.length > 1 ? headingsOf(part.headers) : sheet.headings,
      likely: choices(part.mayBe),
    })),
  ];
}

function missingFields(sheet: Sheet, missing: readonly Finding[]): readonly Choice<string>[] {
  const fields = new Set(missing.map(({ data }) => data?.['field']));
  return sheet.fields.filter(({ id }) => fields.has(id));
}

function columnQuestions(sheet: Sheet, columns: readonly UnderstoodColumn[]): SheetQuestion[] {
  const [column] = columns;
  if (!column) return [];
  if (columns.length > 1) return [{ about: 'columns', columns }];
  return [{ about: 'column', column, likely: likelyFields(sheet, column) }];
}

function likelyFields({ fields }: Sheet, { field, runnerUp }: UnderstoodColumn): readonly Choice<string>[] {
  return [field, runnerUp].flatMap((id) => fields.find((choice) => choice.id === id) ?? []);
}
