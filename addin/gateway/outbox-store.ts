import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { outboxEntrySchema, type OutboxEntry } from './outbox-entry';

/** What is stored under a place; `unreadable` where another version of the pane stored it otherwise. */
export type Stored = { kind: 'entry'; place: string; entry: OutboxEntry } | Unreadable;
type Unreadable = { kind: 'unreadable'; place: string };

/** `unavailable`: the browser keeps nothing here, in a private window for example. */
export type StorageTrouble = 'full' | 'unavailable';

export type StoreAnswer<T> = { kind: 'done'; value: T } | { kind: 'refused'; because: StorageTrouble };

interface Tables extends DBSchema {
  outbox: { key: string; value: unknown };
}

/** Submissions that wait in this browser, for all of its windows; what was put is on disk once that is answered. */
export class OutboxStore {
  private opened: Promise<IDBPDatabase<Tables>> | null = null;

  constructor(private readonly name = 'qianshou') {}

  all(): Promise<StoreAnswer<Stored[]>> {
    return this.answer(async (db) => {
      const tx = db.transaction('outbox');
      const [places, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return places.map((place, index) => storedOf(place, values[index]));
    });
  }

  /** Puts in its place what `decide` makes of what stands there, in one step; null: nothing. */
  change(
    place: string,
    decide: (now: OutboxEntry | null) => OutboxEntry | null,
  ): Promise<StoreAnswer<OutboxEntry | null>> {
    return this.answer(async (db) => {
      const tx = db.transaction('outbox', 'readwrite', { durability: 'strict' });
      const stored = storedOf(place, await tx.store.get(place));
      const next = decide(stored.kind === 'entry' ? stored.entry : null);
      if (next) await tx.store.put(next, place);
      else await tx.store.delete(place);
      await tx.done;
      return next;
    });
  }

  private async answer<T>(work: (db: IDBPDatabase<Tables>) => Promise<T>): Promise<StoreAnswer<T>> {
    try {
      if (globalThis.indexedDB === undefined) return { kind: 'refused', because: 'unavailable' };
      return { kind: 'done', value: await work(await this.open()) };
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.opened = null;
      return { kind: 'refused', because: error.name === 'QuotaExceededError' ? 'full' : 'unavailable' };
    }
  }

  private open(): Promise<IDBPDatabase<Tables>> {
    const forget = (): void => void (this.opened = null);
    this.opened ??= openDB<Tables>(this.name, 1, {
      upgrade: (db) => void db.createObjectStore('outbox'),
      // A newer pane in another window wants to change the database.
      blocking: (_, __, { target }) => {
        if (target instanceof IDBDatabase) target.close();
        forget();
      },
      terminated: forget,
    });
    return this.opened;
  }
}

function storedOf(place: string, value: unknown): Stored {
  const read = outboxEntrySchema.safeParse(value);
  return read.success ? { kind: 'entry', place, entry: read.data } : { kind: 'unreadable', place };
}
