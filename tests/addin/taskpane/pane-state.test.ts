import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { reviewView } from '../../../addin/presenters/review-view';
import { nextState, type PaneEvent, type PaneState } from '../../../addin/taskpane/pane-state';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import { tidyCounty } from '../../fixtures/tidy-county';

const source = { fileName: '鹤城区.xlsx', file: new Blob([]) };
const other = { fileName: '沅陵县.xlsx', file: new Blob([]) };
const choice = { asOf: '2010-12-31', county: null };
const later = { asOf: '2011-06-30', county: null };

function view(asOf: string) {
  const reading = readWorkbookFile(tidyCounty.bytes(), tidyCounty.fileName);
  if (reading.kind !== 'workbook') throw new Error(reading.kind);
  const review = reviewWorkbook(reading.grid, { campaign: huaihua2010, asOf, today: asOf });
  return reviewView(review, 'zhCN', 10);
}
const first = view('2010-12-31');

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(nextState, { kind: 'empty' });
}
const started: PaneEvent = { kind: 'started', source, choice };
const reviewed: PaneEvent = { kind: 'answered', source, choice, answer: { kind: 'reviewed', view: first } };
const againStarted: PaneEvent = { kind: 'started', source, choice: later };

test('a workbook is read, reviewed and shown', () => {
  expect(after(started)).toMatchObject({ kind: 'working', stage: 'reading', before: null });
  expect(after(started, { kind: 'stage', source, stage: 'reviewing' })).toMatchObject({ stage: 'reviewing' });
  expect(after(started, reviewed)).toMatchObject({ kind: 'reviewed', view: first });
});

test('a review that is done again keeps the one before in sight', () => {
  expect(after(started, reviewed, againStarted)).toMatchObject({ kind: 'working', before: { view: first } });
});

test('cancelling a second review goes back to the first', () => {
  const cancelled: PaneEvent = { kind: 'answered', source, choice: later, answer: { kind: 'cancelled' } };
  expect(after(started, reviewed, againStarted, cancelled)).toMatchObject({
    kind: 'reviewed',
    choice,
    view: first,
  });
});

test('cancelling the first review leaves nothing to show', () => {
  const cancelled: PaneEvent = { kind: 'answered', source, choice, answer: { kind: 'cancelled' } };
  expect(after(started, cancelled)).toEqual({ kind: 'cancelled', source, choice });
});

test('the next workbook does not show the findings of the one before', () => {
  expect(after(started, reviewed, { kind: 'started', source: other, choice })).toMatchObject({
    before: null,
  });
});

test.each<[string, PaneEvent]>([
  [
    'another workbook',
    { kind: 'answered', source: other, choice, answer: { kind: 'reviewed', view: first } },
  ],
  ['another choice', { kind: 'answered', source, choice: later, answer: { kind: 'reviewed', view: first } }],
])('an answer to %s that comes late is dropped', (_, answer) => {
  expect(after(started, answer)).toMatchObject({ kind: 'working', source, choice });
});

test('a refused file says why', () => {
  const message = { zhCN: '文件已损坏。', en: 'The file is damaged.' };
  expect(after(started, { kind: 'answered', source, choice, answer: { kind: 'refused', message } })).toEqual({
    kind: 'refused',
    source,
    message,
  });
});
