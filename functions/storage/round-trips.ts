import { AsyncLocalStorage } from 'node:async_hooks';

const counters = new AsyncLocalStorage<{ count: number }>();

/** Runs work and counts the requests that it makes to the store, retries left out. */
export async function countingRoundTrips<T>(work: () => Promise<T>): Promise<{ result: T; count: number }> {
  const counter = { count: 0 };
  return { result: await counters.run(counter, work), count: counter.count };
}

export function countRoundTrip(): void {
  const counter = counters.getStore();
  if (counter) counter.count += 1;
}
