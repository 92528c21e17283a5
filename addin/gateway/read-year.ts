import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { CallAnswer, MunicipalServer } from './municipal-server';
import { readSubmission, type StandingSubmission } from './read-submission';

export type CountyMonths = readonly { month: IsoMonth; standing: StandingSubmission | null }[];

/** What stands for each of a county's months, in their order; null where nothing came. Any refusal is that of all. */
export async function readYear(
  server: MunicipalServer,
  county: CountyCode,
  months: readonly IsoMonth[],
  signal?: AbortSignal,
): Promise<CallAnswer<CountyMonths>> {
  const answers = await Promise.all(
    months.map(async (month) => ({ month, answer: await readSubmission(server, month, county, signal) })),
  );
  const read: { month: IsoMonth; standing: StandingSubmission | null }[] = [];
  for (const { month, answer } of answers) {
    const isMissing = answer.kind === 'problem' && answer.status === 404;
    if (answer.kind !== 'done' && !isMissing) return answer;
    read.push({ month, standing: answer.kind === 'done' ? answer.value : null });
  }
  return { kind: 'done', value: read };
}
