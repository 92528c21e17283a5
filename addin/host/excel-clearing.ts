import { findMarks } from './excel-marks';
import { ourSheets } from './excel-findings';
import { listSheets } from './excel-sheets';

/** Takes off every mark of ours and the findings sheet. Answers the protected sheets that keep theirs. */
export async function clearWorkbook(context: Excel.RequestContext): Promise<string[]> {
  const sheets = await listSheets(context);
  const { protection } = context.workbook;
  protection.load('protected');
  const marked = await findMarks(context, sheets);
  const own = ourSheets(sheets);
  const left = marked.flatMap(({ sheet, rules }) => {
    if (rules.length === 0 || own.includes(sheet.proxy)) return [];
    if (sheet.isProtected) return [sheet.name];
    for (const rule of rules) rule.delete();
    return [];
  });
  for (const sheet of own) {
    if (protection.protected)
      left.push(...sheets.filter(({ proxy }) => proxy === sheet).map(({ name }) => name));
    else sheet.delete();
  }
  await context.sync();
  return left;
}
