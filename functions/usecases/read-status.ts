import { buildStatusMatrix, type StatusMatrix } from '../../shared/municipal/month-status';
import { publicHead } from './public-head';
import type { Office } from './office';

/** Counties × months at a glance: heads alone are read, one query a month. */
export async function readStatus({ campaign, submissions, today }: Office): Promise<StatusMatrix> {
  const heads = await Promise.all(campaign.requiredMonths.map((month) => submissions.heads(month)));
  return buildStatusMatrix(
    heads.flat().map((head) => publicHead(head, campaign)),
    campaign,
    today(),
  );
}
