import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { decidedHistory } from '../../shared/municipal/conflicts';
import type { historySchema } from '../../shared/submission/month-life';
import { sha256, stampedVersionSchema } from '../../shared/submission/stamp';
import { countySchema, monthSchema } from '../../shared/submission/submission';
import { diffAnswerSchema } from '../../shared/submission/version-diff';
import type { LogEntry } from '../storage/submission-store';
import { diffVersions, findStamped, readHistory } from '../usecases/read-history';
import { decisionsOn } from '../usecases/settle-conflicts';
import { ok, problem } from './answer';
import { defineEndpoint } from './endpoint';

const ofMonth = { month: monthSchema, county: countySchema };
const versionNumber = z.coerce.number().int().min(0).max(1_000_000).optional();

export const getHistory = defineEndpoint({
  name: 'history',
  method: 'GET',
  route: 'submissions/{month}/{county}/history',
  audience: 'both',
  about: text('每一版和每次状态变动', 'Every version and every change of state'),
  path: ofMonth,
  answers: { 200: decidedHistory },
  problems: ['notFound'],
  async handle({ path: { month, county }, access, office }) {
    const entries = await readHistory(month, county, office);
    if (entries.length === 0) return problem('notFound');
    const decisions = access.role === 'municipal' ? await decisionsOn(month, county, office) : [];
    return ok({ month, county, entries: entries.map(entryOf), decisions });
  },
});

export const getDiff = defineEndpoint({
  name: 'diff',
  method: 'GET',
  route: 'submissions/{month}/{county}/diff',
  audience: 'both',
  about: text(
    '两版之间增、删、改的行，逐格列出',
    'Rows added, removed and changed between two versions, cell by cell',
  ),
  path: ofMonth,
  query: { from: versionNumber, to: versionNumber },
  answers: { 200: diffAnswerSchema },
  problems: ['notFound'],
  async handle({ path: { month, county }, query, office }) {
    const outcome = await diffVersions(month, county, query, office);
    if (outcome.kind === 'missing') return problem('notFound');
    return ok({ month, county, from: outcome.from, to: outcome.to, ...outcome.diff });
  },
});

export const getStamped = defineEndpoint({
  name: 'stampedVersion',
  method: 'GET',
  route: 'submissions/{month}/{county}/stamped',
  audience: 'both',
  about: text(
    '校验戳所说的那些台账是哪一版（wire 是校验戳里的摘要）',
    'The version with the records that a stamp names, by the digest `wire` in it',
  ),
  path: ofMonth,
  query: { wire: sha256 },
  answers: { 200: stampedVersionSchema },
  problems: ['notFound'],
  async handle({ path: { month, county }, query: { wire }, office }) {
    const found = await findStamped(month, county, wire, office);
    return found ? ok(found) : problem('notFound');
  },
});

function entryOf(entry: LogEntry): z.input<typeof historySchema>['entries'][number] {
  const { seq, event, version, state, locked, disputed, carriedForward, by, at, notes } = entry;
  const receivedOn = event === 'submitted' && entry.receivedOn !== '' ? entry.receivedOn : null;
  return {
    seq,
    event,
    version,
    state,
    locked,
    disputed,
    carriedForward,
    by,
    at,
    receivedOn,
    contentHash: entry.contentHash === '' ? null : entry.contentHash,
    notes: [...notes],
  };
}
