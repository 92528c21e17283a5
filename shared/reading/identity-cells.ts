import { foldText } from '../campaign/names';
import type { CellRef } from '../workbook/cell-ref';
import { isCellError, isUncachedFormula } from '../workbook/sheet-grid';
import { cellFindings } from './cell-findings';
import type { FieldColumn } from './field-columns';
import { isBlank, shownText, type GridView } from './grid-view';
import { holdingRow } from './merged-cells';
import { isIdentity } from './header-vocabulary';
import { isDittoMark, isNullToken } from './read-cell';
import { setAll, type RowDraft } from './row-draft';

/** Reads 县/乡镇/单位 row by row. */
export interface IdentityCells {
  /** A section heading that names a county speaks for the rows below where no column does. */
  enterCounty(county: string, cell: CellRef): void;
  read(draft: RowDraft): void;
}

/**
 * A row's own value or that of its merge, which holds for all its rows; an unmerged blank takes the value above, but
 * only while no identity column to its left begins a new value in that row.
 */
export function identityCells(
  view: GridView,
  columns: readonly FieldColumn[],
  lastHeaderRow: number,
): IdentityCells {
  const own = columns.filter(({ field }) => isIdentity(field));
  const hasCounty = own.some(({ field }) => field === 'county');
  const above = new Map<FieldColumn, { text: string; cell: CellRef }>();
  let section: { county: string; cell: CellRef } | null = null;

  /** Returns true where the cell begins a new value. */
  const readCell = (draft: RowDraft, column: FieldColumn, begun: boolean): boolean => {
    const { field, header, mustFill } = column;
    const source = holdingRow(view, draft.row, header.column, lastHeaderRow);
    const at = view.place(source, header.column);
    const value = view.value(source, header.column);
    const before = above.get(column);
    if (source < draft.row && before?.cell.address === at.address) {
      setAll(draft, field, before.text, before.cell);
      return false;
    }
    if (isCellError(value) || isUncachedFormula(value)) {
      const broken = isCellError(value)
        ? cellFindings.error(column, at, value)
        : cellFindings.uncached(column, at);
      draft.findings.push(broken);
      above.delete(column);
      setAll(draft, field, null, at);
      return true;
    }
    const continues = isBlank(value) ? !begun && source === draft.row : isDittoMark(value);
    if (continues && before) {
      setAll(draft, field, before.text, before.cell);
      return false;
    }
    const shown = withoutContacts(shownText(value));
    if (continues || isBlank(value) || isNullToken(foldText(shown))) {
      above.delete(column);
      if (mustFill) draft.findings.push(cellFindings.empty(column, at));
      setAll(draft, field, mustFill ? null : undefined, at);
      return false;
    }
    above.set(column, { text: shown, cell: at });
    setAll(draft, field, shown, at);
    return before === undefined || foldText(before.text) !== foldText(shown);
  };

  return {
    enterCounty: (county, cell) => {
      section = { county, cell };
    },
    read: (draft) => {
      let begun = false;
      for (const column of own) begun = readCell(draft, column, begun) || begun;
      if (section && !hasCounty) setAll(draft, 'county', section.county, section.cell);
    },
  };
}

/** Names and numbers of contacts on lines of their own below a unit's name are no part of it. */
function withoutContacts(shown: string): string {
  const [first = shown, ...others] = shown.split(/\s*[\r\n]+\s*/);
  return others.some((line) => /[:：]|\d{7}|联系|电话|手机/.test(line)) ? first : shown;
}
