import type { CallAnswer } from '../gateway/municipal-server';
import { StateHolder } from '../taskpane/store';

/** What a view asked the server for, while it waits and afterwards. */
export interface Asked<T> {
  /** Null before the first answer. */
  answer: CallAnswer<T> | null;
  isLoading: boolean;
  /** The last value, which stays to be seen while a later call fails; null before the first. */
  value: T | null;
  /** When that value came. */
  loadedAt: Date | null;
}

/** One question to the server, asked as often as it is wished; only the newest answer counts. */
export class CallStore<T> extends StateHolder<Asked<T>> {
  private stopper: AbortController | null = null;

  constructor(private readonly ask: (signal: AbortSignal) => Promise<CallAnswer<T>>) {
    super({ answer: null, isLoading: true, value: null, loadedAt: null });
  }

  async load(): Promise<void> {
    this.stopper?.abort();
    const stopper = new AbortController();
    this.stopper = stopper;
    this.become({ ...this.state, isLoading: true });
    const answer = await this.ask(stopper.signal);
    if (stopper.signal.aborted) return;
    const { value, loadedAt } = this.state;
    this.become(
      answer.kind === 'done'
        ? { answer, isLoading: false, value: answer.value, loadedAt: new Date() }
        : { answer, isLoading: false, value, loadedAt },
    );
  }

  stop(): void {
    this.stopper?.abort();
  }
}
