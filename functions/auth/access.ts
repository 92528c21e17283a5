import type { KeyScope } from '../storage/key-store';

/** Who asks. */
export type Access = KeyScope | { role: 'nobody' };
