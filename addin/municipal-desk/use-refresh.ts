import { useEffect } from 'react';

const everyMs = 60_000;

/** Asks again every minute while the page can be seen, and when the officer comes back to it. */
export function useRefresh(reload: () => Promise<void>): void {
  useEffect(() => {
    const again = (): void => {
      if (document.visibilityState === 'visible') void reload();
    };
    const timer = setInterval(again, everyMs);
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, [reload]);
}
