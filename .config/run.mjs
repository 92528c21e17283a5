// npm run check | serve | key | backup | restore | books | bench | build: installs and builds what is missing, then hands over.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const commands = {
  check: { targets: ['check'], file: '.build/check.mjs', options: [] },
  serve: { targets: ['functions', 'local', 'page'], file: '.build/local/serve.mjs', options: [] },
  key: { targets: ['local'], file: '.build/local/replace-key.mjs', options: [] },
  backup: { targets: ['local'], file: '.build/local/backup.mjs', options: [], args: ['backup'] },
  restore: { targets: ['local'], file: '.build/local/backup.mjs', options: [], args: ['restore'] },
  bench: {
    targets: ['functions', 'local', 'page', 'bench'],
    file: '.build/bench.mjs',
    options: ['--expose-gc'],
  },
  books: { targets: ['books'], file: '.build/books.mjs', options: [] },
  fit: { targets: ['fit'], file: '.build/fit.mjs', options: [] },
  build: { targets: [], file: null, options: [] },
};

const [name, ...args] = process.argv.slice(2);
const command = commands[name];
ensureInstalled();
const { build } = await import('./build.mjs');
await build(...command.targets);
if (command.file) {
  const child = spawn(
    process.execPath,
    [...command.options, path.join(root, command.file), ...(command.args ?? []), ...args],
    {
      stdio: 'inherit',
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
