// npm start: installs, builds, serves page and API on this machine and opens the sample county.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ensureInstalled, root } from './install.mjs';

/** The sample county's workbook is of this day. */
const sampleDay = '2010-12-31';

ensureInstalled();
const { build } = await import('./build.mjs');
process.stderr.write('正在准备页面…… Building…\n');
await build('functions', 'local', 'page');
const given = process.argv.slice(2);
const args = ['--json', '--demo-key', ...(given.includes('--today') ? [] : ['--today', sampleDay]), ...given];
const server = spawn(process.execPath, [path.join(root, '.build/local/serve.mjs'), ...args], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
createInterface({ input: server.stdout }).once('line', (line) => {
  const { page, api } = JSON.parse(line);
  process.stdout.write(
    `\n牵手已启动，请在浏览器中打开：${page}\nQianshou is running; open ${page}\n接口 API：${api}\n按 Ctrl-C 结束。Ctrl-C ends it.\n`,
  );
  if (!process.env.CI && process.stdout.isTTY) openBrowser(page);
});

/** Opens the address where there is a browser to open it in; does without one silently. */
function openBrowser(address) {
  const openers = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] };
  const [command, options] = openers[process.platform] ?? ['xdg-open', [address]];
  spawn(command, options, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
