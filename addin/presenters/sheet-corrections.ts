import { headingsOf, type SheetCorrection } from '../../shared/reading/reading-corrections';
import type { SheetKindId } from '../../shared/sheets/index';
import type { UnderstoodColumn, UnderstoodSheet } from './understood-sheets';

/** What a sheet is; "recognised": as it is recognised. */
export type SaidKind = SheetKindId | 'none' | 'recognised';

/** What an officer says in the pane; when is added by whoever keeps it. */
export type Answer = Omit<SheetCorrection, 'saidAt'>;

type Sheet = Pick<UnderstoodSheet, 'sheet' | 'said' | 'headings'>;

export function saidKind({ said }: Pick<Sheet, 'said'>): SaidKind {
  const kind = said?.kind;
  return kind === undefined ? 'recognised' : (kind ?? 'none');
}

/** What was said of columns is kept where it says that they are nothing: another kind has other fields. */
export function withKind(sheet: Sheet, said: SaidKind, headings = sheet.headings): Answer {
  const columns = heldColumns(sheet).filter(({ field }) => field === null || said === saidKind(sheet));
  const kind = said === 'recognised' ? {} : { kind: said === 'none' ? null : said };
  return { sheet: sheet.sheet, headings: headingsOf(headings), ...kind, columns };
}

/** These columns are one field, or nothing. */
export function withColumns(
  sheet: Sheet,
  columns: readonly Pick<UnderstoodColumn, 'key' | 'letters'>[],
  field: string | null,
): Answer {
  return withMeanings(
    sheet,
    columns.map(({ key, letters }) => ({ key, letters, field })),
  );
}

/** A field has one column: what was said of another one for it is forgotten. */
export function withMeanings(
  sheet: Sheet,
  columns: readonly Pick<UnderstoodColumn, 'key' | 'letters' | 'field'>[],
): Answer {
  const named = columns.map(({ key, letters, field }) => ({ header: key, letters, field }));
  const isNamed = (held: (typeof named)[number]): boolean =>
    named.some(
      ({ header, letters, field }) =>
        (header === held.header && letters === held.letters) || (field !== null && field === held.field),
    );
  const others = heldColumns(sheet).filter((held) => !isNamed(held));
  const { saidAt: _, ...said } = sheet.said ?? { sheet: '', columns: [] };
  return { ...said, sheet: sheet.sheet, headings: sheet.headings, columns: [...others, ...named] };
}

/** The sheet and its columns as recognised. */
export function takenBack({ sheet, headings = [] }: Pick<SheetCorrection, 'sheet' | 'headings'>): Answer {
  return { sheet, headings, columns: [] };
}

function heldColumns({ said }: Sheet): SheetCorrection['columns'] {
  return said?.columns ?? [];
}
