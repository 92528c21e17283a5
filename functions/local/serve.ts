import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOffice } from '../open-office';
import { officeToday } from '../usecases/campaigns';
import { issueFirstKeys, type FirstKeys } from '../usecases/issue-keys';
import { keysForTrying } from './demo-keys';
import { startFunctionsHost, type FunctionsHost } from './functions-host';
import { FolderInUse } from './hold-folder';
import { startPageServer, type PageConfig, type PageServer } from './page-server';
import { parseServeOptions, type ServeOptions } from './serve-options';
import { localStampKey } from './stamp-key';
import { startTableStore, type TableStore } from './table-store';

/** The county whose workbook the page opens first. */
const sampleCounty = '431222';
const sample = 'sample/沅陵县.xlsx';
const correctedSample = 'sample/沅陵县（已改正）.xlsx';

const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const parsed = parseServeOptions(process.argv.slice(2));
if (parsed.kind === 'wrong') {
  say(parsed.message);
  process.exitCode = 2;
} else {
  await serve(parsed.options).catch((error: unknown) => {
    say(startFailure(error));
    process.exit(2);
  });
}

/** Table store, functions and page in one process, ended together. */
async function serve(options: ServeOptions): Promise<void> {
  const folder =
    options.data === null ? null : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), options.data);
  const store = await openStore(folder);
  if (options.today !== null) process.env['QIANSHOU_TODAY'] = options.today;
  const origins: string[] = [];
  const app = path.join(built, 'functions/app.cjs');
  const host = await startFunctionsHost({
    app,
    port: options.port,
    origins,
    log: say,
    ...(options.log ? { logRequest: say } : {}),
  });
  const config: PageConfig = { api: `http://127.0.0.1:${host.port}/api`, sample, correctedSample };
  if (options.today !== null) config['today'] = options.today;
  const page = await startPageServer(path.join(built, 'page'), options.pagePort, () => config);
  origins.push(`http://127.0.0.1:${page.port}`, `http://localhost:${page.port}`);
  // Keys come last: those of a start that failed would never have been shown.
  const office = await officeToday(await openOffice(process.env));
  const first = await issueFirstKeys(office);
  if (options.demoKey) config.demoKeys = await keysForTrying(sampleCounty, first, folder, office);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void end(page, host, store));
  announce(options, config.api, `http://127.0.0.1:${page.port}/`, first);
}

/** The store that the environment names, else the embedded one, beside which a key to sign stamps with is kept. */
async function openStore(folder: string | null): Promise<Pick<TableStore, 'close'>> {
  if (process.env['TABLES_CONNECTION'] !== undefined) return { close: async () => undefined };
  const store = await startTableStore(folder);
  process.env['TABLES_CONNECTION'] = store.connection;
  process.env['STAMP_KEY'] ??= localStampKey(folder);
  return store;
}

function announce({ json }: ServeOptions, api: string, page: string, first: FirstKeys | null): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ api, page, ...(first ? { keys: first } : {}) })}\n`);
    return;
  }
  say(`页面 Page: ${page}`);
  say(`接口 API:  ${api}`);
  if (!first) return;
  say('以下密钥只显示这一次，请妥善保存。These keys are shown this once; keep them safe.');
  if (first.municipal !== undefined) say(`  市级 municipal  ${first.municipal}`);
  for (const [county, key] of Object.entries(first.counties)) say(`  ${county}  ${key}`);
}

async function end(page: PageServer, host: FunctionsHost, store: Pick<TableStore, 'close'>): Promise<void> {
  const tooLong = setTimeout(() => process.exit(0), 1_800);
  await Promise.all([page.close(), host.close()]);
  await store.close();
  clearTimeout(tooLong);
  process.exit(0);
}

function startFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return '端口已被占用，请用 --port 和 --page-port 另选。The port is in use; choose others with --port and --page-port.';
  if (error instanceof FolderInUse)
    return '数据文件夹正由另一个牵手服务使用，请先停止它，或用 --data 另选。The data folder is in use by another Qianshou server; stop it, or choose another with --data.';
  return `没有启动成功 Could not start: ${error instanceof Error ? error.message : String(error)}`;
}
