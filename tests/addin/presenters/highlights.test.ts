import { areSameMarks, highlights } from '../../../addin/presenters/highlights';
import type { Finding, Severity } from '../../../shared/findings/finding';
import { reviewed, twoPairings } from './reviewed';

const review = reviewed(...twoPairings(null));

function finding(severity: Severity, address: string | null, related: readonly string[] = []): Finding {
  const place = (at: string) => ({ sheet: '资金', address: at });
  return {
    ruleId: 'a/b',
    messageId: 'c',
    severity,
    at: address === null ? null : place(address),
    related: related.map(place),
  };
}

test('the cells of findings and of shortfalls are marked', () => {
  const marks = highlights(review);
  expect(marks).toContainEqual({ at: { sheet: '资金支持台账', address: 'D3' }, tone: 'error' });
  expect(marks).toContainEqual({ at: { sheet: '结对名单', address: 'C3' }, tone: 'shortfall' });
});

test('related places too; a finding without a place marks nothing', () => {
  const findings = [finding('warning', 'A3', ['A1']), finding('error', null)];
  expect(highlights({ ...review, findings }).map(({ at, tone }) => [at.address, tone])).toEqual([
    ['A3', 'warning'],
    ['A1', 'warning'],
  ]);
});

test('one mark a place, in the tone of the gravest', () => {
  const findings = [finding('advice', 'A1'), finding('error', 'A1'), finding('shortfall', 'A1')];
  expect(highlights({ ...review, findings })).toEqual([
    { at: { sheet: '资金', address: 'A1' }, tone: 'error' },
  ]);
});

test('muted warnings mark nothing; errors cannot be muted', () => {
  const findings = [finding('warning', 'A1'), finding('error', 'A2')];
  expect(highlights({ ...review, findings }, ['a/b']).map(({ at }) => at.address)).toEqual(['A2']);
});

test('marks are the same where places and tones are, whichever review they are of', () => {
  const marks = highlights(review);
  expect(areSameMarks(marks, highlights(reviewed(...twoPairings(null))))).toBe(true);
  expect(areSameMarks(marks, marks.slice(1))).toBe(false);
  expect(
    areSameMarks(
      marks,
      marks.map((mark) => ({ ...mark, tone: 'advice' as const })),
    ),
  ).toBe(false);
});
