import type { Finding } from '../findings/finding';
import { expectations, type ColumnSpec } from '../sheets/column-types';
import { sheetKindIds, sheetKinds } from '../sheets/index';
import type { SheetRow, WorkbookRecords } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';

/** Must-fill fields that came unread: the server cannot tell empty from unreadable, the pane has. */
export function unreadMustFill(records: WorkbookRecords): Finding[] {
  const findings = new Map<string, Finding>();
  for (const kind of sheetKindIds) {
    const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[kind].columns;
    const list: readonly SheetRow[] = records.rows[kind] ?? [];
    for (const row of list) {
      const cells: Readonly<Record<string, CellRef | undefined>> = row.cells;
      for (const [field, value] of Object.entries(row.fields)) {
        const spec = columns[field];
        if (value !== null || !spec?.mustFill) continue;
        const at = cells[field] ?? null;
        const key = `${at?.sheet ?? ''} ${at?.address ?? field}`;
        findings.set(key, {
          ruleId: 'reading/cell-empty',
          messageId: 'empty',
          severity: 'error',
          at,
          data: { column: spec.headers[0], field, expects: expectations[spec.type] },
        });
      }
    }
  }
  return [...findings.values()];
}
