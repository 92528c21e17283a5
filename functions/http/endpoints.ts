import { getCampaign, getHealth, getSession } from './campaign';
import { docsOf } from './docs';
import type { Endpoint } from './endpoint';
import { deleteKey, getKeys, postKey } from './keys';
import { postLock, postUnlock } from './months';
import { getMunicipalTable } from './municipal-table';
import { getDiff, getHistory } from './submission-history';
import { postAccept, postReopen, postReturn } from './submission-states';
import { getSubmission, postSubmission } from './submissions';

/** Every endpoint: what is not here is not served, and what is here is guarded, tested and documented. */
export const endpoints: readonly Endpoint[] = [
  getHealth,
  getCampaign,
  getSession,
  postSubmission,
  getSubmission,
  getHistory,
  getDiff,
  postReturn,
  postAccept,
  postReopen,
  postLock,
  postUnlock,
  getMunicipalTable,
  postKey,
  getKeys,
  deleteKey,
  ...docsOf(() => endpoints),
];
