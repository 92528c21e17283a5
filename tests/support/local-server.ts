import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(__dirname, '../../.build/local/serve.mjs');

export interface LocalServer {
  api: string;
  page: string;
  keys: { municipal: string; counties: Readonly<Record<string, string>> };
  stop(): Promise<void>;
}

/** The product as `npm run serve` runs it, on ports of its own and with nothing kept. */
export async function startLocalServer(...options: string[]): Promise<LocalServer> {
  const args = [program, '--memory', '--json', '--port', '0', '--page-port', '0', ...options];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  server.stderr.on('data', (chunk) => (log += String(chunk)));
  const lines = createInterface({ input: server.stdout });
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(server, 'exit').then(() => null),
  ]);
  if (first === null) throw new Error(`The server did not start: ${log}`);
  return { ...JSON.parse(first), stop: () => stop(server) };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}
