import type { Language } from '../../shared/findings/text';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { sheetKinds } from '../../shared/sheets/index';
import { fieldText } from '../../shared/submission/field-text';
import { keyedRows, rowAt } from '../../shared/submission/natural-key';
import type { Submission } from '../../shared/submission/submission';
import type { CellRef } from '../../shared/workbook/cell-ref';

/** A row of a submission as an officer reads it who has not the workbook at hand. */
export interface PlacedRow {
  /** Title of the ledger. */
  sheet: string;
  cells: readonly { title: string; text: string; isMeant: boolean }[];
}

/** The row that a cell stands in; null where it is none of the recognised ones. */
export function rowOfPlace(
  records: Submission['records'],
  at: CellRef,
  language: Language,
  unread: string,
): PlacedRow | null {
  const found = rowAt(keyedRows(records), at);
  if (!found) return null;
  const { kind, row } = found.row;
  const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[kind].columns;
  const cells = Object.entries(columns).flatMap(([field, spec]) => {
    const value = row.fields[field];
    const isMeant = field === found.field;
    if (value === undefined && !isMeant) return [];
    const shown = value === null ? unread : fieldText(value, spec, language);
    const text = typeof shown === 'number' ? shown.toLocaleString('en-US') : (shown ?? '—');
    return [{ title: spec.headers[0], text, isMeant }];
  });
  return { sheet: sheetKinds[kind].title[language], cells };
}
