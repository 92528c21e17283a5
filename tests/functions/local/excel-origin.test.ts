import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { startExcelOrigin, type ExcelOrigin } from '../../../functions/local/excel-origin';
import { startLocalServer, type LocalServer } from '../../support/local-server';

jest.setTimeout(60_000);

let folder: string;
let server: LocalServer;
let origin: ExcelOrigin;
let ca: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qianshou-'));
  const [caFile, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await generateCertificates(caFile, cert, key);
  ca = readFileSync(caFile ?? '', 'utf8');
  server = await startLocalServer('--memory', '--today', '2010-12-31');
  origin = await startExcelOrigin({
    port: 0,
    certificate: { key: readFileSync(key ?? '', 'utf8'), cert: readFileSync(cert ?? '', 'utf8') },
    page: server.page,
    api: server.api,
    office: resolve('node_modules/@microsoft/office-js/dist'),
    manifest: '<OfficeApp/>',
  });
});
afterAll(async () => {
  await origin.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

interface Answered {
  status: number | undefined;
  type: string | undefined;
  policy: string;
  body: string;
}

function ask(path: string, options: RequestOptions = {}, body = ''): Promise<Answered> {
  return new Promise((fulfil, reject) => {
    const asked = request({ host: 'localhost', port: origin.port, path, ca, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        fulfil({
          status: response.statusCode,
          type: response.headers['content-type'],
          policy: String(response.headers['content-security-policy'] ?? ''),
          body: text,
        }),
      );
    });
    asked.on('error', reject).end(body);
  });
}

it('serves the pane, which Excel on the web may show in its frame', async () => {
  const { status, type, policy, body } = await ask('/taskpane.html');
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(body).toContain('<div id="pane">');
  expect(policy).toContain('frame-ancestors');
  expect(policy).toContain('https://*.officeapps.live.com');
});

it('tells the pane to call this origin, and to take Office.js from here', async () => {
  const config: unknown = JSON.parse((await ask('/config.json')).body);
  const own = `https://localhost:${origin.port}`;
  expect(config).toMatchObject({ api: `${own}/api`, officeJs: './office/office.js', today: '2010-12-31' });
  expect(config).not.toHaveProperty('demoKeys');
  expect(await ask('/office/office.js')).toMatchObject({
    status: 200,
    type: 'text/javascript; charset=utf-8',
  });
});

it('passes calls to the API on, with their keys and bodies', async () => {
  expect(await ask('/api/health')).toMatchObject({ status: 200 });
  expect(await ask('/api/session')).toMatchObject({ status: 401 });
  const key = server.keys?.counties['431222'] ?? '';
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  expect(await ask('/api/submissions', { method: 'POST', headers }, '{}')).toMatchObject({ status: 400 });
});

it('gives nothing of the folders around', async () => {
  for (const path of ['/office/../../../package.json', '/office/package.json', '/office/%2e%2e/package.json'])
    expect(await ask(path)).toMatchObject({ status: 404 });
  expect(await ask('/manifest.xml')).toMatchObject({ status: 200, body: '<OfficeApp/>' });
});
