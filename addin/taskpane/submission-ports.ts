import type { KeyStore } from '../gateway/key-store';
import type { SubmissionClient } from '../gateway/submission-client';
import type { HistorySession } from './history-session';
import type { MailingSession } from './mailing-session';
import type { OutboxSession } from './outbox-session';
import type { SubmissionSession } from './submission-session';
import type { YearSession } from './year-session';

export interface SubmissionPorts {
  /** Null where the page has no server. */
  server: {
    client: SubmissionClient;
    submission: SubmissionSession;
    outbox: OutboxSession;
    history: HistorySession;
    year: YearSession;
  } | null;
  mailing: MailingSession;
  keys: KeyStore;
  /** Keys of a demonstration; never present where a real server answers. */
  demoKeys: { county?: string | undefined; municipal?: string | undefined };
}
