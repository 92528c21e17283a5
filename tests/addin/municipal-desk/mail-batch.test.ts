import { MailPool } from '../../../addin/desk/mail-pool';
import { MunicipalServer } from '../../../addin/gateway/municipal-server';
import { readHoldings } from '../../../addin/gateway/read-holdings';
import { SubmissionIds } from '../../../addin/gateway/submission-ids';
import { CountySaid } from '../../../addin/municipal-desk/county-said';
import { MailBatch, type MailTerms } from '../../../addin/municipal-desk/mail-batch';
import { withKind } from '../../../addin/presenters/sheet-corrections';
import { understoodSheets } from '../../../addin/presenters/understood-sheets';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { countyWorkbook, prefecture, prefectureMonth as month } from '../../fixtures/prefecture';
import { DirectMailWorker } from '../../support/direct-mail-worker';
import type { StampKey } from '../../../shared/submission/stamp';
import {
  newStampKey,
  publishedKey,
  signedStamp,
  signerOf,
  stampFactsOf,
  withStamp,
} from '../../support/stamped-file';
import { startLocalServer, type LocalServer } from '../../support/local-server';
import { openApiOf, type OfficeApi } from '../../support/office-api';

jest.setTimeout(60_000);

let local: LocalServer;
let office: OfficeApi;
let server: MunicipalServer;
const today = '2010-08-03';

beforeAll(async () => {
  local = await startLocalServer('--memory', '--today', today);
  office = openApiOf(local);
  server = new MunicipalServer(local.api, local.keys?.municipal ?? '', 'zh-CN');
});
afterAll(() => local.stop());

const [first] = prefecture;
if (!first) throw new Error('no county');
const fileOf = (nth: number, name = `${nth}.xlsx`): File => {
  const county = prefecture[nth];
  if (!county) throw new Error(`no county ${nth}`);
  return new File([new Uint8Array(countyWorkbook(county))], name);
};
const usualTerms: MailTerms = { today, assigned: [], rubric: campaign.rubric, stampKeys: [] };
function openBatch(terms: () => MailTerms = () => usualTerms): MailBatch {
  const pool = new MailPool(() => new DirectMailWorker() as unknown as Worker, campaign, 2, 0);
  return new MailBatch(month, pool, terms, new SubmissionIds());
}
/** Resolves as soon as every file has been checked. */
const checked = (batch: MailBatch): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      const isDone = batch.state.lines.every(({ check }) => check.kind === 'checked');
      if (isDone) resolve();
    };
    batch.subscribe(look);
    look();
  });
const ofCounty = async (nth: number) => (await office.heads(month)).get(prefecture[nth]?.code ?? '');

test('what was checked is submitted with its own received date, once, however often it is pressed', async () => {
  const batch = openBatch();
  batch.add([fileOf(0), fileOf(1)]);
  await checked(batch);
  batch.receive('2010-07-30');
  batch.receiveOne(2, '2010-08-01');
  const chosen = [1, 2].map((id) => ({ id, baseVersion: 0 }));
  await Promise.all([batch.submit(server, chosen), batch.submit(server, chosen)]);
  expect(batch.state.lines.map(({ sending }) => sending)).toEqual([
    {
      kind: 'answered',
      baseVersion: 0,
      answer: { kind: 'done', value: expect.objectContaining({ version: 1 }) },
    },
    {
      kind: 'answered',
      baseVersion: 0,
      answer: { kind: 'done', value: expect.objectContaining({ version: 1 }) },
    },
  ]);
  expect(await ofCounty(0)).toMatchObject({ version: 1, receivedAt: '2010-07-30', daysLate: 0 });
  expect(await ofCounty(1)).toMatchObject({ version: 1, receivedAt: '2010-08-01', daysLate: 2 });

  const holdings = await readHoldings(server, month);
  if (holdings.kind !== 'done') throw new Error(holdings.kind);
  const [line] = batch.state.lines;
  const hash = line?.check.kind === 'checked' ? line.check.ready?.contentHash : null;
  const holding = holdings.value.get(prefecture[0]?.code ?? '');
  expect(holding?.versions).toMatchObject([{ version: 1, contentHash: hash, receivedOn: '2010-07-30' }]);
  expect(holdings.value.size).toBe(13);
});

