// Finds a Chrome, Chromium or Edge for the browser tests, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fail, root } from './install.mjs';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
};

/** The browser's program; installs one where there is none, by Playwright's download or Debian's packages. */
export function findBrowser() {
  const found = installed();
  if (found) return found;
  process.stderr.write('\n■ no browser found: installing one\n');
  const run = (command, args) =>
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'])
    )
      return installed() ?? missing();
  }
  run(process.execPath, [
    path.join(root, 'node_modules/playwright-core/cli.js'),
    'install',
    'chromium-headless-shell',
  ]);
  return installed() ?? missing();
}

function installed() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return [...(places[process.platform] ?? []), ...downloaded()].find((place) => existsSync(place)) ?? null;
}

/** What Playwright has downloaded. */
function downloaded() {
  const caches = {
    linux: path.join(os.homedir(), '.cache/ms-playwright'),
    darwin: path.join(os.homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(process.env.LocalAppData ?? '', 'ms-playwright'),
  };
  const cache = caches[process.platform];
  if (!cache || !existsSync(cache)) return [];
  const programs = [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/headless_shell',
    'chrome-linux/chrome',
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
    'chrome-headless-shell-win64/chrome-headless-shell.exe',
  ];
  return readdirSync(cache).flatMap((folder) => programs.map((program) => path.join(cache, folder, program)));
}

function missing() {
  return fail(
    '浏览器测试需要 Chrome、Chromium 或 Edge：请装上其中一个，或用 CHROME_PATH 指明它在哪里。The browser tests need Chrome, Chromium or Edge: install one, or name it in CHROME_PATH.',
  );
}
