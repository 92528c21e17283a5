/** Medians of the times of several works in ms; each run does every work once, so that noise meets all alike. */
export async function medianTimesOf(
  works: readonly (() => Promise<unknown>)[],
  runs: number,
): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let run = -1; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      // The first run only warms up.
      if (run >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((each) => quantile(each, 0.5));
}

export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
