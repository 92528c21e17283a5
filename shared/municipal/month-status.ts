import { z } from 'zod';
import type { IsoDate, IsoMonth } from '../campaign/calendar';
import { daysLate, type Campaign } from '../campaign/campaign';
import { headSchema, type PublicHead } from '../submission/month-life';
import { countySchema, monthSchema } from '../submission/submission';

/** A county's month at a glance. */
export const statusCell = headSchema.omit({ county: true }).extend({
  /** Nothing came and the day is past: by how many days; else 0. */
  daysOverdue: z.int().min(0),
});

export const statusMatrix = z.object({
  today: z.iso.date(),
  months: z.array(monthSchema),
  counties: z.array(z.object({ county: countySchema, name: z.string(), months: z.array(statusCell) })),
});
export type StatusMatrix = z.infer<typeof statusMatrix>;

/** Counties × required months, in the campaign's order, from the heads that there are. */
export function buildStatusMatrix(
  heads: readonly PublicHead[],
  campaign: Campaign,
  today: IsoDate,
): StatusMatrix {
  const months = campaign.requiredMonths;
  const held = new Map(heads.map((head) => [`${head.county} ${head.month}`, head]));
  return {
    today,
    months: [...months],
    counties: campaign.counties.map(({ code, name }) => ({
      county: code,
      name,
      months: months.map((month) => {
        const { county: _county, ...head } = held.get(`${code} ${month}`) ?? missingHead(month, code);
        const daysOverdue = head.state === 'missing' ? daysLate(campaign, month, today) : 0;
        return { ...head, daysOverdue };
      }),
    })),
  };
}

function missingHead(month: IsoMonth, county: string): PublicHead {
  return {
    month,
    county,
    version: 0,
    state: 'missing',
    locked: false,
    disputed: false,
    carriedForward: false,
    submitter: null,
    receivedAt: null,
    firstReceivedOn: null,
    daysLate: null,
    total: null,
    counts: { error: 0, shortfall: 0, warning: 0, advice: 0 },
  };
}
