import { checkMailed } from '../../addin/desk/check-mailed';
import type { MailReply, MailTask } from '../../addin/desk/mail-messages';
import type { Campaign } from '../../shared/campaign/campaign';

/** In Node: the browser's worker that checks mailed files, on the same thread. */
export class DirectMailWorker extends EventTarget {
  private campaign: Campaign | null = null;
  isEnded = false;

  postMessage(task: MailTask): void {
    if (task.kind === 'campaign') this.campaign = task.campaign;
    else void this.check(task);
  }

  terminate(): void {
    this.isEnded = true;
  }

  private async check({ file, order }: Extract<MailTask, { kind: 'check' }>): Promise<void> {
    if (!this.campaign) throw new Error('a file before the campaign');
    const reply = await checkMailed(new Uint8Array(await file.arrayBuffer()), order, this.campaign);
    if (!this.isEnded) this.tell(reply);
  }

  tell(data: MailReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
