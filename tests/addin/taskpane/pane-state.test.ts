import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { reviewView } from '../../../addin/presenters/review-view';
import { nextState, type Check, type PaneEvent, type PaneState } from '../../../addin/taskpane/pane-state';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import { tidyCounty } from '../../fixtures/tidy-county';

const source = { fileName: '鹤城区.xlsx', file: new Blob([]) };
const other = { fileName: '沅陵县.xlsx', file: new Blob([]) };
const choice = { asOf: '2010-12-31', county: null };
const later = { asOf: '2011-06-30', county: null };

function checkOf(by: Partial<Check> = {}): Check {
  return { fileName: source.fileName, source, choice, isQuiet: false, ...by };
}

function view(asOf: string) {
  const reading = readWorkbookFile(tidyCounty.bytes(), tidyCounty.fileName);
  if (reading.kind !== 'workbook') throw new Error(reading.kind);
  const review = reviewWorkbook(reading.grid, { campaign: huaihua2010, asOf, today: asOf });
  return reviewView(review, { language: 'zhCN', muted: [], disputes: [] }, 10);
}
const first = view('2010-12-31');

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(nextState, { kind: 'empty' });
}

const check = checkOf();
const started: PaneEvent = { kind: 'started', check };
const answer = { kind: 'reviewed' as const, view: first };
const reviewed: PaneEvent = { kind: 'answered', check, source, answer };
const again = checkOf({ choice: later });
const againStarted: PaneEvent = { kind: 'started', check: again };

test('a workbook is read, reviewed and shown', () => {
  expect(after(started)).toMatchObject({ kind: 'working', stage: 'reading', before: null });
  expect(after(started, { kind: 'stage', check, stage: 'reviewing' })).toMatchObject({ stage: 'reviewing' });
  expect(after(started, reviewed)).toMatchObject({ kind: 'reviewed', view: first, isStale: false });
});

test('a review that is done again keeps the one before in sight', () => {
  expect(after(started, reviewed, againStarted)).toMatchObject({ kind: 'working', before: { view: first } });
});

test('cancelling a second review goes back to the first', () => {
  const cancelled: PaneEvent = { kind: 'stopped', check: again, why: 'cancelled' };
  expect(after(started, reviewed, againStarted, cancelled)).toMatchObject({
    kind: 'reviewed',
    choice,
    view: first,
  });
});

test('cancelling the first review leaves nothing to show', () => {
  expect(after(started, { kind: 'stopped', check, why: 'cancelled' })).toEqual({ kind: 'cancelled', check });
});

test('the next workbook does not show the findings of the one before', () => {
  const next = checkOf({ source: other });
  expect(after(started, reviewed, { kind: 'started', check: next })).toMatchObject({ before: null });
});

test('an answer to an earlier check that comes late is dropped', () => {
  const late: PaneEvent = { kind: 'answered', check, source, answer };
  expect(after(started, againStarted, late)).toMatchObject({ kind: 'working', check: again });
});

test('a refused file says why', () => {
  const message = { zhCN: '文件已损坏。', en: 'The file is damaged.' };
  const refused: PaneEvent = { kind: 'answered', check, source, answer: { kind: 'refused', message } };
  expect(after(started, refused)).toEqual({ kind: 'refused', check, message });
});

describe('a workbook that is open in the host', () => {
  const reading = checkOf({ source: null });
  const rereading = checkOf({ source: null, isQuiet: true });
  const opened: PaneEvent[] = [
    { kind: 'started', check: reading },
    { kind: 'answered', check: reading, source, answer },
  ];
  const refusal = { kind: 'refused' as const, reason: 'editing' as const };

  test('a verdict is out of date once cells have changed, until they were read again', () => {
    expect(after(...opened, { kind: 'changed' })).toMatchObject({ kind: 'reviewed', isStale: true });
    const again: PaneEvent[] = [
      { kind: 'started', check: rereading },
      { kind: 'answered', check: rereading, source: other, answer },
    ];
    expect(after(...opened, { kind: 'changed' }, ...again)).toMatchObject({ source: other, isStale: false });
  });

  test('a verdict on cells that changed while they were reviewed is out of date at once', () => {
    const during: PaneEvent[] = [
      { kind: 'started', check: rereading },
      { kind: 'changed' },
      { kind: 'answered', check: rereading, source: other, answer },
    ];
    expect(after(...opened, ...during)).toMatchObject({ kind: 'reviewed', isStale: true });
  });

  test('a workbook that cannot be read the first time leaves the reason', () => {
    const unread: PaneEvent = { kind: 'unread', check: reading, refusal };
    expect(after({ kind: 'started', check: reading }, unread)).toEqual({
      kind: 'unread',
      check: reading,
      refusal,
    });
  });

  test('one that cannot be read again keeps its verdict, and says that and why it is out of date', () => {
    const events: PaneEvent[] = [
      { kind: 'started', check: rereading },
      { kind: 'unread', check: rereading, refusal },
    ];
    expect(after(...opened, ...events)).toMatchObject({ view: first, isStale: true, refusal });
  });
});
