import { parseArea } from './area';
import { isErrorValue, type StoredValue } from './cell';
import type { Sheet } from './sheet';

/**
 * The sum or mean of the rows that can be seen, as it is when the formula is written: SUBTOTAL(109, …) and (101, …).
 * What a test has said of a formula comes first. Undefined: not known here.
 */
export function calculated(formula: string, sheet: Sheet): StoredValue | undefined {
  const told = sheet.workbook.results.get(formula);
  if (told !== undefined) return told;
  const caught = /^IFERROR\((.+),""\)$/.exec(formula)?.[1];
  if (caught !== undefined) {
    const result = calculated(caught, sheet);
    return isErrorValue(result) ? '' : result;
  }
  const match = /^SUBTOTAL\((109|101),([A-Z]+\d+(?::[A-Z]+\d+)?)\)$/.exec(formula);
  const area = match ? parseArea(match[2] ?? '') : null;
  if (!match || !area) return undefined;
  const figures = [...sheet.cellsIn(area)].flatMap(({ row, cell: { value } }) =>
    typeof value === 'number' && !sheet.isRowHidden(row) ? [value] : [],
  );
  const sum = figures.reduce((all, figure) => all + figure, 0);
  if (match[1] === '109') return sum;
  return figures.length === 0 ? { error: '#DIV/0!' } : sum / figures.length;
}
