/** More would only take the time from each other: one thread is the page's, one the server's own where it is near. */
export const mailWorkers = Math.max(2, Math.min(4, navigator.hardwareConcurrency - 1));

export function startMailWorker(): Worker {
  return new Worker(new URL('../desk/mail-worker.ts', import.meta.url), { type: 'module' });
}
