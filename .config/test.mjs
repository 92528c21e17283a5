// npm test: types, lint, layout, build, then every test; `npm test -- tests/shared` runs a part.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const selection = process.argv.slice(2);
const bin = (name) => path.join(root, 'node_modules/.bin', name);

/** Runs one step to its end; a step that fails ends the run. */
function step(title, command, args, env = {}) {
  process.stderr.write(`\n■ ${title}\n`);
  const windows = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exitCode = status ?? 1;
  return status === 0;
}

function passesAll() {
  if (selection.length === 0) {
    for (const folder of ['shared', 'addin', 'functions', 'tests']) {
      if (!step(`types: ${folder}`, bin('tsc'), ['-p', folder])) return false;
    }
    if (
      !step('lint', bin('oxlint'), [
        '--config',
        '.config/oxlint.json',
        '--deny-warnings',
        'addin',
        'functions',
        'shared',
        'tests',
        '.config',
      ])
    )
      return false;
    if (
      !step('layout', bin('prettier'), [
        '--check',
        '--log-level',
        'warn',
        'addin',
        'functions',
        'shared',
        'tests',
        '.config',
      ])
    )
      return false;
  }
  return true;
}

if (passesAll()) {
  const { build } = await import('./build.mjs');
  process.stderr.write('\n■ build\n');
  await build();
  const needsBrowser = selection.length === 0 || selection.some((part) => part.includes('browser'));
  const { findBrowser } = await import('./browser.mjs');
  const browser = needsBrowser ? findBrowser() : null;
  const report = path.join(root, '.build/test-report.json');
  step(
    'tests',
    bin('jest'),
    ['--json', `--outputFile=${report}`, '--maxWorkers=2', '--forceExit', ...selection],
    browser ? { CHROME_PATH: browser } : {},
  );
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  process.stdout.write(`\n${numPassedTests} passed, ${failed} failed${skipped}\n`);
}
