/** For a review beside the one that the pane shows. */
export function startReviewWorker(): Worker {
  return new Worker(new URL('../desk/review-worker.ts', import.meta.url), { type: 'module' });
}
