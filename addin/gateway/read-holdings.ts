import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { StatusMatrix } from '../../shared/municipal/month-status';
import type { CallAnswer, MunicipalServer } from './municipal-server';
import { readHistory, type History } from './read-history';
import { readStatus } from './read-status';

/** What the server holds of a county's month. */
export interface Holding {
  head: StatusMatrix['counties'][number]['months'][number];
  /** Every version there was, oldest first. */
  versions: readonly HeldVersion[];
}
export type HeldVersion = Pick<
  History['entries'][number],
  'version' | 'by' | 'at' | 'receivedOn' | 'contentHash'
>;
export type Holdings = ReadonlyMap<CountyCode, Holding>;

/** Of all counties: one question, and one more for each county of which something has come. */
export async function readHoldings(
  server: MunicipalServer,
  month: IsoMonth,
  signal?: AbortSignal,
): Promise<CallAnswer<Holdings>> {
  const status = await readStatus(server, signal);
  if (status.kind !== 'done') return status;
  const heads = status.value.counties.flatMap(({ county, months }) => {
    const head = months.find((each) => each.month === month);
    return head ? [{ county, head }] : [];
  });
  const histories = await Promise.all(
    heads.map(({ county, head }) =>
      head.version > 0 ? readHistory(server, month, county, signal) : Promise.resolve(null),
    ),
  );
  const holdings = new Map<CountyCode, Holding>();
  for (const [index, { county, head }] of heads.entries()) {
    const history = histories[index] ?? null;
    if (history && history.kind !== 'done') return history;
    const entries = history ? history.value.entries : [];
    const versions = entries.filter(({ event }) => event === 'submitted');
    holdings.set(county, { head, versions });
  }
  return { kind: 'done', value: holdings };
}
