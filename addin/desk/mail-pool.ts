import type { Campaign } from '../../shared/campaign/campaign';
import type { MailedAnswer } from './check-mailed';
import type { MailedOrder, MailReply, MailTask } from './mail-messages';

/** What came of checking one mailed file. */
export type MailCheck = MailedAnswer | { kind: 'broken' } | { kind: 'stopped' };

interface Job {
  file: Blob;
  order: MailedOrder;
  begin: () => void;
  settle: (check: MailCheck) => void;
}

/** Checks mailed files in a few workers, the first come first; the workers end when there is nothing left to do. */
export class MailPool {
  private readonly waiting: Job[] = [];
  private readonly busy = new Map<Worker, Job>();
  private readonly idle: Worker[] = [];

  constructor(
    private readonly startWorker: () => Worker,
    private readonly campaign: Campaign,
    private readonly size: number,
  ) {}

  /** Never rejects; `begin` is called when its turn comes. */
  check(file: Blob, order: MailedOrder, begin: () => void): Promise<MailCheck> {
    return new Promise((settle) => {
      this.waiting.push({ file, order, begin, settle });
      this.next();
    });
  }

  /** Ends what waits and what is under way. */
  stop(): void {
    const jobs = [...this.busy.values(), ...this.waiting.splice(0)];
    for (const worker of [...this.busy.keys(), ...this.idle.splice(0)]) worker.terminate();
    this.busy.clear();
    for (const { settle } of jobs) settle({ kind: 'stopped' });
  }

  private next(): void {
    if (this.waiting.length === 0) {
      for (const worker of this.idle.splice(0)) worker.terminate();
      return;
    }
    const worker = this.idle.pop() ?? (this.busy.size < this.size ? this.start() : null);
    const job = worker && this.waiting.shift();
    if (!job) return;
    this.busy.set(worker, job);
    job.begin();
    const { file, order } = job;
    post(worker, { kind: 'check', file, order });
  }

  private start(): Worker {
    const worker = this.startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<MailReply>) => this.hear(worker, data));
    worker.addEventListener('error', () => this.hear(worker, { kind: 'broken', cause: 'the worker ended' }));
    post(worker, { kind: 'campaign', campaign: this.campaign });
    return worker;
  }

  private hear(worker: Worker, reply: MailReply): void {
    const job = this.busy.get(worker);
    if (!job) return;
    this.busy.delete(worker);
    if (reply.kind === 'broken') {
      // It may be in any state: the next file gets a fresh one.
      worker.terminate();
      reportError(new Error(reply.cause));
      job.settle({ kind: 'broken' });
    } else {
      this.idle.push(worker);
      job.settle(reply);
    }
    this.next();
  }
}

function post(worker: Worker, task: MailTask): void {
  worker.postMessage(task);
}
