import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const program = resolve('.build/local/serve.mjs');

export interface LocalServer {
  api: string;
  page: string;
  /** Only where this very start has made them. */
  keys?: { municipal: string; counties: Readonly<Record<string, string>> };
  /** What it has written to stderr so far. */
  log(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** The product as `npm run serve` runs it, on ports of its own unless the options name one. */
export function startLocalServer(...options: string[]): Promise<LocalServer> {
  return startServerOver({}, ...options);
}

/** The same with more in its environment: another store, say. */
export async function startServerOver(
  environment: Readonly<Record<string, string>>,
  ...options: string[]
): Promise<LocalServer> {
  const args = [program, '--json', '--port', '0', '--page-port', '0', ...options];
  const env = { ...process.env, ...environment };
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let log = '';
  server.stderr.on('data', (chunk) => (log += String(chunk)));
  const lines = createInterface({ input: server.stdout });
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(server, 'close').then(() => null),
  ]);
  if (first === null) throw new Error(`The server ended with ${server.exitCode}: ${log}`);
  return { ...JSON.parse(first), log: () => log, stop: (signal) => stop(server, signal) };
}

async function stop(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }
  return server.exitCode;
}
