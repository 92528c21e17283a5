import type { Campaign } from '../campaign/campaign';
import type { Finding } from '../findings/finding';
import { sheetKindIds, type SheetKindId } from '../sheets/index';
import type { SheetRow, WorkbookRecords } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';
import { columnsOf } from './header-vocabulary';
import { rosterPartners } from './roster-partners';
import { TakenFindings } from './taken-findings';
import { takersOf, type TakeValue } from './taken-values';

/**
 * What other columns say is not missing (verdict §1): a blank unit or township follows from the roster, a category,
 * services and counterparts from the row's own words. Findings that this answers become advice.
 */
export function takeFromElsewhere(
  records: WorkbookRecords,
  findings: readonly Finding[],
  campaign: Campaign,
): { records: WorkbookRecords; findings: Finding[] } {
  const partners = rosterPartners(records);
  const told = new TakenFindings(findings);
  const rows = Object.fromEntries(
    sheetKindIds.flatMap((kind) => {
      const list: readonly SheetRow[] | undefined = records.rows[kind];
      if (!list) return [];
      const takers = Object.entries(takersOf(kind, partners, campaign));
      return [[kind, list.map((row) => takeInto(row, takers, kind, records, told))]];
    }),
  );
  return { records: { ...records, rows: rows as WorkbookRecords['rows'] }, findings: told.all() };
}

function takeInto(
  row: SheetRow,
  takers: readonly (readonly [string, TakeValue])[],
  kind: SheetKindId,
  { blocks }: WorkbookRecords,
  told: TakenFindings,
): SheetRow {
  let fields: Readonly<Record<string, unknown>> = row.fields;
  let { identity } = row;
  const cells: Readonly<Record<string, CellRef | undefined>> = row.cells;
  const block = blocks[row.block];
  for (const [field, take] of takers) {
    const spec = columnsOf(kind)[field];
    const cell = cells[field];
    if (!block || !spec || (spec.mustFill === undefined && spec.readBy !== 'indicator')) continue;
    const hasColumn = block.headerCells[field] !== undefined;
    const isBlank = fields[field] === undefined || (fields[field] === null && told.isEmpty(cell, field));
    if (!isBlank) continue;
    const taken = take(fields, identity);
    if (taken) {
      fields = { ...fields, [field]: taken.value };
      identity = { ...identity, ...taken.identity };
    }
    if (hasColumn) told.cell(cell, field, spec, taken);
    else told.column(block.header, field, spec, taken !== null);
  }
  return { ...row, identity, fields };
}
