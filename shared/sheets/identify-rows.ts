import type { Campaign, County, CountyCode } from '../campaign/campaign';
import { bareTownshipName, countyOfCode, findCounty, findTownship } from '../campaign/divisions';
import { foldText, unitKey } from '../campaign/names';
import { sheetKindIds } from './index';
import type { RowIdentity, SheetRow, TownshipIdentity, UnitIdentity, WorkbookRecords } from './records';

/**
 * Fills in who every row is about (verdict §1): a township is looked up in the row's county, else in that of its
 * sheet's title or name, else in the workbook's; its kind comes from the list, else from a 类别 column, else from
 * its ending. Returns new records.
 */
export function identifyRows(records: WorkbookRecords, campaign: Campaign): WorkbookRecords {
  const identities = new Map<string, RowIdentity>();
  const identify = (row: SheetRow): RowIdentity => {
    const { county, township, unit } = row.fields;
    const key = JSON.stringify([row.block, county, township, unit]);
    let identity = identities.get(key);
    if (!identity) {
      const code = countyOfRow(county, records.blocks[row.block]?.county ?? records.county, campaign);
      identity = {
        county: code,
        township: township ? identifyTownship(township, countyOfCode(campaign, code)) : null,
        unit: unit ? identifyUnit(unit) : null,
      };
      identities.set(key, identity);
    }
    return identity;
  };
  const rows = Object.fromEntries(
    sheetKindIds.flatMap((kind) => {
      const list: readonly SheetRow[] | undefined = records.rows[kind];
      return list ? [[kind, list.map((row) => ({ ...row, identity: identify(row) }))]] : [];
    }),
  ) as WorkbookRecords['rows'];
  markStreets(rows);
  return { ...records, rows };
}

function countyOfRow(
  written: string | null | undefined,
  fallback: CountyCode | null,
  campaign: Campaign,
): CountyCode | null {
  if (!written) return fallback;
  const lookup = findCounty(campaign, written);
  return lookup.kind === 'known' ? lookup.county.code : fallback;
}

export function identifyTownship(written: string, county: County | null): TownshipIdentity {
  const known = county ? findTownship(county, written) : null;
  if (known)
    return {
      key: known.code ?? known.name,
      code: known.code,
      name: known.name,
      isStreet: known.kind === 'street',
    };
  const key = bareTownshipName(county, written);
  return { key, code: null, name: written, isStreet: /街道$/.test(key) };
}

export function identifyUnit(written: string): UnitIdentity {
  return { key: unitKey(written), name: written };
}

/** A township that no list knows is what the roster's 类别 column says; a word of no list says nothing. */
function markStreets(rows: WorkbookRecords['rows']): void {
  const said = new Map<string, boolean>();
  for (const row of rows.roster ?? []) {
    const { township } = row.identity;
    const kind: string | null | undefined = row.fields.townKind;
    if (township?.code === null && kind && kind !== 'other') {
      said.set(foldText(township.key), kind === 'street');
    }
  }
  if (said.size === 0) return;
  for (const kind of sheetKindIds) {
    for (const row of rows[kind] ?? []) {
      const { township } = row.identity;
      const isStreet = township?.code === null ? said.get(foldText(township.key)) : undefined;
      if (township && isStreet !== undefined) township.isStreet = isStreet;
    }
  }
}
