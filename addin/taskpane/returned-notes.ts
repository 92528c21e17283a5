import type { ReturnedNote } from '../../shared/submission/dealt-notes';
import type { SubmissionState } from './submission-session';
import { StateHolder } from './store';

export interface Returned {
  month: string;
  version: number;
  notes: readonly ReturnedNote[];
  /** Keys of to-do items that the officer has ticked: those about no cell. */
  ticked: readonly string[];
}

/** What the municipal office has returned of the county's month that is looked at; null where nothing is. */
export class ReturnedNotes extends StateHolder<Returned | null> {
  private storageKey = '';

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {
    super(null);
  }

  /** Follows what the server holds; an answer that did not come changes nothing. */
  hear({ head }: Pick<SubmissionState, 'head'>): void {
    if (head?.answer?.kind !== 'found') return;
    const { to, answer } = head;
    const { state, version = 0, notes = [] } = answer.head ?? {};
    if (state !== 'returned' || notes.length === 0) return this.become(null);
    if (this.state?.month === to.month && this.state.version === version) return;
    this.storageKey = `qianshou.ticked.${to.county}.${to.month}.${version}`;
    this.become({ month: to.month, version, notes, ticked: tickedIn(this.storage.getItem(this.storageKey)) });
  }

  tick(key: string, isTicked: boolean): void {
    const { state } = this;
    if (!state) return;
    const others = state.ticked.filter((other) => other !== key);
    const ticked = isTicked ? [...others, key] : others;
    this.storage.setItem(this.storageKey, JSON.stringify(ticked));
    this.become({ ...state, ticked });
  }
}

function tickedIn(written: string | null): string[] {
  try {
    const read: unknown = JSON.parse(written ?? '[]');
    return Array.isArray(read) ? read.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
