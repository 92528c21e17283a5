import type { z } from 'zod';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import { decidedHistory } from '../../shared/municipal/conflicts';
import { diffAnswerSchema } from '../../shared/submission/version-diff';
import type { CallAnswer, MunicipalServer } from './municipal-server';

export type History = z.infer<typeof decidedHistory>;
export type DiffAnswer = z.infer<typeof diffAnswerSchema>;

/** All that happened to a county's month, oldest first; a `notFound` problem where nothing did. */
export function readHistory(
  server: MunicipalServer,
  month: IsoMonth,
  county: CountyCode,
  signal?: AbortSignal,
): Promise<CallAnswer<History>> {
  return server.call({ path: `/submissions/${month}/${county}/history`, answer: decidedHistory, signal });
}

/** What a version has that an earlier one had not. */
export function readDiff(
  server: MunicipalServer,
  month: IsoMonth,
  county: CountyCode,
  { from, to }: { from: number; to: number },
  signal?: AbortSignal,
): Promise<CallAnswer<DiffAnswer>> {
  const path = `/submissions/${month}/${county}/diff?from=${from}&to=${to}`;
  return server.call({ path, answer: diffAnswerSchema, signal });
}
