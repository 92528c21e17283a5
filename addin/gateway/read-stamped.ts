import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import { stampedVersionSchema, type StampedVersion } from '../../shared/submission/stamp';
import type { CallAnswer, MunicipalServer } from './municipal-server';

export type StampedAnswer = { kind: 'held'; version: StampedVersion } | { kind: 'notHeld' };

/** The version of a county's month with the records that a stamp's `wire` names, where the server holds it. */
export async function readStamped(
  server: MunicipalServer,
  month: IsoMonth,
  { county, wire }: { county: CountyCode; wire: string },
  signal?: AbortSignal,
): Promise<CallAnswer<StampedAnswer>> {
  const path = `/submissions/${month}/${county}/stamped?wire=${wire}`;
  const answer = await server.call({ path, answer: stampedVersionSchema, signal });
  if (answer.kind === 'done') return { kind: 'done', value: { kind: 'held', version: answer.value } };
  const isUnknown = answer.kind === 'problem' && answer.problem.kind === 'notFound';
  return isUnknown ? { kind: 'done', value: { kind: 'notHeld' } } : answer;
}
