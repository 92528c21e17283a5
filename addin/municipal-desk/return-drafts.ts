import type { StateChange } from '../gateway/change-state';
import { StateHolder } from '../taskpane/store';

export type DraftNote = Extract<StateChange, { kind: 'return' }>['notes'][number];

type Drafts = Readonly<Record<string, readonly DraftNote[]>>;
const none: readonly DraftNote[] = [];

/** Notes that are being collected for a county's month, until they are sent or taken away. */
export class ReturnDrafts extends StateHolder<Drafts> {
  constructor() {
    super({});
  }

  of(key: string): readonly DraftNote[] {
    return this.state[key] ?? none;
  }

  add(key: string, note: DraftNote): void {
    this.put(key, [...this.of(key), note]);
  }

  change(key: string, index: number, text: string): void {
    this.put(
      key,
      this.of(key).map((note, place) => (place === index ? { ...note, text } : note)),
    );
  }

  remove(key: string, index: number): void {
    this.put(
      key,
      this.of(key).filter((_, place) => place !== index),
    );
  }

  clear(key: string): void {
    this.put(key, []);
  }

  private put(key: string, notes: readonly DraftNote[]): void {
    this.become({ ...this.state, [key]: notes });
  }
}

/** Notes wait for the county's month: a newer version may have what they ask for, and may not. */
export function draftKey({ month, county }: { month: string; county: string }): string {
  return `${month} ${county}`;
}
