import { useCallback, useEffect, useMemo } from 'react';
import type { CallAnswer } from '../gateway/municipal-server';
import { useStore } from '../taskpane/store';
import { CallStore, type Asked } from './call-store';

export interface Called<T> extends Asked<T> {
  reload(): Promise<void>;
}

/** Asks at once, and anew when `ask` is another function (useCallback): then nothing of the earlier is shown. */
export function useCall<T>(ask: (signal: AbortSignal) => Promise<CallAnswer<T>>): Called<T> {
  const store = useMemo(() => new CallStore(ask), [ask]);
  const asked = useStore(store);
  useEffect(() => {
    void store.load();
    return () => store.stop();
  }, [store]);
  const reload = useCallback(() => store.load(), [store]);
  return { ...asked, reload };
}
