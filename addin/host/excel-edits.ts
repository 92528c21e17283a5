import { isCellError, isUncachedFormula, type CellValue } from '../../shared/workbook/sheet-grid';
import type { CellContent, CellEdit, CellEditOutcome } from '../../shared/workbook/workbook-port';
import { cellValue } from './excel-grid-draft';
import { ExcelRefusal } from './excel-refusal';
import { listSheets } from './excel-sheets';
import type { ChangeEvent } from './excel-watch';

/** Performs the edits whose cells still hold what was expected; a failure puts back what it did. */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  expect: (event: ChangeEvent) => void,
): Promise<CellEditOutcome[]> {
  const sheets = await listSheets(context);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const asked = edits.map((edit) => {
    const sheet = byName.get(edit.at.sheet);
    if (!sheet) throw new ExcelRefusal('sheetGone', edit.at.sheet);
    const range = sheet.proxy.getRange(edit.at.address);
    range.load('values,formulas,numberFormat');
    const { protection } = range.format;
    if (sheet.isProtected) protection.load('locked');
    return { edit, range, sheet, isLocked: (): boolean => sheet.isProtected && protection.locked !== false };
  });
  await context.sync();

  const outcomes = asked.map(({ edit, range, isLocked }): CellEditOutcome => {
    const { at, content, expected } = edit;
    const value = cellValue(range.values[0]?.[0]);
    const numberFormat = String(range.numberFormat[0]?.[0]);
    if (String(range.formulas[0]?.[0]).startsWith('=')) return { kind: 'skipped', at, why: 'formula' };
    if (!isSameValue(value, expected)) return { kind: 'skipped', at, why: 'changedMeanwhile' };
    if (isLocked()) return { kind: 'skipped', at, why: 'protected' };
    const after = { ...content, numberFormat: content.numberFormat ?? numberFormat };
    return { kind: 'changed', at, before: { value, numberFormat }, after };
  });
  const write = (contentOf: (changed: CellEditOutcome & { kind: 'changed' }) => CellContent): void => {
    outcomes.forEach((outcome, index) => {
      const { range, sheet } = asked[index] ?? {};
      if (!range || !sheet || outcome.kind !== 'changed') return;
      expect({ worksheetId: sheet.id, address: outcome.at.address });
      put(range, contentOf(outcome));
    });
  };
  write(({ after }) => after);
  try {
    await context.sync();
  } catch (error) {
    write(({ before }) => before);
    await context.sync().catch(() => undefined);
    throw error;
  }
  return outcomes;
}

/**
 * The format comes first: a cell of text format takes a number for a text. A text that Excel would make something else
 * of is written in text format, and keeps what it is when the format is put back.
 */
function put(range: Excel.Range, { value, numberFormat }: CellContent): void {
  const isGuarded = typeof value === 'string' && numberFormat !== '@' && looksElse(value);
  const first = isGuarded ? '@' : numberFormat;
  if (first !== null) range.numberFormat = [[first]];
  range.values = [[written(value)]];
  if (isGuarded && numberFormat !== null) range.numberFormat = [[numberFormat]];
}

function written(value: CellValue): string | number | boolean {
  if (value === null || isUncachedFormula(value)) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  return /^[=+\-@']/.test(value) ? `'${value}` : value;
}

/** Excel would make a number, a date or a truth value of it. */
function looksElse(text: string): boolean {
  return /\d|^#/.test(text) || /^(true|false)$/i.test(text);
}

function isSameValue(held: CellValue, expected: CellValue): boolean {
  if (held !== null && expected !== null && isCellError(held) && isCellError(expected))
    return held.error === expected.error;
  return held === expected;
}
