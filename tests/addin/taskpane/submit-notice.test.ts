import type { SubmitAnswer } from '../../../addin/gateway/answers';
import { submitNotice } from '../../../addin/taskpane/submit-notice';
import { words } from '../../../addin/words/words';

const answers: readonly SubmitAnswer[] = [
  { kind: 'taken', version: 3, disputed: false },
  { kind: 'taken', version: 3, disputed: true },
  { kind: 'malformed', issues: [] },
  { kind: 'unauthorised' },
  { kind: 'forbidden' },
  { kind: 'stale', version: 3 },
  { kind: 'stale', version: null },
  { kind: 'tooLarge' },
  { kind: 'unsupported' },
  { kind: 'hasErrors', findings: [], unseen: 2 },
  { kind: 'locked' },
  { kind: 'offline' },
  { kind: 'timeout' },
  { kind: 'serverFault', status: 500 },
  { kind: 'stopped' },
];

test.each(answers)('%j is a sentence with what to do, in both languages', (answer) => {
  for (const language of [words.zhCN, words.en]) {
    const { title, hint } = submitNotice(answer, '2010-12', language.submit);
    expect(title.length).toBeGreaterThan(5);
    expect(hint.length).toBeGreaterThan(5);
  }
});

test('no two kinds of answer say the same', () => {
  const titles = answers.map((answer) => submitNotice(answer, '2010-12', words.zhCN.submit));
  const kinds = new Set(answers.map(({ kind }) => kind));
  expect(new Set(titles.map(({ title }) => title)).size).toBeGreaterThanOrEqual(kinds.size);
});

test('only a stale version offers the newest one', () => {
  const offering = answers.filter((answer) => submitNotice(answer, '', words.en.submit).offersNewest);
  expect(offering.map(({ kind }) => kind)).toEqual(['stale', 'stale']);
});

test('errors that only the pane can place are counted too', () => {
  const finding = { ruleId: 'a', messageId: 'b', severity: 'error' as const, at: null };
  const { title } = submitNotice({ kind: 'hasErrors', findings: [finding], unseen: 2 }, '', words.en.submit);
  expect(title).toContain('3 errors');
});
