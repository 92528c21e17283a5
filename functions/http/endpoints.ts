import { getCampaign, getHealth, getSession } from './campaign';
import { docsOf } from './docs';
import type { Endpoint } from './endpoint';
import { deleteKey, getKeys, postKey } from './keys';
import { getMunicipalTable } from './municipal-table';
import { getSubmission, postSubmission } from './submissions';

/** Every endpoint: what is not here is not served, and what is here is guarded, tested and documented. */
export const endpoints: readonly Endpoint[] = [
  getHealth,
  getCampaign,
  getSession,
  postSubmission,
  getSubmission,
  getMunicipalTable,
  postKey,
  getKeys,
  deleteKey,
  ...docsOf(() => endpoints),
];
