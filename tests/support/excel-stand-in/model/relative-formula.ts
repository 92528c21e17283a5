import { columnLetters } from '../../../../shared/workbook/cell-ref';
import { parseArea } from './area';

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;

/** A formula as it reads from its own cell: "=B5*2" in C5 is "=RC[-1]*2". */
export function toRelative(formula: string, row: number, column: number): string {
  const token = new RegExp(
    `${texts.source}|(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})(?![\\w(.])|[\\p{L}_][\\p{L}\\p{N}_.]*`,
    'gu',
  );
  return formula.replace(
    token,
    (all, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const area = letters && digits ? parseArea(letters + digits) : null;
      if (!area) return all;
      return `R${part(area.row, row, fixedRow)}C${part(area.column, column, fixedColumn)}`;
    },
  );
}

function part(to: number, from: number, fixed: string | undefined): string {
  if (fixed) return String(to + 1);
  return to === from ? '' : `[${to - from}]`;
}

/** The same formula as it is written in a cell. */
export function fromRelative(formula: string, row: number, column: number): string {
  const token = new RegExp(
    `${texts.source}|(?<![\\p{L}\\p{N}_])R(\\[-?\\d+\\]|\\d+)?C(\\[-?\\d+\\]|\\d+)?(?![\\p{L}\\p{N}_(])|[\\p{L}_][\\p{L}\\p{N}_.]*`,
    'gu',
  );
  return formula.replace(token, (all, down?: string, across?: string) => {
    if (!/^R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?$/.test(all)) return all;
    const [r, c] = [place(down, row), place(across, column)];
    return `${c.fixed}${columnLetters(c.index)}${r.fixed}${r.index + 1}`;
  });
}

function place(written: string | undefined, from: number): { index: number; fixed: '' | '$' } {
  if (written === undefined) return { index: from, fixed: '' };
  if (written.startsWith('[')) return { index: from + Number(written.slice(1, -1)), fixed: '' };
  return { index: Number(written) - 1, fixed: '$' };
}
