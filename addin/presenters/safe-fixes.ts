import { isIsoDay, serialOfDate } from '../../shared/campaign/calendar';
import type { Finding } from '../../shared/findings/finding';
import type { Review } from '../../shared/review/review';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { isDateFormat, type WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { CellContent, CellEdit } from '../../shared/workbook/workbook-port';
import { cellContent } from './cell-content';

/** A value that was understood, and the edit that writes it in its standard form. */
export interface SafeFix {
  at: CellRef;
  /** The column's printed header. */
  column: string;
  seen: string;
  becomes: string;
  edit: CellEdit;
}

/** One for each value that the reader took for another form of the standard one, in the order of the findings. */
export function safeFixes(review: Review, { sheets, date1904 }: WorkbookGrid): readonly SafeFix[] {
  const grids = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return review.findings.flatMap((finding): SafeFix[] => {
    const { at } = finding;
    const standard = standardOf(finding);
    const grid = at && grids.get(at.sheet);
    if (standard === null || !at || !grid) return [];
    const held = cellContent(grid, at.address);
    const content = contentOf(standard, held, date1904);
    const becomes = isDay(standard) ? shownDay(standard) : String(standard);
    const { column, seen } = finding.data ?? {};
    const edit = { at, expected: held.value, content };
    return [{ at, column: String(column), seen: String(seen), becomes, edit }];
  });
}

function standardOf({ ruleId, data }: Finding): string | number | boolean | null {
  const standard = ruleId === 'reading/value-converted' ? data?.['standard'] : null;
  return typeof standard === 'object' || standard === undefined ? null : standard;
}

function contentOf(
  standard: string | number | boolean,
  { numberFormat }: CellContent,
  date1904: boolean,
): CellContent {
  const showsDate = isDateFormat(numberFormat);
  if (isDay(standard)) {
    const value = serialOfDate(standard) - (date1904 ? 1462 : 0);
    return { value, numberFormat: showsDate ? null : 'yyyy-m-d' };
  }
  if (typeof standard !== 'number') return { value: standard, numberFormat: null };
  // A format that was not read may be that of text, which would make a text of the number.
  const showsNumber = numberFormat !== null && numberFormat !== '@' && !showsDate;
  return { value: standard, numberFormat: showsNumber ? null : 'General' };
}

function isDay(standard: string | number | boolean): standard is string {
  return typeof standard === 'string' && isIsoDay(standard);
}

/** 2010-07-15 → 2010-7-15, as the cell will show it. */
function shownDay(iso: string): string {
  return iso.split('-').map(Number).join('-');
}
