import type { Office } from '../../functions/usecases/office';
import { mergeMonth } from '../../functions/usecases/merge-month';
import { figure, type Figure } from './measure';
import { medianTimesOf } from './measure-async';
import { ledgerVersion, month, storeCounties } from './stored-county';
import { openRemoteOffice, type RemoteOffice } from './table-process';

const rows = 1_000;
const runs = 3;
const page = { after: null, most: 500 };

/** The first municipal table of many counties after a start, from a store in a process of its own. */
export async function benchMerge(): Promise<Figure[]> {
  const loans = ledgerVersion(rows)('431222').submission.records.rows.loans ?? [];
  const remote = await openRemoteOffice();
  try {
    const few = await startsOf(remote, 13);
    const many = await startsOf(remote, 100);
    const [ofFew = 1, ofMany = 0, inMemory = 1] = await medianTimesOf(
      [() => merge(few()), () => merge(many()), () => mergeInMemory(100, loans)],
      runs,
    );
    const heap = { few: await peakOf(() => merge(few())), many: await peakOf(() => merge(many())) };
    return [
      figure('merge/100x1000-per-map-in-memory', ofMany / inMemory, 'ratio of time', null, runs),
      figure('merge/time-per-county-100-to-13', ofMany / 100 / (ofFew / 13), 'ratio of time', 1.3, runs),
      figure('merge/peak-heap-100-to-13', heap.many / heap.few, 'ratio of memory'),
      figure('merge/peak-heap-100x1000', heap.many / 2 ** 20, 'MiB'),
    ];
  } finally {
    remote.close();
  }
}

/** The time, the warming up and the memory each take a start. */
async function startsOf(remote: RemoteOffice, counties: number): Promise<() => Office> {
  return remote.startedAnew(await storeCounties(remote.office, counties, rows), runs + 2);
}

async function merge(office: Office): Promise<void> {
  const outcome = await mergeMonth(month, 'summary', page, office);
  if (outcome.kind !== 'merged') throw new Error('not merged');
}

/** The least that anyone could do: every row into one Map by county and ordinal. */
async function mergeInMemory(counties: number, rowsOfOne: readonly unknown[]): Promise<number> {
  const all = new Map<string, unknown>();
  for (let county = 0; county < counties; county += 1)
    rowsOfOne.forEach((row, ordinal) => all.set(`${county} ${ordinal}`, row));
  return all.size;
}

/** Bytes of heap above the start, sampled while the work goes on. */
async function peakOf(work: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let peak = 1;
  const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed - before)), 10);
  await work();
  clearInterval(sampling);
  return peak;
}
