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

/** Medians of the times of several works, in ms, and of how many runs each. */
export interface Medians {
  times: number[];
  runs: number;
}

const fewestRuns = 5;
const mostRuns = 41;
const enough = 5_000;
const longestWarmUp = 20_000;

export function figure(
  name: string,
  value: number,
  unit: string,
  aim: number | null = null,
  runs = 1,
): Figure {
  const rounded = Number(value.toPrecision(4));
  return { name, value: rounded, unit, aim, holds: aim === null || rounded <= aim, runs };
}

/** Each run does every work once, so that noise meets all alike; none counts before the engine has compiled it. */
export function medianTimes(works: readonly (() => unknown)[]): Medians {
  warmUp(works);
  const times: number[][] = works.map(() => []);
  const start = performance.now();
  let runs = 0;
  while (runs < fewestRuns || (runs < mostRuns && performance.now() - start < enough)) {
    works.forEach((work, index) => times[index]?.push(timeOf(work)));
    runs += 1;
  }
  return { times: times.map(median), runs };
}

/** Runs the works until a second of them is hardly faster than the second before. */
function warmUp(works: readonly (() => unknown)[]): void {
  const begun = performance.now();
  let before = Infinity;
  while (performance.now() - begun < longestWarmUp) {
    const times: number[] = [];
    const start = performance.now();
    do for (const work of works) times.push(timeOf(work));
    while (performance.now() - start < 1_000);
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    if (mean > 0.98 * before) return;
    before = mean;
  }
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