test('a version that came since is not overwritten: the line says so and is chosen anew', async () => {
  const batch = openBatch();
  batch.add([fileOf(0)]);
  await checked(batch);
  batch.want(1, true);
  await batch.submit(server, [{ id: 1, baseVersion: 0 }]);
  expect(batch.state.lines[0]).toMatchObject({
    isWanted: null,
    sending: { answer: { kind: 'problem', problem: { kind: 'stale' } } },
  });
  expect(await ofCounty(0)).toMatchObject({ version: 1 });
});

test('without a connection nothing is lost: the same press later submits it', async () => {
  const batch = openBatch();
  batch.add([fileOf(2)]);
  await checked(batch);
  const nowhere = new MunicipalServer('http://127.0.0.1:9', 'key', 'zh-CN', {
    timeoutMs: 500,
    retryAfterMs: [],
  });
  await batch.submit(nowhere, [{ id: 1, baseVersion: 0 }]);
  expect(batch.state.lines[0]?.sending).toMatchObject({ answer: { kind: 'offline' } });
  await batch.submit(server, [{ id: 1, baseVersion: 0 }]);
  expect(batch.state.lines[0]?.sending).toMatchObject({ answer: { kind: 'done' } });
});

test('of a county’s files at most one is wanted; what is stopped is not sent', async () => {
  const batch = openBatch();
  batch.add([fileOf(3), fileOf(3, '另一份.xlsx'), fileOf(4), fileOf(5), fileOf(6), fileOf(7)]);
  await checked(batch);
  batch.want(1, true);
  batch.want(2, true);
  expect(batch.state.lines.map(({ isWanted }) => isWanted)).toEqual([false, true, null, null, null, null]);
  const sending = batch.submit(
    server,
    [2, 3, 4, 5, 6].map((id) => ({ id, baseVersion: 0 })),
  );
  batch.stopSending();
  await sending;
  const sent = batch.state.lines.filter((line) => line.sending?.kind === 'answered');
  expect(sent).toHaveLength(3);
  expect(batch.state.isSending).toBe(false);
  expect(await ofCounty(7)).toMatchObject({ version: 0 });
});

test('a county that is said has the file checked anew as that county’s', async () => {
  const batch = openBatch();
  batch.add([fileOf(8)]);
  await checked(batch);
  const other = prefecture[9];
  batch.sayCounty(1, other?.code ?? '');
  expect(batch.state.lines[0]?.check.kind).not.toBe('checked');
  await checked(batch);
  expect(batch.state.lines[0]).toMatchObject({ county: other?.code, sending: null });
});

test('stamps are verified by the keys that are known when a file is checked', async () => {
  const signer = signerOf(newStampKey());
  const bytes = countyWorkbook(first);
  const stamped = withStamp(bytes, signedStamp(stampFactsOf(bytes, month), signer));
  let stampKeys: readonly StampKey[] = [];
  const batch = openBatch(() => ({ ...usualTerms, stampKeys }));
  const add = (): void => batch.add([new File([new Uint8Array(stamped)], '附件.xlsx')]);
  add();
  await checked(batch);
  stampKeys = [publishedKey(signer)];
  add();
  await checked(batch);
  expect(
    batch.state.lines.map(({ check }) => (check.kind === 'checked' ? check.stamp.kind : check.kind)),
  ).toEqual(['unverified', 'valid']);
});

test('what is said of a sheet is kept on the server, and all files of the county are read anew by it', async () => {
  const said = new CountySaid();
  said.learn(server);
  const pool = new MailPool(() => new DirectMailWorker() as unknown as Worker, campaign, 2, 0);
  const batch = new MailBatch(month, pool, () => usualTerms, new SubmissionIds(), said);
  batch.add([fileOf(3), fileOf(3, '又一份.xlsx'), fileOf(4)]);
  await checked(batch);
  const [one] = batch.state.lines;
  if (one?.check.kind !== 'checked') throw new Error('not checked');
  const [sheet] = understoodSheets(one.check.reading, 'zhCN');
  if (!sheet) throw new Error('no sheet');
  expect(await batch.say(server, one.id, [withKind(sheet, 'none')])).toBe(true);
  await checked(batch);
  const kinds = batch.state.lines.map(({ check }) =>
    check.kind === 'checked'
      ? check.reading.sheets.find(({ name }) => name === sheet.sheet)?.kind
      : undefined,
  );
  expect(kinds).toEqual([null, null, sheet.kind]);

  const colleague = new CountySaid();
  colleague.learn(server);
  expect((await colleague.all())[prefecture[3]?.code ?? '']).toMatchObject([
    { sheet: sheet.sheet, kind: null },
  ]);
});
