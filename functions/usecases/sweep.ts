import type { IsoMonth } from '../../shared/campaign/calendar';
import { officeOf, officeToday } from './campaigns';
import { readStatus } from './read-status';
import type { Office } from './office';
import { readConflicts } from './settle-conflicts';

/** No submission takes a day. */
const safeAge = 24 * 3_600_000;

/** What the nightly sweep did and found; names no person. */
export interface SweepReport {
  /** Attempts removed that never reached the log. */
  removed: number;
  /** By month, where there are any that nobody has settled. */
  openConflicts: Readonly<Record<IsoMonth, number>>;
  overdue: readonly { county: string; month: IsoMonth; days: number }[];
}

/** Removes dead versions, looks at the conflicts anew and lists the counties that are overdue. */
export async function sweep(opened: Office): Promise<SweepReport> {
  const office = await officeToday(opened);
  const before = new Date(Date.parse(office.now()) - safeAge);
  const openConflicts: Record<IsoMonth, number> = {};
  let removed = 0;
  for (const month of office.campaigns.flatMap(({ requiredMonths }) => requiredMonths)) {
    removed += await office.submissions.removeUnlogged(month, before);
    const { conflicts } = await readConflicts(month, officeOf(month, office));
    const open = conflicts.filter(({ decision }) => decision === null);
    if (open.length > 0) openConflicts[month] = open.length;
  }
  const matrices = await Promise.all(office.campaigns.map((campaign) => readStatus({ ...office, campaign })));
  const counties = matrices.flatMap((matrix) => matrix.counties);
  const overdue = counties.flatMap(({ county, months }) =>
    months
      .filter(({ daysOverdue }) => daysOverdue > 0)
      .map(({ month, daysOverdue }) => ({ county, month, days: daysOverdue })),
  );
  return { removed, openConflicts, overdue };
}
