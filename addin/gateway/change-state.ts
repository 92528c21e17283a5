import { z } from 'zod';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import { headSchema, type PublicHead, type returnSchema } from '../../shared/submission/month-life';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** The version that the officer has looked at: of another one the server says `stale`. */
export interface LookedAt {
  month: IsoMonth;
  county: CountyCode;
  version: number;
}

/** What the office decides on it. */
export type StateChange =
  { kind: 'return'; notes: z.input<typeof returnSchema>['notes'] } | { kind: 'accept' } | { kind: 'reopen' };

export function changeState(
  server: MunicipalServer,
  { month, county, version }: LookedAt,
  change: StateChange,
): Promise<CallAnswer<PublicHead>> {
  const body = change.kind === 'return' ? { version, notes: change.notes } : { version };
  const path = `/submissions/${month}/${county}/${change.kind}`;
  return server.call({ method: 'POST', path, body, answer: headSchema });
}

/** Locks a month for all counties, or opens it again. */
export function lockMonth(
  server: MunicipalServer,
  month: IsoMonth,
  change: 'lock' | 'unlock',
): Promise<CallAnswer<unknown>> {
  return server.call({ method: 'POST', path: `/months/${month}/${change}`, answer: z.unknown() });
}
