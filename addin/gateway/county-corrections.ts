import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import {
  answersSchema,
  countyCorrectionsSchema,
  type CountyCorrections,
} from '../../shared/submission/correction-schema';
import { MunicipalServer, type CallAnswer } from './municipal-server';

/** What was said of the county's sheets; null where the server cannot be asked now. */
export async function readCountyCorrections(
  server: MunicipalServer,
  county: string,
): Promise<readonly SheetCorrection[] | null> {
  const answer = await server.call({ path: `/answers/${county}`, answer: answersSchema });
  return valueOf(answer)?.answers ?? null;
}

/** Adds to it, and answers what it is then. */
export async function addCountyCorrections(
  server: MunicipalServer,
  county: string,
  said: readonly SheetCorrection[],
): Promise<readonly SheetCorrection[] | null> {
  const call = {
    method: 'PUT',
    path: `/answers/${county}`,
    body: { answers: said },
    isRepeatable: true,
  } as const;
  return valueOf(await server.call({ ...call, answer: answersSchema }))?.answers ?? null;
}

/** What was said in every county. */
export async function readAllCorrections(
  server: MunicipalServer,
  signal?: AbortSignal,
): Promise<CountyCorrections | null> {
  return valueOf(await server.call({ path: '/municipal/answers', answer: countyCorrectionsSchema, signal }));
}

function valueOf<T>(answer: CallAnswer<T>): T | null {
  return answer.kind === 'done' ? answer.value : null;
}
