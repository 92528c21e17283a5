// Installs the dependencies where they are missing or older than the lock file. Node builtins only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs npm with its output on stderr, so that stdout stays the command's own. */
export function npm(...args) {
  const windows = process.platform === 'win32';
  return (
    spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows })
      .status ?? 1
  );
}

export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20)
    fail(`需要 Node.js 20 或更高版本，现在是 ${process.version}。Node.js 20 or newer is needed.`);
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('正在安装依赖…… Installing dependencies…\n');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  // A registry that lacks another platform's packages refuses the exact install, but not this one.
  if (npm('ci', ...quietly) === 0 || npm('install', '--no-save', ...quietly) === 0) return;
  fail(
    '依赖没有装上，请检查网络后再试。The dependencies could not be installed; check the network and try again.',
  );
}

export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
