import { foldText } from '../campaign/names';
import { isCellError, isUncachedFormula } from '../workbook/sheet-grid';
import type { Table } from './find-table';
import { isBlank } from './grid-view';
import { facesOf } from './looks-like-value';
import { isDittoMark, isNullToken } from './read-cell';
import { facesOfNumber, type Face, type FaceContext } from './value-face';

/** What stands below a heading: the share of its values (0 … 1) that have a face. */
export interface ColumnProfile {
  /** How many values were looked at. */
  values: number;
  faces: ReadonlyMap<Face, number>;
}

const sampleSize = 60;
const totalLabel = /(合计|小计|总计|共计)$/;

/** Looks at the first values below the heading of a column. */
export function profileColumn(table: Table, column: number, context: FaceContext): ColumnProfile {
  const counts = new Map<Face, number>();
  const seen = new Set<string>();
  let values = 0;
  let rows = 0;
  let serial = 0;
  for (const row of rowsBelow(table)) {
    if (values >= sampleSize || rows >= 3 * sampleSize) break;
    rows += 1;
    const value = table.view.value(row, column);
    if (value === null || isBlank(value) || isUncachedFormula(value) || isCellError(value)) continue;
    if (
      typeof value === 'string' &&
      (isDittoMark(value) || isNullToken(foldText(value)) || totalLabel.test(value))
    )
      continue;
    values += 1;
    seen.add(String(value));
    if (String(value).replace(/^0+/, '') === String(values)) serial += 1;
    const faces =
      typeof value === 'number'
        ? facesOfNumber(value, table.view.isDate(row, column))
        : typeof value === 'boolean'
          ? ['flag']
          : facesOf(value, context);
    for (const face of new Set(faces)) counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  const shares = new Map<Face, number>();
  for (const [face, count] of counts) shares.set(face, count / values);
  if (values > 0) {
    shares.set('distinct', seen.size / values);
    shares.set('filled', Math.min(1, values / Math.max(1, rows)));
    if (values >= 2) shares.set('serial', serial / values);
  } else shares.set('empty', 1);
  return { values, faces: shares };
}

/** Rows with values below a table's header, top first. */
export function rowsBelow(table: Table): readonly number[] {
  const rows = table.view.filledRows;
  const from = firstAfter(rows, table.lastHeaderRow);
  return rows.slice(from, firstAfter(rows, table.endRow - 1));
}

/** The place of the first row behind a given one, by halving. */
function firstAfter(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
