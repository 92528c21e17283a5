/**
 * Has the browser keep the page, so that it opens without a network the next time. Best effort: some browsers do not
 * keep pages, and from a folder of files there is nothing to keep.
 */
export async function keepPage(): Promise<void> {
  try {
    await navigator.serviceWorker.register('./offline-worker.js');
  } catch {
    // The page itself is none the worse for it.
  }
}
