// Builds everything that Node and the browser run into .build/; a target whose sources did not change is left alone.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const out = path.join(root, '.build');

/** Each target: what it is made from, and how. Later ones may use earlier ones. */
const targets = {
  check: { sources: ['addin', 'shared'], make: () => bundle('addin/check.ts', 'check.mjs', 'es') },
  functions: {
    sources: ['functions', 'shared'],
    make: async () => {
      await bundle('functions/app.ts', 'functions/app.cjs', 'cjs', ['@azure/functions-core']);
      cpSync(path.join(root, 'functions/host.json'), path.join(out, 'functions/host.json'));
      const app = { name: 'qianshou-functions', private: true, main: 'app.cjs' };
      writeFileSync(path.join(out, 'functions/package.json'), `${JSON.stringify(app, null, 2)}\n`);
    },
  },
  local: {
    sources: ['functions', 'shared'],
    make: async () => {
      await bundle('functions/local/serve.ts', 'local/serve.mjs', 'es', [
        /^azurite/,
        '@azure/functions-core',
      ]);
      await bundle('functions/local/excel-origin.ts', 'local/excel-origin.mjs', 'es');
      await bundle('functions/local/replace-key.ts', 'local/replace-key.mjs', 'es', [/^azurite/]);
      await bundle('functions/local/backup.ts', 'local/backup.mjs', 'es', [/^azurite/]);
    },
  },
  page: { sources: ['addin', 'shared', 'tests/fixtures', 'tests/support'], make: makePage },
  books: {
    sources: ['shared', 'tests/books', 'tests/support'],
    make: () => bundle('tests/books/write.ts', 'books.mjs', 'es'),
  },
  fit: {
    sources: ['addin', 'shared', 'tests/fit', 'tests/books', 'tests/support'],
    make: () => bundle('tests/fit/fit.ts', 'fit.mjs', 'es'),
  },
  bench: {
    sources: ['addin', 'shared', 'functions', 'tests/bench', 'tests/fixtures', 'tests/support'],
    make: () => bundle('tests/bench/run.ts', 'bench.mjs', 'es', [/^azurite/, 'playwright-core', 'exceljs']),
  },
};

/** Brings the named targets up to date, all of them without a name. Commands that start together build once. */
export async function build(...names) {
  const wanted = names.length > 0 ? names : Object.keys(targets);
  if (wanted.every((name) => isCurrent(name))) return;
  mkdirSync(out, { recursive: true });
  const release = await lock();
  try {
    for (const name of wanted) {
      if (isCurrent(name)) continue;
      const state = stateOf(name);
      await targets[name].make();
      writeFileSync(stampOf(name), state);
    }
  } finally {
    release();
  }
}

const stampOf = (name) => path.join(out, `.${name}.stamp`);
const isCurrent = (name) =>
  existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === stateOf(name);

/** One builder at a time; a lock whose owner is gone is taken over. */
async function lock() {
  const file = path.join(out, '.lock');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch {
      if (isOwned(file)) await new Promise((resolve) => setTimeout(resolve, 200));
      else rmSync(file, { force: true });
    }
  }
}

function isOwned(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // A file without a number is being written this very moment.
    return owner === 0 || process.kill(owner, 0);
  } catch (error) {
    return error.code === 'ENOENT';
  }
}

/** One file that Node runs: our sources and the packages that they use. */
async function bundle(entry, file, format, external = []) {
  const { build: vite } = await import('vite');
  await vite({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: external.filter((name) => typeof name === 'string') },
    build: {
      ssr: path.join(root, entry),
      outDir: path.dirname(path.join(out, file)),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        external,
        output: { format, entryFileNames: path.basename(file), codeSplitting: false },
      },
    },
  });
}

/** The page for browsers, index.html, and the pane for Excel, taskpane.html, side by side. */
async function makePage() {
  const page = path.join(out, 'page');
  rmSync(page, { recursive: true, force: true });
  await bundlePage('addin/preview', 'index.html', page);
  await bundlePage('addin/taskpane', 'taskpane.html', page);
  const icons = path.join(root, 'node_modules/@uifabric/icons/fonts');
  cpSync(icons, path.join(page, 'fonts'), { recursive: true });
  for (const folder of ['icons', 'help'])
    cpSync(path.join(root, 'addin', folder), path.join(page, folder), {
      recursive: true,
      filter: (file) => !file.endsWith('.ts'),
    });
  await makeReference(path.join(page, 'help'));
  await makeSample(path.join(page, 'sample'));
  await bundleOfflineWorker(page);
}

/** The service worker, which knows every file of the page that it is to keep, and its contents. */
async function bundleOfflineWorker(page) {
  const files = readdirSync(page, { recursive: true })
    .filter((name) => statSync(path.join(page, name)).isFile())
    .sort();
  const pageFiles = files.map((name) => ({
    url: name.split(path.sep).map(encodeURIComponent).join('/'),
    revision: createHash('sha256')
      .update(readFileSync(path.join(page, name)))
      .digest('hex')
      .slice(0, 16),
  }));
  const { build: vite } = await import('vite');
  await vite({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define: { pageFiles: JSON.stringify(pageFiles), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: page,
      emptyOutDir: false,
      target: 'es2022',
      rollupOptions: {
        input: path.join(root, 'addin/offline/offline-worker.ts'),
        output: { format: 'iife', entryFileNames: 'offline-worker.js' },
      },
    },
  });
}

async function bundlePage(folder, html, page) {
  const { build: vite } = await import('vite');
  await vite({
    configFile: false,
    root: path.join(root, folder),
    base: './',
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic' } },
    worker: { format: 'es' },
    build: {
      outDir: page,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      rollupOptions: { input: path.join(root, folder, html) },
    },
  });
}

/** The pages of the help that are made from the rules and the columns. */
async function makeReference(folder) {
  const { referencePages } = await bundled('addin/help/reference-pages.ts');
  for (const [name, html] of Object.entries(referencePages())) writeFileSync(path.join(folder, name), html);
}

/** The county workbook that the first command opens, and the same one with its faults mended. */
async function makeSample(folder) {
  const { buildSampleCounty, buildCorrectedSampleCounty } = await bundled('tests/fixtures/sample-county.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, '沅陵县.xlsx'), buildSampleCounty());
  writeFileSync(path.join(folder, '沅陵县（已改正）.xlsx'), buildCorrectedSampleCounty());
}

/** What a module of ours exports, run here and now. */
async function bundled(entry) {
  const file = `${path.basename(entry, '.ts')}.mjs`;
  await bundle(entry, file, 'es');
  const exported = await import(`${pathToFileURL(path.join(out, file)).href}?${Date.now()}`);
  rmSync(path.join(out, file));
  return exported;
}

/** Names, sizes and times of everything that a target is made from. */
function stateOf(target) {
  const hash = createHash('sha256');
  const visit = (place) => {
    const full = path.join(root, place);
    if (!existsSync(full)) return;
    const stat = statSync(full);
    if (stat.isDirectory()) for (const name of readdirSync(full).sort()) visit(path.join(place, name));
    else hash.update(`${place} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const place of [...targets[target].sources, '.config', 'package-lock.json', 'tsconfig.json'])
    visit(place);
  return hash.digest('hex');
}
