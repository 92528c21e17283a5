import type { Campaign, CountyCode } from '../campaign/campaign';
import { findTownship } from '../campaign/divisions';
import { foldText } from '../campaign/names';
import { sheetKindIds } from '../sheets/index';
import type { WorkbookRecords } from '../sheets/records';

/** The county on whose list most of a workbook's townships stand; null where they leave it open. */
export function countyOfTownships(records: WorkbookRecords, campaign: Campaign): CountyCode | null {
  const written = new Set<string>();
  for (const kind of sheetKindIds) {
    for (const { fields } of records.rows[kind] ?? []) {
      if (typeof fields.township === 'string') written.add(foldText(fields.township));
    }
  }
  const listed = campaign.counties
    .map((county) => ({
      code: county.code,
      known: [...written].filter((name) => findTownship(county, name) !== null).length,
    }))
    .sort((a, b) => b.known - a.known);
  const [most, next] = listed;
  if (!most || 2 * most.known <= written.size || most.known === next?.known) return null;
  return most.code;
}
