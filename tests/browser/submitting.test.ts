import type { Browser, Request, Route } from 'playwright-core';
import { correctedSampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(size?: { width: number; height: number }): Promise<void> {
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
}

async function openCorrected(): Promise<void> {
  await pane.verdict.waitFor();
  await pane.choose(correctedSampleCounty.fileName, correctedSampleCounty.bytes());
  await pane.page.getByText('可以报送：没有错误。').waitFor();
  await pane.tab('报送').click();
}

const submitButton = () => pane.panel.getByRole('button', { name: '报送', exact: true });

describe('with the keys of a demonstration', () => {
  beforeAll(async () => {
    server = await startLocalServer('--memory', '--demo-key', '--today', '2010-12-31');
  });
  afterAll(() => server.stop());
  afterEach(async () => {
    expect(pane.mishaps).toEqual([]);
    await pane.close();
  });

  test('from the sample to the row in the municipal table', async () => {
    await open();
    await pane.verdict.waitFor();
    await pane.finding('约2000').click();
    expect(await pane.chosenCell()).toMatchObject({ address: 'E14', inView: true });

    await pane.tab('报送').click();
    await pane.panel.getByText('这个月还没有报送过。').waitFor();
    await submitButton().click();
    await pane.panel.getByRole('alert').filter({ hasText: '还有 7 处错误，没有发出' }).waitFor();
    await pane.screenshot('submit-blocked');

    await pane.page.getByRole('button', { name: '打开改正后的示例' }).click();
    await pane.page.getByText('可以报送：没有错误。').waitFor();
    const posted: string[] = [];
    pane.page.on('request', (request) => note(request, posted));
    await submitButton().dblclick();
    await pane.panel.getByText('已报送：2010年12月，第 1 版。').waitFor();
    await pane.panel.getByText('服务器上是第 1 版').waitFor();
    expect(posted).toHaveLength(1);
    expect(await pane.violations()).toEqual([]);
    await pane.screenshot('submitted');

    await submitButton().click();
    await pane.panel.getByText('与服务器上第 1 版相同').waitFor();

    await pane.openDesk('汇总表');
    await pane.panel.getByText('2010年12月：1 个县（市、区）已报送，共 23 对结对。').waitFor();
    const first = pane.panel.locator('tbody tr').first();
    expect(await first.locator('td').first().innerText()).toBe('沅陵县');
    expect(await pane.panel.locator('tbody tr').count()).toBe(23);
    expect(await pane.violations()).toEqual([]);
    await pane.screenshot('municipal-table');
  });

  test.each([450, 380, 320])('submitting and the table fit %i pixels', async (width) => {
    await open({ width, height: 760 });
    await openCorrected();
    await pane.panel.getByText('服务器上是第 1 版').waitFor();
    await submitButton().click();
    await pane.panel.getByText('与服务器上第 1 版相同').waitFor();
    expect(await pane.scrollsSideways()).toBe(false);
    await pane.screenshot(`submitted-${width}`);
    await pane.openDesk('汇总表');
    await pane.panel.locator('tbody tr').first().waitFor();
    expect(await pane.scrollsSideways()).toBe(false);
    expect(await pane.violations()).toEqual([]);
    await pane.screenshot(`municipal-table-${width}`);
  });

  test('a workbook whose every error is disputed is taken, and its reasons go with it', async () => {
    await open();
    await pane.verdict.waitFor();
    await pane.tab('报送').click();
    await pane.panel.getByText('还有 7 处错误').waitFor();
    await pane.tab('问题').click();
    for (let errors = 1; errors <= 7; errors += 1) {
      await pane.panel.getByRole('button', { name: '下一处' }).click();
      await pane.panel.locator('.finding-chosen').getByRole('button', { name: '这条不对' }).click();
      await pane.panel.getByLabel('为什么这条不对？').fill(`第 ${errors} 处已与凭证核对`);
      await pane.panel.getByRole('button', { name: '说明理由' }).click();
      await pane.panel.getByText(`已说明理由：第 ${errors} 处已与凭证核对`).waitFor();
    }
    await pane.page.getByText('可以报送：7 处错误都已说明理由，由团市委审核。').waitFor();
    expect(await pane.violations()).toEqual([]);
    await pane.screenshot('all-disputed');

    await pane.tab('报送').click();
    await pane.panel.getByText('7 处错误的理由会随报送发给团市委。').waitFor();
    const sent = pane.page.waitForRequest((request) => request.method() === 'POST');
    await submitButton().click();
    const body: { disputes: { reason: string }[] } = JSON.parse((await sent).postData() ?? '{}');
    expect(body.disputes.map(({ reason }) => reason)).toContain('第 7 处已与凭证核对');
    await pane.panel.getByText('有异议的错误将由团市委审核。').waitFor();
    await pane.screenshot('submitted-disputed');
  });
});

describe('with keys of one’s own', () => {
  beforeAll(async () => {
    server = await startLocalServer('--memory', '--today', '2010-12-31');
  });
  afterAll(() => server.stop());
  afterEach(() => pane.close());

  async function enterKey(key: string): Promise<void> {
    await pane.panel.getByLabel('报送密钥').fill(key);
    await pane.panel.getByRole('button', { name: '保存密钥' }).click();
  }

  test('a wrong key and the key of another county are refused in a sentence', async () => {
    await open({ width: 380, height: 760 });
    await openCorrected();
    await pane.screenshot('key-wanted');
    await enterKey('not a key');
    await pane.panel.getByText('密钥不对或已失效。').waitFor();
    await pane.panel.getByRole('button', { name: '更换密钥' }).click();
    await enterKey(server.keys?.counties['431223'] ?? '');
    await submitButton().click();
    await pane.panel.getByText('这个密钥不能报送这个县（市、区）。').last().waitFor();
    await pane.screenshot('refused-forbidden');
  });

  test('a colleague’s newer version is seen, and one press later the own one is sent on top of it', async () => {
    await open({ width: 380, height: 760 });
    await openCorrected();
    await enterKey(server.keys?.counties['431222'] ?? '');
    await pane.panel.getByText('这个月还没有报送过。').waitFor();
    const mine = pane;
    await open({ width: 380, height: 760 });
    await openCorrected();
    await enterKey(server.keys?.counties['431222'] ?? '');
    await pane.panel.getByText('这个月还没有报送过。').waitFor();
    await submitButton().click();
    await pane.panel.getByText('第 1 版。').first().waitFor();
    await pane.close();

    pane = mine;
    await submitButton().click();
    await pane.panel.getByText('服务器上已有更新的第 1 版').waitFor();
    await pane.page.waitForFunction(() => document.activeElement?.className === 'announced');
    expect(await pane.isInView('.announced')).toBe(true);
    await pane.screenshot('refused-stale');
    await pane.panel.getByRole('button', { name: '取回最新版本号再报' }).click();
    await pane.panel.getByText('与服务器上第 1 版相同').waitFor();
  });

  test('a lost connection ends in a sentence, and the next press sends the same submission', async () => {
    await open({ width: 380, height: 760 });
    await openCorrected();
    await enterKey(server.keys?.counties['431222'] ?? '');
    await pane.panel.getByText('服务器上是第').waitFor();
    const posted: string[] = [];
    const lose = (route: Route): Promise<void> => {
      note(route.request(), posted);
      return route.request().method() === 'POST' ? route.abort() : route.fallback();
    };
    await pane.page.route(`${server.api}/submissions`, lose);
    await submitButton().click();
    await pane.panel.getByText('已存入发件箱，联网后自动报送').waitFor();
    await pane.screenshot('refused-offline');
    await pane.page.unroute(`${server.api}/submissions`, lose);
    pane.page.on('request', (request) => note(request, posted));
    await submitButton().click();
    await pane.panel.getByText('相同，无需再报').waitFor();
    expect(posted.length).toBeGreaterThan(2);
    expect(new Set(posted).size).toBe(1);
  });

  test('a county key does not open the municipal table', async () => {
    await open({ width: 380, height: 760 });
    await pane.verdict.waitFor();
    await pane.tab('市级').click();
    await enterKey(server.keys?.counties['431222'] ?? '');
    await pane.panel.getByText('县级密钥不能查看市级汇总表').waitFor();
  });
});

/** Notes the submissionId of each submission that leaves the page. */
function note(request: Request, posted: string[]): void {
  if (request.method() !== 'POST') return;
  const body: { submissionId: string } = JSON.parse(request.postData() ?? '{}');
  posted.push(body.submissionId);
}
