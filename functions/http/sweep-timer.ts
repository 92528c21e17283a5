import type { TimerHandler } from '@azure/functions';
import type { Office } from '../usecases/office';
import { sweep } from '../usecases/sweep';

/** The sweep as Azure's timer calls it: one line of log. A failure is the host's to log and to try again. */
export function sweepTimer(office: () => Promise<Office>): TimerHandler {
  return async (_timer, context) => {
    context.log(JSON.stringify({ function: 'sweep', ...(await sweep(await office())) }));
  };
}
