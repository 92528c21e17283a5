import type { ColumnCorrection, SheetCorrection } from '../../shared/reading/reading-corrections';
import type { SheetKindId } from '../../shared/sheets/index';

/** What a sheet is; "recognised": as its headers say. */
export type SaidKind = SheetKindId | 'none' | 'recognised';

export function saidKind(corrections: readonly SheetCorrection[], sheet: string): SaidKind {
  const kind = corrections.find((each) => each.sheet === sheet)?.kind;
  return kind === undefined ? 'recognised' : (kind ?? 'none');
}

export function withKind(
  corrections: readonly SheetCorrection[],
  sheet: string,
  said: SaidKind,
): readonly SheetCorrection[] {
  const columns = corrections.find((each) => each.sheet === sheet)?.columns ?? [];
  const kind = said === 'recognised' ? {} : { kind: said === 'none' ? null : said };
  return replaced(corrections, { sheet, ...kind, columns });
}

/** A field has one column: what was said of another one for it is forgotten. */
export function withColumn(
  corrections: readonly SheetCorrection[],
  sheet: string,
  column: ColumnCorrection,
): readonly SheetCorrection[] {
  const held = corrections.find((each) => each.sheet === sheet) ?? { sheet, columns: [] };
  const others = held.columns.filter(
    ({ header, letters, field }) =>
      (header !== column.header || letters !== column.letters) && (field === null || field !== column.field),
  );
  return replaced(corrections, { ...held, columns: [...others, column] });
}

/** The sheet and its columns as recognised. */
export function withoutSheet(
  corrections: readonly SheetCorrection[],
  sheet: string,
): readonly SheetCorrection[] {
  return corrections.filter((each) => each.sheet !== sheet);
}

function replaced(corrections: readonly SheetCorrection[], by: SheetCorrection): readonly SheetCorrection[] {
  const others = withoutSheet(corrections, by.sheet);
  return by.kind === undefined && by.columns.length === 0 ? others : [...others, by];
}
