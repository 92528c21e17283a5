import './no-eval';
import type { Campaign } from '../../shared/campaign/campaign';
import { checkMailed } from './check-mailed';
import type { MailReply, MailTask } from './mail-messages';

let campaign: Campaign | null = null;

addEventListener('message', ({ data: task }: MessageEvent<MailTask>) => {
  const answer = (reply: MailReply): void => {
    const { ready = null, change = null } = reply.kind === 'checked' ? reply : {};
    const held = [ready?.rest.buffer, change?.records.buffer];
    postMessage(reply, { transfer: held.filter((buffer) => buffer !== undefined) });
  };
  perform(task, answer).catch((error: unknown) =>
    answer({
      kind: 'broken',
      cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
});

async function perform(task: MailTask, answer: (reply: MailReply) => void): Promise<void> {
  if (task.kind === 'campaign') {
    campaign = task.campaign;
    return;
  }
  if (!campaign) throw new Error('a file before the campaign');
  const bytes = await bytesOf(task.file);
  answer(bytes ? await checkMailed(bytes, task.order, campaign) : { kind: 'gone' });
}

/** Null where the file was moved or changed since it was chosen. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
