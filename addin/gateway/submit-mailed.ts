import type { IsoDate } from '../../shared/campaign/calendar';
import type { CallAnswer, MunicipalServer } from './municipal-server';
import { takenSchema } from './wire';

/** What of a submission is known only when it is sent. */
export interface MailedHead {
  baseVersion: number;
  submissionId: string;
  receivedOn: IsoDate;
}

export type TakenAnswer = CallAnswer<{ version: number }>;

/** Submits on a county's behalf; `rest` is the JSON of the submission after its opening brace. */
export function submitMailed(
  server: MunicipalServer,
  head: MailedHead,
  rest: Uint8Array<ArrayBuffer>,
): Promise<TakenAnswer> {
  const body = new Blob([`${JSON.stringify(head).slice(0, -1)},`, rest]);
  // Sent twice under one id it is the same submission.
  return server.call({ method: 'POST', path: '/submissions', body, answer: takenSchema, isRepeatable: true });
}
