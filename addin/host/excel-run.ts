import type { HostAnswer } from '../../shared/workbook/workbook-port';
import { ExcelRefusal, refusalOf } from './excel-refusal';

/** One piece of work in Excel. Whatever goes wrong there becomes an answer. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<HostAnswer<T>> {
  try {
    return { kind: 'done', value: await Excel.run(batch) };
  } catch (error) {
    const refusal = await preciseRefusal(refusalOf(error));
    if (refusal.reason === 'failed') note(error);
    return refused(refusal);
  }
}

/** The cause goes to the log; the user gets the answer. */
function note(cause: unknown): void {
  if ('reportError' in globalThis) reportError(cause);
}

function refused({ reason, sheet }: ExcelRefusal): HostAnswer<never> {
  return sheet === undefined ? { kind: 'refused', reason } : { kind: 'refused', reason, sheet };
}

/** Excel says "access denied" both of a protected sheet and of a workbook that may only be read. */
async function preciseRefusal(refusal: ExcelRefusal): Promise<ExcelRefusal> {
  if (refusal.reason !== 'protected' || refusal.sheet !== undefined) return refusal;
  try {
    const isReadOnly = await Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      return context.workbook.readOnly;
    });
    return isReadOnly ? new ExcelRefusal('readOnly') : refusal;
  } catch {
    return refusal;
  }
}

/** Lets the page breathe between two pieces of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
