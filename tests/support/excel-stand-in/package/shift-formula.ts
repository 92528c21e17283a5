import { columnLetters } from '../../../../shared/workbook/cell-ref';
import { parseArea } from '../model/area';

/** The formula of a cell that shares another's: its relative references moved along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const token =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[\p{L}_][\p{L}\p{N}_.]*/gu;
  return formula.replace(
    token,
    (all: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return all;
      const area = parseArea(letters + digits);
      if (!area) return all;
      const column = fixedColumn ? area.column : area.column + columns;
      const row = fixedRow ? area.row : area.row + rows;
      return row < 0 || column < 0
        ? '#REF!'
        : `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row + 1}`;
    },
  );
}
