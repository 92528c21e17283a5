import type { IsoDate } from '../../campaign/calendar';
import { text } from '../../findings/text';
import type { SheetRow } from '../../sheets/records';
import type { MeasureContext } from '../define-indicator';
import { greatestOfTownship, standsInFor } from '../latest-progress';
import type { Pairing } from '../pairings';
import { rowIndex } from '../row-index';
import { flagItem } from './flag-item';
import type { Item } from './measure-items';
import { allOf } from './all-of';
import { countedItem } from './counted-item';

export const basicSystems = [
  ['duty', text('领导班子职责分工', 'division of duties')],
  ['post', text('岗位目标责任制', 'responsibility for targets by post')],
  ['meeting', text('例会制度', 'regular meetings')],
  ['archive', text('公文档案管理制度', 'documents and archives')],
] as const;

export const managementSystems = [
  ['study', text('研究部署制度', 'study and deployment')],
  ['supervise', text('督促落实制度', 'supervision')],
  ['appraise', text('述职考评制度', 'report and appraisal')],
] as const;

type System = (typeof basicSystems)[number] | (typeof managementSystems)[number];

/** The order in which the wide summary's 制度建立数 is spread. */
const order = [...basicSystems, ...managementSystems].map(([field]) => field);

export function systemItems(
  systems: readonly System[],
  pairing: Pairing,
  context: MeasureContext,
): readonly Item[] {
  if (standsInFor('institutions', context)) {
    const figure = greatestOfTownship('insts', pairing, context);
    return systems.map(([field, name]) => countedItem(figure, order.indexOf(field) + 1, name));
  }
  const rows = rowIndex(context.records).institutions.ofTownship(pairing);
  return systems.map(([field, name]) => {
    const item = flagItem(rows, field, name, context.asOf);
    return field === 'archive' ? archiveItem(item, rows, context.asOf) : item;
  });
}

const archiveParts = [
  ['documents', text('公文管理制度', 'documents')],
  ['files', text('档案管理制度', 'archives')],
] as const;

/** 公文 and 档案 as columns of their own: every one that is there is needed. */
function archiveItem(whole: Item, rows: readonly SheetRow<'institutions'>[], asOf: IsoDate): Item {
  const parts = archiveParts.filter(([field]) => rows.some(({ cells }) => cells[field]));
  if (parts.length === 0) return whole;
  const items = parts.map(([field, name]) => flagItem(rows, field, name, asOf));
  const hasWhole = rows.some(({ cells }) => cells.archive);
  return allOf(whole, hasWhole ? [whole, ...items] : items);
}
