import { statusMatrix, type StatusMatrix } from '../../shared/municipal/month-status';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** Every county's every month at a glance. */
export function readStatus(server: MunicipalServer, signal?: AbortSignal): Promise<CallAnswer<StatusMatrix>> {
  return server.call({ path: '/municipal/status', isOfCampaign: true, answer: statusMatrix, signal });
}
