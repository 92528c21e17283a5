import type { IsoMonth } from '../../shared/campaign/calendar';
import { summaryTable, type SummaryTable } from '../../shared/municipal/municipal-table';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** The merged table of a month, all pages: one row for each pairing. Begins anew once if a county submits meanwhile. */
export async function readSummaryTable(
  server: MunicipalServer,
  month: IsoMonth,
  signal?: AbortSignal,
): Promise<CallAnswer<SummaryTable>> {
  const answer = await allPages(server, month, signal);
  const isSuperseded = answer.kind === 'problem' && answer.problem.kind === 'superseded';
  return isSuperseded ? allPages(server, month, signal) : answer;
}

async function allPages(
  server: MunicipalServer,
  month: IsoMonth,
  signal?: AbortSignal,
): Promise<CallAnswer<SummaryTable>> {
  const rows: SummaryTable['rows'] = [];
  let after = '';
  for (;;) {
    const path = `/municipal/table?month=${month}${after}`;
    const answer = await server.call({ path, answer: summaryTable, signal });
    if (answer.kind !== 'done') return answer;
    rows.push(...answer.value.rows);
    if (answer.value.next === null) return { kind: 'done', value: { ...answer.value, rows } };
    after = `&after=${encodeURIComponent(answer.value.next)}`;
  }
}
