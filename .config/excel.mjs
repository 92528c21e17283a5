// npm run excel: page, API and Office.js on https://localhost:3000 with a trusted certificate, and the way into Excel.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, fail, root } from './install.mjs';

const port = 3000;
const origin = `https://localhost:${port}`;
const say = (line = '') => process.stderr.write(`${line}\n`);

ensureInstalled();
const { build } = await import('./build.mjs');
say('正在准备页面…… Building…');
await build('functions', 'local', 'page');
const certificate = await trustedCertificate();
const server = spawn(
  process.execPath,
  [
    path.join(root, '.build/local/serve.mjs'),
    '--json',
    '--port',
    '0',
    '--page-port',
    '0',
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
createInterface({ input: server.stdout }).once('line', (line) => void start(JSON.parse(line)));

async function start({ api, page, keys }) {
  const { startExcelOrigin } = await import(
    pathToFileURL(path.join(root, '.build/local/excel-origin.mjs')).href
  );
  const manifest = path.join(root, 'manifest.xml');
  await startExcelOrigin({
    port,
    certificate,
    page,
    api,
    office: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    manifest: readFileSync(manifest, 'utf8'),
  }).catch((error) => {
    server.kill('SIGTERM');
    fail(
      error.code === 'EADDRINUSE'
        ? `端口 ${port} 已被占用，请先停止占用它的程序。Port ${port} is in use; stop whatever uses it.`
        : String(error),
    );
  });
  say(`\n页面和接口 Page and API: ${origin}/ （${origin}/taskpane.html，${origin}/api）`);
  if (keys?.municipal) {
    say('以下密钥只显示这一次，请妥善保存。These keys are shown this once; keep them safe.');
    say(`  市级 municipal  ${keys.municipal}`);
    for (const [county, key] of Object.entries(keys.counties)) say(`  ${county}  ${key}`);
  }
  say(`\n${wayIntoExcel(manifest)}\n按 Ctrl-C 结束。Ctrl-C ends it.`);
}

/** The certificate of localhost, made and trusted on this machine once; its key stays in the home folder. */
async function trustedCertificate() {
  const certificates = await import('office-addin-dev-certs');
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const files = { key: path.join(folder, 'localhost.key'), cert: path.join(folder, 'localhost.crt') };
  try {
    await certificates.ensureCertificatesAreInstalled();
  } catch (error) {
    say(
      `证书没有自动装为受信任：${error.message}\n请把 ${path.join(folder, 'ca.crt')} 加入系统的“受信任的根证书颁发机构”，再运行一次。\nThe certificate is not trusted yet: add the file above to the system's trusted root certificates and start again.`,
    );
    if (!existsSync(files.key))
      await certificates.generateCertificates(path.join(folder, 'ca.crt'), files.cert, files.key);
  }
  return { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8') };
}

/** Puts the manifest where Excel for Mac looks for it; elsewhere tells how to add it. */
function wayIntoExcel(manifest) {
  if (process.platform === 'darwin') {
    const folder = path.join(os.homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    mkdirSync(folder, { recursive: true });
    cpSync(manifest, path.join(folder, 'qianshou.xml'));
    return 'Mac：清单已放好。请重新打开 Excel，在“开始”选项卡的“加载项”中选“牵手”。\nMac: the manifest is in place. Restart Excel and choose 牵手 under Add-ins on the Home tab.';
  }
  if (process.platform === 'win32') {
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    const id = /<Id>(.*?)<\/Id>/.exec(readFileSync(manifest, 'utf8'))?.[1] ?? '';
    const { status } = spawnSync('reg', ['add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
    if (status === 0)
      return 'Windows：加载项已登记。请重新打开 Excel，“开始”选项卡右边就有“牵手”一组；没有的话，点“加载项—更多加载项—开发人员加载项”。\nWindows: the add-in is registered. Restart Excel: 牵手 stands on the Home tab, or under Add-ins > More Add-ins > Developer Add-ins.';
  }
  return `Excel 网页版：打开一个工作簿，在“开始—加载项—更多加载项—上传我的加载项”中选 ${manifest}。\nExcel on the web: open a workbook, and under Home > Add-ins > More Add-ins > Upload My Add-in choose the file above.`;
}
