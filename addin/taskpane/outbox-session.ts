import type { Submission } from '../../shared/submission/submission';
import type { KeyStore } from '../gateway/key-store';
import {
  isHeld,
  placeOf,
  waitsForNetwork,
  type HeldEntry,
  type OutboxEntry,
  type OutboxStanding,
  type WaitingReason,
} from '../gateway/outbox-entry';
import { MunicipalServer, type CallAnswer } from '../gateway/municipal-server';
import { afterAnswer } from '../gateway/outbox-settling';
import type { OutboxStore, StorageTrouble, StoreAnswer, Stored } from '../gateway/outbox-store';
import { readSubmission, type StandingSubmission } from '../gateway/read-submission';
import type { SubmissionClient } from '../gateway/submission-client';
import { inTurn } from './sending-turn';
import { StateHolder } from './store';

export interface OutboxState {
  items: readonly Stored[];
  /** The place of the entry that this window is sending. */
  sending: string | null;
  /** Why the browser's storage did not do what was asked of it last. */
  trouble: StorageTrouble | null;
}

type Place = Pick<OutboxEntry, 'county' | 'month'>;

/** Pauses before the network is tried again by itself; the last one from then on. */
const pauses = [15_000, 30_000, 60_000, 120_000, 300_000];

/** Submissions that found no network: they wait in this browser and are sent when it is back, each once. */
export class OutboxSession extends StateHolder<OutboxState> {
  private round: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failedRounds = 0;
  /** The place that is submitted by hand just now. */
  private underWay: string | null = null;
  /** When that was stored. */
  private since = '';
  private readonly otherWindows =
    'BroadcastChannel' in window ? new BroadcastChannel('qianshou.outbox') : null;

  constructor(
    private readonly store: OutboxStore,
    private readonly client: Pick<SubmissionClient, 'submit' | 'api'>,
    private readonly keys: Pick<KeyStore, 'get'>,
  ) {
    super({ items: [], sending: null, trouble: null });
  }

  /** Shows what waits and sends it; from now on whenever the network comes back. */
  async start(): Promise<void> {
    this.otherWindows?.addEventListener(
      'message',
      () => void this.reload().then(() => this.waitForNetwork()),
    );
    window.addEventListener('online', () => {
      this.failedRounds = 0;
      void this.send();
    });
    await this.reload();
    await this.send();
  }

  /**
   * Stores a submission before it is sent by hand, so that it outlives whatever happens meanwhile. What waited in its
   * place is answered; nothing is shown of either until `leave`, `settle` or `withdraw`.
   */
  async keep(
    entry: Omit<OutboxEntry, 'format' | 'queuedAt' | 'standing'>,
    submission: Submission,
  ): Promise<StoreAnswer<OutboxEntry | null>> {
    const queuedAt = new Date().toISOString();
    this.underWay = placeOf(entry);
    this.since = queuedAt;
    let before: OutboxEntry | null = null;
    const kept = await this.change(placeOf(entry), (now) => {
      before = now;
      const standing = { kind: 'waiting' as const, because: 'offline' as const, submission };
      return { ...entry, format: 1, queuedAt, standing };
    });
    if (kept.kind === 'done') return { kind: 'done', value: before };
    this.underWay = null;
    await this.reload();
    return kept;
  }

  /** It found no server: from now on it waits. */
  async leave(place: Place, because: WaitingReason): Promise<void> {
    this.underWay = null;
    // Lest the browser clears it away when the disk runs short.
    navigator.storage?.persist?.().catch(() => false);
    this.failedRounds = 0;
    await this.change(placeOf(place), (now) =>
      now?.standing.kind === 'waiting' ? { ...now, standing: { ...now.standing, because } } : now,
    );
    this.waitForNetwork();
  }

  /** It was taken: what stands in its place is out of date, unless another window has put it there since. */
  async settle(place: Place): Promise<void> {
    this.underWay = null;
    await this.change(placeOf(place), (now) => (now && now.queuedAt > this.since ? now : null));
  }

  /** It was refused or stopped: what waited before stands in its place again. */
  async withdraw(place: Place, before: OutboxEntry | null): Promise<void> {
    this.underWay = null;
    await this.change(placeOf(place), (now) => (now?.queuedAt === this.since ? before : now));
  }

