import { ExcelRefusal } from './excel-refusal';

/** Adds the sheets of an .xlsx file behind the last one; answers the names that Excel gave them. */
export async function addSheets(context: Excel.RequestContext, file: Uint8Array): Promise<string[]> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new ExcelRefusal('protected');
  const ids = context.workbook.insertWorksheetsFromBase64(base64(file), { positionType: 'End' });
  await context.sync();
  const added = ids.value.map((id) => context.workbook.worksheets.getItem(id).load('name'));
  await context.sync();
  return added.map(({ name }) => name);
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  const piece = 0x8000;
  for (let from = 0; from < bytes.length; from += piece) {
    binary += String.fromCharCode(...bytes.subarray(from, from + piece));
  }
  return btoa(binary);
}
