import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import {
  correctionsSchema,
  countyCorrectionsSchema,
  type CountyCorrections,
} from '../../shared/submission/correction-schema';
import { MunicipalServer, type CallAnswer } from './municipal-server';

/** What was said of the county's sheets; null where the server cannot be asked now. */
export async function readCountyCorrections(
  server: MunicipalServer,
  county: string,
): Promise<readonly SheetCorrection[] | null> {
  return valueOf(await server.call({ path: `/answers/${county}`, answer: correctionsSchema }));
}

/** Adds to it, and answers what it is then. */
export async function addCountyCorrections(
  server: MunicipalServer,
  county: string,
  said: readonly SheetCorrection[],
): Promise<readonly SheetCorrection[] | null> {
  const call = { method: 'PUT', path: `/answers/${county}`, body: said, isRepeatable: true } as const;
  return valueOf(await server.call({ ...call, answer: correctionsSchema }));
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
