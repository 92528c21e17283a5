/** An error that Excel shows in a cell: "#REF!", "#N/A" … */
export interface CellError {
  error: string;
}

/** A formula whose result the file does not hold. */
export interface UncachedFormula {
  uncached: true;
}

/** What a cell holds; null is an empty cell, 0 is a value. Dates are serial numbers. */
export type CellValue = string | number | boolean | null | CellError | UncachedFormula;

/** A merged area, 0-based absolute corners, inclusive. */
export interface Merge {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

/**
 * One sheet as Excel shows it. `values[r][c]` stands in the absolute row `firstRow + r` and
 * column `firstColumn + c` (0-based); rows may be shorter than the widest one. All lists may be sparse: a cell that
 * stands far off leaves holes before it, so work goes over what `eachHeld` visits, never over the bounding box.
 */
export interface SheetGrid {
  name: string;
  /** True where the file itself says that the sheet is one of ours, whatever stands on it. */
  isOurs?: boolean;
  firstRow: number;
  firstColumn: number;
  values: readonly (readonly CellValue[])[];
  /** Number formats by grid column: one for the whole column, or one for each grid row. */
  numberFormats: readonly (string | readonly (string | null)[] | null)[];
  merges: readonly Merge[];
  /** Absolute 0-based rows that are hidden by hand or by a filter. */
  hiddenRows: readonly number[];
  hidden: boolean;
}

/** A whole workbook, ready to be read. */
export interface WorkbookGrid {
  sheets: readonly SheetGrid[];
  /** True where serial 0 is 1904-01-01. */
  date1904: boolean;
}

/** A longer list is looked at before it is walked: is it mostly holes? */
const shortList = 128;
const samples = 16;

/** Visits what a list holds, first to last; the holes of a sparse list cost nothing. */
export function eachHeld<T>(items: readonly T[], visit: (item: T, index: number) => void): void {
  if (items.length <= shortList || isMostlyHeld(items)) {
    items.forEach(visit);
    return;
  }
  for (const key of Object.keys(items)) {
    const index = Number(key);
    const item = items[index];
    if (item !== undefined) visit(item, index);
  }
}

function isMostlyHeld(items: readonly unknown[]): boolean {
  let held = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    if (Math.floor((sample * items.length) / samples) in items) held += 1;
  }
  return held * 2 > samples;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isUncachedFormula(value: CellValue): value is UncachedFormula {
  return typeof value === 'object' && value !== null && 'uncached' in value;
}

/** True for a number format that shows a date ("yyyy/m/d", "m月d日"), never for General or 0.00. */
export function isDateFormat(format: string | null | undefined): boolean {
  if (!format || format === 'General') return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[ymd]/i.test(bare);
}
