import type { Campaign } from '../../shared/campaign/campaign';
import type { MailedAnswer } from './check-mailed';
import type { MailedOrder, MailReply, MailTask } from './mail-messages';

/** What came of checking one mailed file. */
export type MailCheck = MailedAnswer | { kind: 'broken' } | { kind: 'stopped' };

interface Job {
  /** On whose behalf. */
  owner: object;
  file: Blob;
  order: MailedOrder;
  begin: () => void;
  settle: (check: MailCheck) => void;
}

/** Checks mailed files in a few workers, the first come first; the workers end when nothing came for a while. */
export class MailPool {
  private waiting: Job[] = [];
  private readonly busy = new Map<Worker, Job>();
  private idle: Worker[] = [];
  /** Those that have answered: they are there, whatever becomes of the network. */
  private readonly proven = new Set<Worker>();
  private room: number;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly startWorker: () => Worker,
    private readonly campaign: Campaign,
    private readonly size: number,
    /** What a worker has compiled is worth keeping for the next files. */
    private readonly restMs = 60_000,
  ) {
    this.room = size;
  }

  /** Never rejects; `begin` is called when its turn comes. */
  check(owner: object, file: Blob, order: MailedOrder, begin: () => void): Promise<MailCheck> {
    return new Promise((settle) => {
      this.waiting.push({ owner, file, order, begin, settle });
      this.next();
    });
  }

  /** Ends what waits and what is under way on someone's behalf. */
  stop(owner: object): void {
    const stopped = this.waiting.filter((job) => job.owner === owner);
    this.waiting = this.waiting.filter((job) => job.owner !== owner);
    for (const [worker, job] of [...this.busy]) {
      if (job.owner !== owner) continue;
      this.busy.delete(worker);
      this.drop(worker);
      stopped.push(job);
    }
    for (const { settle } of stopped) settle({ kind: 'stopped' });
    this.next();
  }

  private next(): void {
    clearTimeout(this.rest);
    while (this.waiting.length > 0) {
      const worker = this.idle.pop() ?? (this.busy.size < this.room ? this.start() : null);
      const job = worker && this.waiting.shift();
      if (!job) return;
      this.busy.set(worker, job);
      job.begin();
      const { file, order } = job;
      post(worker, { kind: 'check', file, order });
    }
    if (this.busy.size === 0) this.rest = setTimeout(() => this.end(), this.restMs);
  }

  private end(): void {
    for (const worker of this.idle) this.drop(worker);
    this.idle = [];
    this.room = this.size;
  }

  private start(): Worker {
    const worker = this.startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<MailReply>) => this.hear(worker, data));
    worker.addEventListener('error', () => this.lose(worker));
    post(worker, { kind: 'campaign', campaign: this.campaign });
    return worker;
  }

  /** One that cannot even be started, as without a network, leaves its file to those that are there. */
  private lose(worker: Worker): void {
    const job = this.busy.get(worker);
    if (!job || this.proven.has(worker) || this.proven.size === 0)
      return this.hear(worker, { kind: 'broken', cause: 'the worker ended' });
    this.busy.delete(worker);
    this.drop(worker);
    this.room = this.proven.size;
    this.waiting.unshift(job);
    this.next();
  }

  private drop(worker: Worker): void {
    worker.terminate();
    this.proven.delete(worker);
  }

  private hear(worker: Worker, reply: MailReply): void {
    const job = this.busy.get(worker);
    this.busy.delete(worker);
    if (reply.kind === 'broken') {
      // It may be in any state: the next file gets a fresh one.
      this.drop(worker);
      this.idle = this.idle.filter((each) => each !== worker);
      reportError(new Error(reply.cause));
      job?.settle({ kind: 'broken' });
    } else if (job) {
      this.proven.add(worker);
      this.idle.push(worker);
      job.settle(reply);
    }
    this.next();
  }
}

function post(worker: Worker, task: MailTask): void {
  worker.postMessage(task);
}
