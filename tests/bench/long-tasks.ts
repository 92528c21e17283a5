interface Observed {
  longestTask?: number;
}

/** Runs in a page: from now on its longest task is noted. */
export function watchLongTasks(): void {
  new PerformanceObserver((list) => {
    const held: Observed = window as unknown as Observed;
    for (const { duration } of list.getEntries()) {
      if (duration > (held.longestTask ?? 0)) held.longestTask = duration;
    }
  }).observe({ type: 'longtask', buffered: false });
}

/** Runs in a page, and begins anew; 0 where none took 50 ms: shorter ones are not told. */
export function longestTask(): number {
  const held: Observed = window as unknown as Observed;
  const longest = held.longestTask ?? 0;
  held.longestTask = 0;
  return longest;
}
