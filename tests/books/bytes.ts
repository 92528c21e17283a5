import { buildWorkbook } from '../support/build-workbook';
import type { Clerk } from './book';

/** The file of a clerk, in the form that its name says. */
export function bytesOf({ file, sheets }: Clerk): Uint8Array {
  const type = file.endsWith('.xls') ? 'xls' : 'xlsx';
  return buildWorkbook({ sheets: sheets.map(({ input }) => input) }, type);
}
