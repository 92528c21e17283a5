import type { MailedOrder } from '../../../addin/desk/mail-messages';
import { MailPool } from '../../../addin/desk/mail-pool';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { countyWorkbook, prefecture, prefectureMonth as month } from '../../fixtures/prefecture';
import { DirectMailWorker } from '../../support/direct-mail-worker';

const files = prefecture.slice(0, 4).map((county) => new Blob([new Uint8Array(countyWorkbook(county))]));
const order: MailedOrder = {
  fileName: '附件.xlsx',
  month,
  today: '2010-08-03',
  county: null,
  assigned: [],
  rubric: campaign.rubric,
  stampKeys: [],
  countyCorrections: {},
};
const owner = {};

let workers: DirectMailWorker[];
function start(): Worker {
  const worker = new DirectMailWorker();
  workers.push(worker);
  return worker as unknown as Worker;
}
beforeEach(() => {
  workers = [];
});

test('all files are answered in the order in which they came, by no more workers than there may be', async () => {
  const pool = new MailPool(start, campaign, 2, 0);
  const begun: number[] = [];
  const checks = await Promise.all(
    files.map((file, nth) => pool.check(owner, file, order, () => begun.push(nth))),
  );
  expect(checks.map((check) => check.kind === 'checked' && check.verdict.county?.name)).toEqual(
    prefecture.slice(0, 4).map(({ name }) => name),
  );
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(workers).toHaveLength(2);
});

test('what is stopped is answered so, and others’ files still come', async () => {
  const pool = new MailPool(start, campaign, 1, 0);
  const other = {};
  const checks = files.map((file, nth) => pool.check(nth === 3 ? other : owner, file, order, () => {}));
  pool.stop(owner);
  expect((await Promise.all(checks)).map(({ kind }) => kind)).toEqual([
    'stopped',
    'stopped',
    'stopped',
    'checked',
  ]);
  expect(workers.map(({ isEnded }) => isEnded)[0]).toBe(true);
});

test('a worker that breaks costs one file; the next gets a fresh one', async () => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  const pool = new MailPool(start, campaign, 1, 0);
  const checks = files.slice(0, 2).map((file) => pool.check(owner, file, order, () => {}));
  workers[0]?.tell({ kind: 'broken', cause: 'out of memory' });
  expect((await Promise.all(checks)).map(({ kind }) => kind)).toEqual(['broken', 'checked']);
  expect(workers.map(({ isEnded }) => isEnded)[0]).toBe(true);
  expect(reported).toHaveLength(1);
});

test('where no further worker can be started, those that are there check all files', async () => {
  const startOne = (): Worker => {
    if (workers.length === 0) return start();
    const lost = new EventTarget();
    const postMessage = (): void => void setTimeout(() => lost.dispatchEvent(new Event('error')));
    return Object.assign(lost, { postMessage, terminate: () => {} }) as unknown as Worker;
  };
  const pool = new MailPool(startOne, campaign, 3, 0);
  const [file = new Blob()] = files;
  expect((await pool.check(owner, file, order, () => {})).kind).toBe('checked');
  const checks = await Promise.all(files.map((each) => pool.check(owner, each, order, () => {})));
  expect(checks.map(({ kind }) => kind)).toEqual(files.map(() => 'checked'));
});
