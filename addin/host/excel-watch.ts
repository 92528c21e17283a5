import { inExcel } from './excel-run';

/** Without an address: the sheet came or went. */
export interface ChangeEvent {
  worksheetId: string;
  address?: string;
}

/** Listens to the workbook's sheets; what this very add-in does is left out where Excel tells. Answers how to stop. */
export async function watchSheets(
  context: Excel.RequestContext,
  changed: (event: ChangeEvent) => void,
): Promise<() => void> {
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') changed({ worksheetId, address });
    }),
    worksheets.onAdded.add(async ({ worksheetId }) => changed({ worksheetId })),
    worksheets.onDeleted.add(async ({ worksheetId }) => changed({ worksheetId })),
  ];
  await context.sync();
  return () => {
    void inExcel(async () => {
      for (const handler of handlers) {
        handler.remove();
        await handler.context.sync();
      }
    });
  };
}
