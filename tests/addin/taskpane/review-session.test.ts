import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { reviewedOf, type PaneState } from '../../../addin/taskpane/pane-state';
import { ReviewSession } from '../../../addin/taskpane/review-session';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import type { WorkbookGrid } from '../../../shared/workbook/sheet-grid';
import { buildWorkbook } from '../../support/build-workbook';
import { twoPairings } from '../presenters/reviewed';
import { DirectDesk } from './direct-desk';
import { OfficeWorkbook } from './office-workbook';

const sheetNames = ['结对名单', '资金支持台账'];
const at = { sheet: '资金支持台账', address: 'D3' };

function gridOf(amount: number | null): WorkbookGrid {
  const reading = readWorkbookFile(buildWorkbook({ sheets: twoPairings(amount) }), 'a.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.kind);
  return reading.grid;
}

function fundingOf(amount: number | null) {
  const [, funding] = gridOf(amount).sheets;
  if (!funding) throw new Error('no second sheet');
  return funding;
}

function opened(amount: number | null) {
  const workbook = new OfficeWorkbook(gridOf(amount));
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const desk = new DirectDesk();
  const session = new ReviewSession(
    {
      desk,
      host: workbook.host,
      campaign: huaihua2010,
      today: '2010-12-31',
      published: {},
      storage,
      restMs: 0,
    },
    'zhCN',
  );
  return { session, workbook, desk };
}

/** Resolves once the session's state is as told. */
function until(session: ReviewSession, isSo: (state: PaneState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!isSo(session.state)) return;
      stop();
      resolve();
    });
  });
}

const errorsOf = ({ state }: ReviewSession) => reviewedOf(state)?.view.verdict.counts.error;

test('a check reads every sheet and gives the verdict; nothing is marked yet', async () => {
  const { session, workbook } = opened(null);
  expect(await session.check()).toMatchObject({ kind: 'reviewed', isStale: false });
  expect(errorsOf(session)).toBe(1);
  expect(workbook.readings).toEqual([sheetNames]);
  expect(workbook.marks).toBeNull();
});

test('a changed cell makes the verdict out of date, and only its sheet is read again', async () => {
  const { session, workbook, desk } = opened(null);
  await session.check();
  const isRenewed = until(session, (state) => state.kind === 'reviewed' && !state.isStale);
  workbook.change(fundingOf(5000));
  expect(session.state).toMatchObject({ kind: 'reviewed', isStale: true });
  await isRenewed;
  expect(errorsOf(session)).toBe(0);
  expect(workbook.readings).toEqual([sheetNames, ['资金支持台账']]);
  expect(desk.reviewed).toHaveLength(2);
});

test('after the pane is closed, nobody listens to the workbook', async () => {
  const { session, workbook } = opened(null);
  await session.check();
  expect(workbook.isWatched).toBe(true);
  session.close();
  expect(workbook.isWatched).toBe(false);
});

test('a workbook that cannot be read says why; the next try reads it', async () => {
  const { session, workbook } = opened(null);
  workbook.refusal = { kind: 'refused', reason: 'editing' };
  expect(await session.check()).toMatchObject({ kind: 'unread', refusal: { reason: 'editing' } });
  workbook.refusal = null;
  expect(await session.check()).toMatchObject({ kind: 'reviewed' });
});

test('a check can be cancelled while the workbook is read, and what is read then is not shown', async () => {
  const { session, workbook } = opened(null);
  let read = (): void => undefined;
  workbook.delay = new Promise((resolve) => (read = resolve));
  const checked = session.check();
  session.cancel();
  expect(session.state).toMatchObject({ kind: 'cancelled' });
  read();
  await checked;
  expect(session.state).toMatchObject({ kind: 'cancelled' });
  session.retry();
  await until(session, (state) => state.kind === 'reviewed');
});

test('one that cannot be read again keeps its verdict and the change that was missed', async () => {
  const { session, workbook } = opened(null);
  await session.check();
  workbook.refusal = { kind: 'refused', reason: 'failed' };
  expect(await session.recheck(['资金支持台账'])).toMatchObject({
    kind: 'reviewed',
    isStale: true,
    refusal: { reason: 'failed' },
  });
  expect(errorsOf(session)).toBe(1);
  workbook.refusal = null;
  workbook.change(fundingOf(5000));
  await session.recheck();
  expect(errorsOf(session)).toBe(0);
});

test('what is to be submitted is read again first where cells have changed', async () => {
  const { session, workbook } = opened(null);
  await session.check();
  workbook.change(fundingOf(5000));
  expect((await session.upToDate())?.view.verdict.counts.error).toBe(0);
  workbook.refusal = { kind: 'refused', reason: 'editing' };
  workbook.change(fundingOf(null));
  expect(await session.upToDate()).toBeNull();
  session.close();
});

test('where nobody tells of changes, everything is read again before it is submitted', async () => {
  const { session, workbook } = opened(null);
  workbook.canBeWatched = false;
  await session.check();
  workbook.change(fundingOf(5000));
  expect((await session.upToDate())?.view.verdict.counts.error).toBe(0);
  expect(workbook.readings).toEqual([sheetNames, sheetNames]);
});

test('marks and the list of findings are written when asked, and taken off when asked', async () => {
  const { session, workbook } = opened(null);
  await session.check();
  workbook.spared = ['结对名单'];
  expect(await session.mark()).toMatchObject({ kind: 'marked', spared: ['结对名单'] });
  expect(workbook.marks).toContainEqual({ at, tone: 'error' });
  expect(workbook.table?.rows[0]?.at).toEqual(at);
  await session.unmark();
  expect(workbook.marks).toBeNull();
});

test('marks that the workbook refuses leave the reason, and another try goes through', async () => {
  const { session, workbook } = opened(null);
  await session.check();
  workbook.refusal = { kind: 'refused', reason: 'protected', sheet: '资金支持台账' };
  expect(await session.mark()).toMatchObject({ kind: 'refused', wanted: 'mark', refusal: workbook.refusal });
  workbook.refusal = null;
  expect(await session.mark()).toMatchObject({ kind: 'marked' });
});

test('a hidden place is shown only when the officer asks for it', async () => {
  const { session, workbook } = opened(null);
  workbook.hiddenBy = ['sheet', 'row'];
  await session.pointer.reveal(at);
  expect(session.pointer.state).toEqual({ kind: 'hidden', place: at, by: ['sheet', 'row'] });
  await session.pointer.reveal(at, true);
  expect(session.pointer.state).toEqual({ kind: 'shown', place: at });
});

test('a dispute outlasts the next review, as long as rule and place are the same', async () => {
  const { session, workbook } = opened(null);
  await session.check();
  await session.notes.dispute({ ruleId: 'reading/cell-empty', at, reason: '凭证遗失' });
  await session.recheck(['资金支持台账']);
  expect(reviewedOf(session.state)?.view.verdict).toMatchObject({ standing: 'disputed', disputed: 1 });
  await session.mark();
  expect(workbook.table?.rows[0]?.cells.join(' ')).toContain('凭证遗失');
  workbook.change(fundingOf(5000));
  await session.recheck();
  expect(reviewedOf(session.state)?.view.verdict).toMatchObject({ standing: 'ready', disputed: 0 });
  session.close();
});

test('another language shows the same review otherwise', async () => {
  const { session, desk } = opened(null);
  await session.check();
  const isTold = until(session, (state) => state.kind === 'reviewed' && state.view.language === 'en');
  session.speak('en');
  await isTold;
  expect(reviewedOf(session.state)?.view.verdict.headline).toContain('Errors: 1');
  expect(desk.reviewed).toHaveLength(1);
});
