import { randomUUID } from 'node:crypto';
import { startTableStore, type TableStore } from '../../../functions/local/table-store';
import { openOffice } from '../../../functions/open-office';
import { parseConnectionString } from '../../../functions/storage/azure-tables';
import type { Office } from '../../../functions/usecases/office';
import { submit } from '../../../functions/usecases/submit';
import type { Submission } from '../../../shared/submission/submission';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { startServerOver } from '../../support/local-server';
import { startStoreGate, type Fate, type StoreGate } from '../../support/store-gate';

jest.setTimeout(60_000);

const month = '2010-12';
const municipal = { role: 'municipal' } as const;
let store: TableStore;
let gate: StoreGate;
let throughGate: Office;
let direct: Office;

beforeEach(async () => {
  store = await startTableStore(null);
  gate = await startStoreGate(parseConnectionString(store.connection).url);
  direct = await openOffice({ TABLES_CONNECTION: store.connection, QIANSHOU_TODAY: '2010-12-31' });
  throughGate = await openOffice({ TABLES_CONNECTION: gateConnection(), QIANSHOU_TODAY: '2010-12-31' });
});
afterEach(async () => {
  await gate.close();
  await store.close();
});

const gateConnection = (): string =>
  store.connection.replace(/TableEndpoint=[^;]*/, `TableEndpoint=${gate.endpoint}`);

/** A county that has nothing to report yet: the smallest submission that is taken. */
function first(county: string, baseVersion = 0, reason = '尚未启动'): Submission {
  return {
    format: 1,
    campaign: huaihua2010.id,
    rubric: huaihua2010.rubric.id,
    county,
    month,
    baseVersion,
    submissionId: randomUUID(),
    records: { blocks: [], rows: {} },
    source: { fileName: '台账.xlsx', sha256: '0'.repeat(64) },
    disputes: [],
    nothingToReport: { reason },
  };
}

it('a tenth of all requests refused, dropped or delayed: nothing is lost and nothing doubled', async () => {
  const faults: readonly Fate[] = ['refuse', 'dropAnswer', 'delay', 'dropRequest'];
  let failed = 0;
  gate.rule(({ number }) => {
    if (number % 10 !== 0) return 'pass';
    failed += 1;
    return faults[(number / 10) % faults.length] ?? 'pass';
  });
  const counties = huaihua2010.counties.map(({ code }) => code);
  for (let version = 0; version < 2; version += 1) {
    const sent = counties.map((county) => first(county, version, `第 ${version} 次`));
    for (const submission of sent) {
      const outcome = await submit(submission, municipal, throughGate);
      expect(['taken', 'alreadyKnown']).toContain(outcome.kind);
      expect(outcome).toMatchObject({ version: version + 1 });
    }
  }
  expect(failed).toBeGreaterThan(10);
  for (const county of counties) {
    const log = await direct.submissions.log(month, county);
    expect(log.map(({ version, event }) => [version, event])).toEqual([
      [1, 'submitted'],
      [2, 'submitted'],
    ]);
    const read = await direct.submissions.read(month, county);
    expect(read?.version.submission.nothingToReport).toEqual({ reason: '第 1 次' });
  }
});

it('a decision whose answer is lost is not taken for someone else’s', async () => {
  await submit(first('431222'), municipal, direct);
  const head = await direct.submissions.head(month, '431222');
  gate.rule(({ table, isTransaction }) => {
    if (table !== 'Heads' || !isTransaction) return 'pass';
    gate.rule(() => 'pass');
    return 'dropAnswer';
  });
  const outcome = await throughGate.submissions.change({
    month,
    county: '431222',
    basedOn: head,
    event: 'accepted',
    becomes: { state: 'accepted' },
    by: 'municipal',
    at: '2010-12-31T00:00:00Z',
  });
  expect(outcome).toMatchObject({ kind: 'switched', head: { state: 'accepted', seq: 2 } });
  expect(await direct.submissions.log(month, '431222')).toHaveLength(2);
});

it('a store that is away is told with 503 and when to come back, and is found again by itself', async () => {
  const server = await startServerOver({ TABLES_CONNECTION: gateConnection() }, '--today', '2010-12-31');
  const ask = () =>
    fetch(`${server.api}/submissions/${month}/431222`, {
      headers: { authorization: `Bearer ${server.keys?.counties['431222']}`, 'accept-language': 'zh' },
    });
  expect((await ask()).status).toBe(404);
  gate.rule(() => 'dropRequest');
  const away = await ask();
  expect(away.status).toBe(503);
  expect(away.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await away.json()).toMatchObject({
    kind: 'unavailable',
    detail: expect.stringContaining('没有丢失'),
  });
  gate.rule(() => 'pass');
  expect((await ask()).status).toBe(404);
  await server.stop();
});
