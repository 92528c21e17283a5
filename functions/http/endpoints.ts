import { getAllAnswers, getAnswers, putAnswers } from './answers';
import { getCampaign, getHealth, getSession } from './campaign';
import { docsOf } from './docs';
import type { Endpoint } from './endpoint';
import { deleteKey, getKeys, postKey } from './keys';
import { postLock, postUnlock } from './months';
import { getBriefing } from './municipal-briefing';
import { getConflicts, postDecision } from './municipal-conflicts';
import { getExport } from './municipal-export';
import { deleteMeeting, getMeetings, putMeeting } from './municipal-meetings';
import { getRanking, postTrial } from './municipal-ranking';
import { getStatus } from './municipal-status';
import { getMunicipalTable } from './municipal-table';
import { putCampaign, putPairings, putRubric } from './published';
import { getDiff, getHistory, getStamped } from './submission-history';
import { postStamp } from './stamps';
import { postAccept, postReopen, postReturn } from './submission-states';
import { getSubmission, postSubmission } from './submissions';

/** Every endpoint: what is not here is not served, and what is here is guarded, tested and documented. */
export const endpoints: readonly Endpoint[] = [
  getHealth,
  getCampaign,
  putCampaign,
  putPairings,
  putRubric,
  getSession,
  postSubmission,
  postStamp,
  getAnswers,
  putAnswers,
  getAllAnswers,
  getSubmission,
  getHistory,
  getDiff,
  getStamped,
  postReturn,
  postAccept,
  postReopen,
  postLock,
  postUnlock,
  getMunicipalTable,
  getStatus,
  getRanking,
  postTrial,
  getBriefing,
  getConflicts,
  postDecision,
  getMeetings,
  putMeeting,
  deleteMeeting,
  getExport,
  postKey,
  getKeys,
  deleteKey,
  ...docsOf(() => endpoints),
];
