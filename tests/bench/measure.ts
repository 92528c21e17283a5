/** One figure: a ratio or a count, measured in this run. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it should be at most; null for a figure that only informs. */
  aim: number | null;
  holds: boolean;
  runs: number;
}

export const runs = 5;

export function figure(name: string, value: number, unit: string, aim: number | null): Figure {
  const rounded = Number(value.toPrecision(4));
  return { name, value: rounded, unit, aim, holds: aim === null || rounded <= aim, runs };
}

/** Medians of the times of several works, in ms; each run does every work once, so that noise meets all alike. */
export function medianTimes(works: readonly (() => unknown)[]): number[] {
  for (const work of works) work();
  const times: number[][] = works.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    works.forEach((work, index) => {
      globalThis.gc?.();
      const start = performance.now();
      work();
      times[index]?.push(performance.now() - start);
    });
  }
  return times.map(median);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** MiB of heap that a work's result holds. */
export function heapOf(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = work();
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  return result === undefined ? 0 : (after - before) / 1024 / 1024;
}
