import { campaignOfMonth, type CampaignTitle } from '../../shared/campaign/campaigns';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { WorkbookRecords } from '../../shared/sheets/records';
import { sheetKindIds, sheetKinds } from '../../shared/sheets/index';
import type { ColumnSpec } from '../../shared/sheets/column-types';

/** In how many cells each month of the records is named, days counted with their months. */
export function datedMonths({ rows }: Pick<WorkbookRecords, 'rows'>): Readonly<Record<IsoMonth, number>> {
  const months: Record<IsoMonth, number> = {};
  for (const kind of sheetKindIds) {
    const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[kind].columns;
    const dated = Object.entries(columns).filter(([, { type }]) => type === 'date' || type === 'month');
    for (const { fields } of rows[kind] ?? []) {
      const values: Readonly<Record<string, unknown>> = fields;
      for (const [field] of dated) {
        const value = values[field];
        if (typeof value !== 'string') continue;
        const month = value.slice(0, 7);
        months[month] = (months[month] ?? 0) + 1;
      }
    }
  }
  return months;
}

/** Another campaign in whose term far more of a workbook's dates lie; null where there is none. */
export function campaignMeant<C extends CampaignTitle>(
  months: Readonly<Record<IsoMonth, number>>,
  current: string,
  all: readonly C[],
): C | null {
  const counts = new Map<string, number>();
  for (const [month, times] of Object.entries(months)) {
    const id = campaignOfMonth(month, all)?.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + times);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[0] === current || most[1] <= 2 * (counts.get(current) ?? 0)) return null;
  return all.find(({ id }) => id === most[0]) ?? null;
}
