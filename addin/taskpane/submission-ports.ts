import type { KeyStore } from '../gateway/key-store';
import type { SubmissionClient } from '../gateway/submission-client';

export interface SubmissionPorts {
  /** Null where the page has no server to submit to. */
  client: SubmissionClient | null;
  keys: KeyStore;
  /** Keys of a demonstration; never present where a real server answers. */
  demoKeys: { county?: string | undefined; municipal?: string | undefined };
}
