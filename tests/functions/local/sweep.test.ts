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
