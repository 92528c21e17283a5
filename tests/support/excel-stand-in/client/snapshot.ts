import type { Workbook } from '../model/workbook';

/** Everything that a workbook holds, as plain data: two moments are alike if and only if these are equal. */
export function snapshotOf({ sheets, names, settings, customProperties, date1904 }: Workbook): unknown {
  return {
    sheets: sheets.map(({ cells, rows, ...sheet }) => ({
      ...sheet,
      workbook: null,
      cells: [...cells].flatMap(([row, columns]) =>
        [...columns].map(([column, cell]) => [row, column, structuredClone(cell)]),
      ),
      rows: structuredClone([...rows]),
      columns: structuredClone(sheet.columns),
      merges: structuredClone(sheet.merges),
      conditionalFormats: structuredClone(sheet.conditionalFormats),
      tables: structuredClone(sheet.tables),
      hyperlinks: structuredClone(sheet.hyperlinks),
      frozen: { ...sheet.frozen },
    })),
    names: names.map(({ sheet, ...name }) => ({ ...name, sheet: sheet?.name ?? null })),
    settings: [...settings],
    customProperties: [...customProperties],
    date1904,
  };
}
