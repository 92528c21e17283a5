/**
 * Lets one submission after another leave this browser, whichever of its windows it is sent from. Null: stopped
 * while it waited for its turn. Where a browser has no locks the submission's id protects it from being taken twice.
 */
export async function inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T | null> {
  const locks = 'locks' in navigator ? navigator.locks : null;
  if (!locks) return work();
  let hasBegun = false;
  const begin = (): Promise<T> => {
    hasBegun = true;
    return work();
  };
  try {
    return await locks.request('qianshou.sending', signal ? { signal } : {}, begin);
  } catch (error) {
    if (hasBegun) throw error;
    // Else the browser lends no locks to this page.
    return signal?.aborted ? null : work();
  }
}
