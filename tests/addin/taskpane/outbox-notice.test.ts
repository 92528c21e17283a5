import { outboxRefusals, waitingReasons, type OutboxStanding } from '../../../addin/gateway/outbox-entry';
import { outboxNotice } from '../../../addin/taskpane/outbox-notice';
import { correctedSampleCounty } from '../../fixtures/sample';
import { submissionOfFile } from '../../support/sample-submission';

const { fileName } = correctedSampleCounty;
const submission = submissionOfFile(correctedSampleCounty.bytes(), fileName, '2010-12');

const sendable: OutboxStanding[] = [
  ...waitingReasons.map((because) => ({ kind: 'waiting' as const, because, submission })),
  { kind: 'undecided', version: 2, submission },
  { kind: 'undecided', version: 0, submission },
  { kind: 'locked', submission },
];
const settled: OutboxStanding[] = [
  { kind: 'taken', version: 1, isDisputed: false },
  ...outboxRefusals.map((because) => ({ kind: 'refused' as const, because, errors: 0 })),
];

test('each says something else, and what to do', () => {
  const notices = [...sendable, ...settled].map((standing) => outboxNotice(standing, 'zhCN'));
  expect(new Set(notices.map(({ title }) => title)).size).toBe(notices.length);
  expect(notices.filter(({ tone, hint }) => tone !== 'good' && hint === '')).toEqual([]);
});

test('what can still be sent can be sent by a button, in both languages', () => {
  for (const language of ['zhCN', 'en'] as const) {
    expect(sendable.map((standing) => outboxNotice(standing, language).action)).not.toContain(null);
    expect(new Set(settled.map((standing) => outboxNotice(standing, language).action))).toEqual(
      new Set([null]),
    );
  }
});

test('numbers that are known are told', () => {
  expect(outboxNotice({ kind: 'undecided', version: 7, submission }, 'zhCN').title).toContain('第 7 版');
  expect(outboxNotice({ kind: 'refused', because: 'hasErrors', errors: 5 }, 'zhCN').title).toContain('5 处');
});
