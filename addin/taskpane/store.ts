import { useEffect, useState } from 'react';

/** Something with a state that changes now and then, outside the page's tree. */
export interface Store<S> {
  readonly state: S;
  subscribe(listener: () => void): () => void;
}

/** Holds a state and tells its listeners of every change. */
export class StateHolder<S> implements Store<S> {
  private readonly listeners = new Set<() => void>();

  constructor(private now: S) {}

  get state(): S {
    return this.now;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected become(state: S): void {
    if (state === this.now) return;
    this.now = state;
    for (const listener of [...this.listeners]) listener();
  }
}

export function useStore<S>(store: Store<S>): S {
  const [held, setHeld] = useState({ store, state: store.state });
  useEffect(() => {
    const follow = (): void =>
      setHeld((before) =>
        before.store === store && before.state === store.state ? before : { store, state: store.state },
      );
    follow();
    return store.subscribe(follow);
  }, [store]);
  return held.store === store ? held.state : store.state;
}
