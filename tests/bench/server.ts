import { randomUUID } from 'node:crypto';
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { openTable, parseConnectionString } from '../../functions/storage/azure-tables';
import { toEntities } from '../../functions/storage/version-entities';
import type { Office } from '../../functions/usecases/office';
import { mergeMonth } from '../../functions/usecases/merge-month';
import { submit } from '../../functions/usecases/submit';
import { figure, type Figure } from './measure';
import { medianTimesOf, quantile } from './measure-async';
import { ledgerVersion, month, storeCounties } from './stored-county';
import { openRemoteOffice } from './table-process';

const rows = 600;
const runs = 9;

/** The server's use cases over a store in a process of its own, against the bare requests to that store. */
export async function benchServer(): Promise<Figure[]> {
  const remote = await openRemoteOffice();
  try {
    const table = openTable(parseConnectionString(remote.connection), 'Rows');
    const candidate = ledgerVersion(rows);
    const office13 = await storeCounties(remote.office, 13, rows);
    const [taken = 0, written = 1] = await medianTimesOf(
      [() => submitAgain(remote.office, candidate), () => writeBare(table, candidate)],
      runs,
    );
    const heads = await Promise.all(
      office13.campaign.counties.map(({ code }) => remote.office.submissions.head(month, code)),
    );
    const partitions = heads.map((head) => head?.rowsKey ?? '');
    const started = await remote.startedAnew(office13, runs + 1);
    const [merged = 0, queried = 1] = await medianTimesOf(
      [
        () => summary(started()),
        () => Promise.all(partitions.map((partition) => readBare(table, partition))),
      ],
      runs,
    );
    const alone = await readTimes(office13, 100, Promise.resolve());
    const storm = Promise.all(
      office13.campaign.counties.map(({ code }) => remote.office.submissions.submit(candidate(`9${code}`))),
    );
    const beside = await readTimes(office13, 100, storm);
    return [
      figure('server/submit-600-rows-per-bare-write', taken / written, 'ratio of time', null, runs),
      figure('server/table-13x600-per-bare-queries', merged / queried, 'ratio of time', 1.3, runs),
      figure(
        'server/read-p99-beside-13-submitters',
        quantile(beside, 0.99) / quantile(alone, 0.99),
        'ratio of time',
        null,
        beside.length,
      ),
    ];
  } finally {
    remote.close();
  }
}

async function submitAgain(office: Office, candidate: ReturnType<typeof ledgerVersion>): Promise<void> {
  const head = await office.submissions.head(month, '431222');
  const { submission } = candidate('431222');
  const source = { ...submission.source, fileName: `${randomUUID()}.xlsx` };
  const outcome = await submit(
    {
      ...submission,
      source,
      disputes: [{ ruleId: 'bench', at: null, reason: randomUUID() }],
      baseVersion: head?.version ?? 0,
    } as typeof submission,
    { role: 'municipal' },
    office,
  );
  if (outcome.kind !== 'taken') throw new Error(JSON.stringify(outcome).slice(0, 500));
}

async function writeBare(table: TableClient, candidate: ReturnType<typeof ledgerVersion>): Promise<void> {
  const actions = toEntities(randomUUID(), candidate('431222')).map((entity): TransactionAction => [
    'upsert',
    entity,
    'Replace',
  ]);
  for (let start = 0; start < actions.length; start += 100)
    await table.submitTransaction(actions.slice(start, start + 100));
}

async function readBare(table: TableClient, partition: string): Promise<number> {
  let count = 0;
  const queryOptions = { filter: odata`PartitionKey eq ${partition}` };
  for await (const page of table.listEntities({ queryOptions }).byPage({ maxPageSize: 1_000 }))
    count += page.length;
  return count;
}

async function summary(office: Office): Promise<void> {
  const page = { after: null, most: Infinity };
  if ((await mergeMonth(month, 'summary', page, office)).kind !== 'merged') throw new Error('not merged');
}

/** At least so many reads of one county, and as many as go on beside the other work. */
async function readTimes(office: Office, least: number, other: Promise<unknown>): Promise<number[]> {
  const going = { on: true };
  void other.finally(() => (going.on = false));
  const times: number[] = [];
  const [county] = office.campaign.counties;
  while (going.on || times.length < least) {
    const start = performance.now();
    await office.submissions.read(month, county?.code ?? '');
    times.push(performance.now() - start);
  }
  return times;
}
