import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { nextCampaign } from '../../../shared/campaign/next-campaign';
import { startLocalServer, type LocalServer } from '../../support/local-server';

jest.setTimeout(90_000);

let server: LocalServer;
beforeAll(async () => (server = await startLocalServer('--memory', '--today', '2010-10-20')));
afterAll(async () => void (await server.stop()));

const swept = (headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL('/admin/functions/sweep', server.api), { method: 'POST', headers });

it('runs by hand and names the counties that are overdue, and no person', async () => {
  expect((await swept()).status).toBe(202);
  const line = server
    .log()
    .split('\n')
    .find((each) => each.includes('"sweep"'));
  const report = JSON.parse(line ?? '{}');
  expect(Object.keys(report).sort()).toEqual(['function', 'openConflicts', 'overdue', 'removed']);
  expect(report.removed).toBe(0);
  expect(report.overdue).toContainEqual({ county: '431222', month: '2010-09', days: expect.any(Number) });
  expect(report.overdue.every(({ days }: { days: number }) => days > 0)).toBe(true);
});

it('is not started by a page of another origin, nor is a timer of another name', async () => {
  expect((await swept({ origin: 'https://example.com' })).status).toBe(404);
  const other = await fetch(new URL('/admin/functions/nothing', server.api), { method: 'POST' });
  expect(other.status).toBe(404);
});

it('looks after the months of every campaign', async () => {
  const other = {
    ...nextCampaign(huaihua2010, { existing: [huaihua2010], today: '2009-01-01' }),
    notice: '怀团发[2011]7号',
  };
  const earlier = await startLocalServer('--memory', '--today', '2011-09-20');
  const headers = { authorization: `Bearer ${earlier.keys?.municipal}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ campaign: other });
  expect((await fetch(`${earlier.api}/campaign`, { method: 'PUT', headers, body })).status).toBe(200);
  expect((await fetch(new URL('/admin/functions/sweep', earlier.api), { method: 'POST' })).status).toBe(202);
  const line = earlier
    .log()
    .split('\n')
    .find((each) => each.includes('"sweep"'));
  const months = JSON.parse(line ?? '{}').overdue.map(({ month }: { month: string }) => month);
  expect(months).toEqual(expect.arrayContaining(['2011-06', '2011-08']));
  await earlier.stop();
});
