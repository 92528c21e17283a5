import type { CellRef } from '../../shared/workbook/cell-ref';
import type { HiddenBy } from '../../shared/workbook/workbook-port';
import { ExcelRefusal } from './excel-refusal';

/** Activates the sheet and selects the cell; answers what hides it, which is then left as it is unless told to show it. */
export async function revealPlace(
  context: Excel.RequestContext,
  { sheet: name, address }: CellRef,
  unhide: boolean,
): Promise<HiddenBy[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new ExcelRefusal('sheetGone', name);
  const range = sheet.getRange(address);
  range.load('rowHidden,columnHidden');
  await context.sync();
  const hidden: HiddenBy[] = [];
  if (sheet.visibility !== 'Visible') hidden.push('sheet');
  if (range.rowHidden === true) hidden.push('row');
  if (range.columnHidden === true) hidden.push('column');
  if (hidden.length > 0 && !unhide) return hidden;

  if (hidden.includes('sheet')) sheet.visibility = 'Visible';
  if (hidden.includes('row')) range.rowHidden = false;
  if (hidden.includes('column')) range.columnHidden = false;
  sheet.activate();
  range.select();
  await context.sync();
  return hidden;
}
