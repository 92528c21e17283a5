import type { Language } from '../../shared/findings/text';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import { fieldText } from '../../shared/submission/field-text';
import type { VersionDiff } from '../../shared/submission/version-diff';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { pairingName } from './pairing-of-place';

/** One row that is not what it was, as an officer reads it. */
export interface RowChange {
  key: string;
  kind: 'added' | 'removed' | 'changed';
  /** Title of the ledger. */
  sheet: string;
  /** "官庄镇 / 怀化学院"; "" where the row names none. */
  pairing: string;
  /** "资金支持!F7"; "" where it stands nowhere any more. */
  place: string;
  at: CellRef | null;
  /** A changed row's cells, else what stands in the row. */
  cells: readonly { title: string; before: string; after: string }[];
}

/** Changed rows first, then those that came and those that went. `unread`: what stands for a cell without a value. */
export function versionChanges(
  diff: VersionDiff,
  language: Language,
  words: { unread: string; empty: string },
): RowChange[] {
  const valueText = (kind: SheetKindId, field: string, value: unknown): string => {
    if (typeof value === 'object' && value !== null && 'unread' in value) return words.unread;
    const spec = specOf(kind, field);
    const shown = spec ? fieldText(value, spec, language) : null;
    if (shown === null) return words.empty;
    return typeof shown === 'number' ? shown.toLocaleString('en-US') : shown;
  };
  const whole = (kind: 'added' | 'removed', rows: VersionDiff['added']): RowChange[] =>
    rows.map((row, index) => ({
      ...headOf(row, kind, index, language),
      cells: Object.entries(row.fields)
        .filter(([field, value]) => value !== null && !identity.has(field))
        .map(([field, value]) => {
          const shown = valueText(row.kind, field, value);
          return {
            title: titleOf(row.kind, field),
            before: kind === 'removed' ? shown : words.empty,
            after: kind === 'added' ? shown : words.empty,
          };
        }),
    }));
  return [
    ...diff.changed.map((row, index) => ({
      ...headOf({ ...row, at: row.cells[0]?.at ?? row.at }, 'changed', index, language),
      cells: row.cells.map(({ field, before, after }) => ({
        title: titleOf(row.kind, field),
        before: valueText(row.kind, field, before),
        after: valueText(row.kind, field, after),
      })),
    })),
    ...whole('added', diff.added),
    ...whole('removed', diff.removed),
  ];
}

const identity = new Set(['township', 'unit', 'county']);

function headOf(
  row: Pick<VersionDiff['added'][number], 'kind' | 'at' | 'township' | 'unit'>,
  kind: RowChange['kind'],
  index: number,
  language: Language,
): Omit<RowChange, 'cells'> {
  return {
    key: `${kind} ${index}`,
    kind,
    sheet: sheetKinds[row.kind].title[language],
    pairing: pairingName(row.township ?? undefined, row.unit ?? undefined),
    at: row.at,
    place: row.at ? `${row.at.sheet}!${row.at.address}` : '',
  };
}

function specOf(kind: SheetKindId, field: string): ColumnSpec | undefined {
  const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[kind].columns;
  return columns[field];
}

function titleOf(kind: SheetKindId, field: string): string {
  return specOf(kind, field)?.headers[0] ?? field;
}