  /** The id under which the same content waits already: sent again, it is the same submission. */
  idOf(place: Place, content: string): string | null {
    const item = this.state.items.find((each) => each.place === placeOf(place));
    if (item?.kind !== 'entry' || !isHeld(item.entry) || item.entry.content !== content) return null;
    return item.entry.standing.submission.submissionId;
  }

  /** Sends whatever waits, after the other windows of this browser. */
  send(): Promise<void> {
    this.round ??= this.sendAll().finally(() => {
      this.round = null;
      this.waitForNetwork();
    });
    return this.round;
  }

  /** The officer has looked at the version of someone else and submits on top of it; or tries a locked month again. */
  async sendAgain(place: Place): Promise<void> {
    await this.change(placeOf(place), (now) =>
      now && isHeld(now) ? { ...now, standing: renewed(now) } : now,
    );
    await this.send();
  }

  /** The version that the server holds of a place, to be compared. */
  standing(place: Place, tag: string, signal: AbortSignal): Promise<CallAnswer<StandingSubmission>> {
    const server = new MunicipalServer(this.client.api, this.keys.get('county') ?? '', tag);
    return readSubmission(server, place.month, place.county, signal);
  }

  /** Takes back what waits, or away what became of it; something newer in its place stays. */
  async remove(item: Stored): Promise<void> {
    await this.change(item.place, (now) => (item.kind === 'entry' && !isSame(now, item.entry) ? now : null));
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.timer);
    if (this.waiting().length === 0) return;
    await inTurn(async () => {
      await this.reload();
      for (const entry of this.waiting()) await this.sendOne(entry);
    });
    this.failedRounds = this.waiting().length > 0 ? this.failedRounds + 1 : 0;
  }

  private async sendOne(entry: HeldEntry): Promise<void> {
    const key = this.keys.get('county');
    this.become({ ...this.state, sending: placeOf(entry) });
    const answer = key === null ? null : await this.client.submit(key, entry.standing.submission);
    await this.change(placeOf(entry), (now) => (answer ? afterAnswer(now, entry, answer) : withoutKey(now)));
    this.become({ ...this.state, sending: null });
  }

  private waitForNetwork(): void {
    clearTimeout(this.timer);
    if (!this.waiting().some(({ standing }) => waitsForNetwork(standing))) return;
    const pause = pauses[Math.min(this.failedRounds, pauses.length - 1)];
    this.timer = setTimeout(() => void this.send(), pause);
  }

  private waiting(): HeldEntry[] {
    return this.state.items.flatMap((item) => {
      if (item.kind !== 'entry' || !isHeld(item.entry)) return [];
      return item.entry.standing.kind === 'waiting' ? [item.entry] : [];
    });
  }

  private async change(
    place: string,
    decide: (now: OutboxEntry | null) => OutboxEntry | null,
  ): Promise<StoreAnswer<OutboxEntry | null>> {
    const changed = await this.store.change(place, decide);
    await this.reload();
    this.become({ ...this.state, trouble: changed.kind === 'refused' ? changed.because : null });
    if (changed.kind === 'done') this.otherWindows?.postMessage('changed');
    return changed;
  }

  private async reload(): Promise<void> {
    const all = await this.store.all();
    if (all.kind === 'refused') return;
    const items = all.value.filter(({ place }) => place !== this.underWay);
    this.become({ ...this.state, items });
  }
}

function isSame(now: OutboxEntry | null, seen: OutboxEntry): boolean {
  return now?.queuedAt === seen.queuedAt && now.standing.kind === seen.standing.kind;
}

function renewed({ standing }: HeldEntry): OutboxStanding {
  const { submission } = standing;
  if (standing.kind !== 'undecided') return { kind: 'waiting', because: 'offline', submission };
  const { version: baseVersion } = standing;
  const onTop = { ...submission, baseVersion, submissionId: crypto.randomUUID() };
  return { kind: 'waiting', because: 'offline', submission: onTop };
}

function withoutKey(now: OutboxEntry | null): OutboxEntry | null {
  if (!now || !isHeld(now)) return now;
  return { ...now, standing: { kind: 'waiting', because: 'noKey', submission: now.standing.submission } };
}
