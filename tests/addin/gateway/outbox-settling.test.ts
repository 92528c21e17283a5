import type { SubmitAnswer } from '../../../addin/gateway/answers';
import { outboxEntrySchema, type HeldEntry } from '../../../addin/gateway/outbox-entry';
import { afterAnswer } from '../../../addin/gateway/outbox-settling';
import { correctedSampleCounty } from '../../fixtures/sample';
import { submissionOfFile } from '../../support/sample-submission';

const { fileName } = correctedSampleCounty;
const submission = submissionOfFile(correctedSampleCounty.bytes(), fileName, '2010-12');
const waiting: HeldEntry = {
  format: 1,
  county: '431222',
  countyName: '沅陵县',
  month: '2010-12',
  fileName,
  content: 'a',
  queuedAt: '2010-12-31T08:00:00.000Z',
  standing: { kind: 'waiting', because: 'offline', submission },
};
const newerId = '22222222-2222-4222-8222-222222222222';
const newer: HeldEntry = {
  ...waiting,
  content: 'b',
  queuedAt: '2010-12-31T09:00:00.000Z',
  standing: {
    kind: 'waiting',
    because: 'offline',
    submission: { ...submission, submissionId: newerId },
  },
};
const taken: SubmitAnswer = { kind: 'taken', version: 3, disputed: true };

test.each<[string, SubmitAnswer, object]>([
  ['taken', taken, { kind: 'taken', version: 3, isDisputed: true }],
  ['there already', { kind: 'alreadyThere', version: 2 }, { kind: 'taken', version: 2, isDisputed: false }],
  ['behind', { kind: 'stale', version: 2 }, { kind: 'undecided', version: 2, submission }],
  [
    'ahead of an empty server',
    { kind: 'stale', version: null },
    { kind: 'undecided', version: 0, submission },
  ],
  ['locked', { kind: 'locked' }, { kind: 'locked', submission }],
  [
    'of an older rubric',
    { kind: 'malformed', issues: ['rubric'] },
    { kind: 'refused', because: 'otherRubric' },
  ],
  [
    'of another campaign, and so of other points',
    { kind: 'malformed', issues: ['campaign', 'rubric'] },
    { kind: 'refused', because: 'otherCampaign' },
  ],
  ['malformed', { kind: 'malformed', issues: ['records.rows'] }, { kind: 'refused', because: 'malformed' }],
  ['with errors', { kind: 'hasErrors', findings: [], unseen: 4 }, { kind: 'refused', errors: 4 }],
  ['too large', { kind: 'tooLarge' }, { kind: 'refused', because: 'tooLarge' }],
  ['without network', { kind: 'timeout' }, { kind: 'waiting', because: 'timeout', submission }],
  ['without a valid key', { kind: 'unauthorised' }, { kind: 'waiting', because: 'unauthorised', submission }],
  ['stopped', { kind: 'stopped' }, waiting.standing],
])('what was %s stands so, and can be stored', (_, answer, standing) => {
  const after = afterAnswer(waiting, waiting, answer);
  expect(after).toMatchObject({ ...waiting, standing });
  expect(outboxEntrySchema.parse(after)).toEqual(after);
});

test('taken although it was withdrawn meanwhile: it is told', () => {
  expect(afterAnswer(null, waiting, taken)).toMatchObject({ standing: { kind: 'taken', version: 3 } });
});

test('not taken and withdrawn: it stays away', () => {
  expect(afterAnswer(null, waiting, { kind: 'offline' })).toBeNull();
});

test('a newer one that came meanwhile stays, made on the version that the older one became', () => {
  const after = afterAnswer(newer, waiting, taken);
  expect(after).toEqual({
    ...newer,
    standing: { ...newer.standing, submission: { ...submission, submissionId: newerId, baseVersion: 3 } },
  });
});

test('a newer one stays as it is where the older one was not taken', () => {
  expect(afterAnswer(newer, waiting, { kind: 'locked' })).toBe(newer);
});

test('a newer one that was made on a later version stays on that', () => {
  const onLater = {
    ...newer,
    standing: { ...newer.standing, submission: { ...newer.standing.submission, baseVersion: 5 } },
  };
  expect(afterAnswer(onLater, waiting, taken)).toBe(onLater);
});
