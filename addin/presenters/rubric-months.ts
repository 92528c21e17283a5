import type { IsoMonth } from '../../shared/campaign/calendar';
import type { StatusMatrix } from '../../shared/municipal/month-status';

/** The first month behind all that have come: from it on new points meet no report that was scored by others. */
export function firstFreeMonth({ months, counties }: StatusMatrix): IsoMonth | null {
  const came = counties.flatMap((county) =>
    county.months.flatMap(({ version, month }) => (version > 0 ? [month] : [])),
  );
  const latest = came.sort().at(-1) ?? '';
  return months.find((month) => month > latest) ?? null;
}

/** Reports that have come for months from one on: they keep the score that they were judged with. */
export function reportsSince({ counties }: StatusMatrix, from: IsoMonth): number {
  return counties.flatMap(({ months }) => months).filter(({ version, month }) => version > 0 && month >= from)
    .length;
}
