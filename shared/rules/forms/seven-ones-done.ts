import type { IsoDate } from '../../campaign/calendar';
import type { Campaign } from '../../campaign/campaign';
import { isDone } from '../../sheets/is-done';
import { rowsOf, type RowIdentity, type SheetRow } from '../../sheets/records';
import type { RuleContext } from '../define-rule';
import { pairingKey } from './rows';

const items = ['survey', 'report', 'plan', 'deed', 'models', 'friends', 'essay'] as const;
const batches: readonly string[] = ['models', 'friends'];
const any = '*';

/** How many of the seven ones each pairing has done by a day; null where an unread cell or row may hold one of them. */
export function sevenOnesDone(context: RuleContext): (pairing: RowIdentity, day: IsoDate) => number | null {
  const rows = new Map<string, SheetRow<'seven'>[]>();
  for (const row of rowsOf(context.records, 'seven')) {
    const { unit, township } = row.identity;
    const key = pairingKey(unit?.key ?? any, township?.key ?? any);
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  const mayHold = (unit: string, township: string): boolean => rows.has(pairingKey(unit, township));
  return ({ unit, township }, day) => {
    if (!unit || !township) return null;
    if (mayHold(any, any) || mayHold(unit.key, any) || mayHold(any, township.key)) return null;
    return doneIn(rows.get(pairingKey(unit.key, township.key)) ?? [], day, context.campaign);
  };
}

function doneIn(rows: readonly SheetRow<'seven'>[], day: IsoDate, campaign: Campaign): number | null {
  if (rows.some(({ fields }) => items.some((item) => fields[item] === null))) return null;
  return items.filter((item) => {
    const least = batches.includes(item) ? campaign.batch : 1;
    return rows.some(({ fields }) => isDone(fields[item], day, least));
  }).length;
}
