import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSync, type ModuleItem } from '@swc/core';

const root = path.resolve(__dirname, '..');

/**
 * Who may import whom: every folder, the folders of ours that it may import from, and the packages. The order is
 * that of the line that data travels.
 */
const core = ['shared/workbook', 'shared/findings', 'shared/campaign', 'shared/sheets'];
const judged = [...core, 'shared/reading', 'shared/rules', 'shared/scoring'];
const allShared = [...judged, 'shared/review', 'shared/submission', 'shared/municipal'];
const allAddin = [
  'addin/host',
  'addin/presenters',
  'addin/gateway',
  'addin/words',
  'addin/taskpane',
  'addin/municipal-desk',
  'addin/command-line',
];
const ports = ['functions/storage', 'functions/auth'];

const table: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  'shared/workbook': { folders: [], packages: [] },
  'shared/findings': { folders: ['shared/workbook'], packages: [] },
  'shared/campaign': { folders: ['shared/workbook', 'shared/findings'], packages: ['zod'] },
  'shared/sheets': { folders: core, packages: [] },
  'shared/reading': { folders: core, packages: [] },
  'shared/rules': { folders: core, packages: [] },
  'shared/scoring': { folders: core, packages: [] },
  'shared/review': { folders: judged, packages: [] },
  'shared/submission': { folders: [...judged, 'shared/review'], packages: ['zod'] },
  'shared/municipal': { folders: [...judged, 'shared/review', 'shared/submission'], packages: ['zod'] },
  'addin/host': { folders: ['shared/workbook', 'shared/findings'], packages: ['@e965/xlsx', 'fflate'] },
  'addin/presenters': { folders: allShared, packages: [] },
  'addin/gateway': { folders: allShared, packages: ['zod', 'idb'] },
  'addin/words': { folders: [...allShared, 'addin/presenters', 'addin/gateway'], packages: [] },
  'addin/taskpane/components': {
    folders: [...allShared, 'addin/presenters', 'addin/words', 'addin/gateway', 'addin/taskpane'],
    packages: ['react', 'office-ui-fabric-react', '@uifabric/icons'],
  },
  'addin/taskpane': {
    folders: [
      ...allShared,
      ...allAddin,
      'addin/taskpane/components',
      'addin/desk',
      'addin/commands',
      'addin/offline',
    ],
    packages: ['react', 'react-dom', 'zod'],
  },
  'addin/municipal-desk': {
    folders: [...allShared, ...allAddin, 'addin/taskpane/components', 'addin/desk'],
    packages: ['react', 'zod'],
  },
  'addin/desk': {
    folders: [...allShared, 'addin/host', 'addin/presenters', 'addin/taskpane'],
    packages: ['zod', '@noble/ed25519'],
  },
  'addin/preview': {
    folders: [...allShared, ...allAddin, 'addin/desk', 'addin/taskpane/components', 'addin/offline'],
    packages: ['react', 'react-dom', 'zod'],
  },
  'addin/offline': {
    folders: [],
    packages: ['workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  },
  'addin/commands': { folders: ['addin/taskpane'], packages: [] },
  'addin/help': { folders: [...allShared, 'addin/presenters'], packages: [] },
  'addin/command-line': { folders: [...allShared, 'addin/host', 'addin/presenters'], packages: ['node:*'] },
  addin: { folders: [...allShared, 'addin/command-line'], packages: [] },
  'functions/auth': {
    folders: ['shared/campaign', 'functions/storage'],
    packages: ['node:*', 'jose'],
  },
  'functions/storage': { folders: allShared, packages: ['node:*', '@azure/data-tables', 'zod'] },
  'functions/usecases': { folders: [...allShared, ...ports], packages: ['node:*'] },
  'functions/exporters': { folders: [...allShared, ...ports], packages: ['@e965/xlsx'] },
  'functions/http': {
    folders: [...allShared, ...ports, 'functions/usecases', 'functions/exporters'],
    packages: ['node:*', '@azure/functions', 'zod'],
  },
  'functions/local': {
    folders: [...allShared, ...ports, 'functions', 'functions/usecases'],
    packages: ['node:*', 'zod'],
  },
  functions: {
    folders: [...allShared, ...ports, 'functions/usecases', 'functions/http'],
    packages: ['@azure/functions'],
  },
};

interface Source {
  file: string;
  folder: string;
  code: string;
  imports: readonly string[];
  hasDefaultExport: boolean;
}

const sources = ['shared', 'addin', 'functions'].flatMap(filesBelow).map(readSource);

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (statSync(path.join(root, file)).isDirectory()) return filesBelow(file);
    return /(?<!\.d)\.tsx?$/.test(name) ? [file] : [];
  });
}

function readSource(file: string): Source {
  const code = readFileSync(path.join(root, file), 'utf8');
  const { body } = parseSync(code, { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2022' });
  const imports = [
    ...body.flatMap(sourceOf),
    ...[...code.matchAll(/\bimport\('([^']+)'\)/g)].map((match) => match[1] ?? ''),
  ];
  const hasDefaultExport = body.some(({ type }) => /ExportDefault/.test(type));
  return { file, folder: folderOf(file), code, imports, hasDefaultExport };
}

function sourceOf(item: ModuleItem): string[] {
  const isImport = item.type === 'ImportDeclaration' || item.type === 'ExportAllDeclaration';
  if (isImport) return [item.source.value];
  return item.type === 'ExportNamedDeclaration' && item.source ? [item.source.value] : [];
}

/** The most precise folder of the table. */
function folderOf(file: string): string {
  const known = Object.keys(table).filter((folder) => file.startsWith(`${folder}/`));
  return known.sort((a, b) => b.length - a.length)[0] ?? path.posix.dirname(file);
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node:*';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

it('every folder stands in the table', () => {
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(500);
  const topFolders = [...new Set(sources.map(({ file }) => file.split('/').slice(0, 2).join('/')))];
  const unknown = topFolders.filter((folder) => !/\.tsx?$/.test(folder) && !(folder in table));
  expect(unknown).toEqual([]);
});

it('nobody imports what the table does not allow', () => {
  const forbidden = sources.flatMap(({ file, folder, imports }) => {
    const allowed = table[folder] ?? { folders: [], packages: [] };
    return imports.flatMap((name) => {
      if (!name.startsWith('.'))
        return allowed.packages.includes(packageOf(name)) ? [] : [`${file} → ${name}`];
      const target = folderOf(path.posix.join(path.posix.dirname(file), name));
      return target === folder || allowed.folders.includes(target) ? [] : [`${file} → ${target}`];
    });
  });
  expect(forbidden).toEqual([]);
});

it('no two files import each other in a circle', () => {
  const files = new Set(sources.map(({ file }) => file));
  const edges = new Map(
    sources.map(({ file, code, imports }) => [
      file,
      imports
        .filter((name) => name.startsWith('.') && !isTypeOnly(code, name))
        .flatMap((name) =>
          ['.ts', '.tsx'].map((ending) => path.posix.join(path.posix.dirname(file), name) + ending),
        )
        .filter((target) => files.has(target)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const target of edges.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

function isTypeOnly(code: string, name: string): boolean {
  const statements = [...code.matchAll(/import\s+(type\s+)?[^;]*?from\s+'([^']+)'/g)].filter(
    (match) => match[2] === name,
  );
  return statements.length > 0 && statements.every((match) => match[1] !== undefined);
}

it('names of files and folders explain themselves', () => {
  const vague = sources.filter(({ file }) =>
    /\/(utils?|helpers?|common|types|core|misc)(\/|\.tsx?$)/.test(file),
  );
  expect(vague.map(({ file }) => file)).toEqual([]);
  const index = sources.filter(({ file }) => /\/index\.tsx?$/.test(file)).map(({ file }) => file);
  expect(index.sort()).toEqual([
    'shared/rules/index.ts',
    'shared/scoring/indicators/index.ts',
    'shared/sheets/index.ts',
  ]);
});

it('nothing is exported as default', () => {
  expect(sources.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ file }) => file)).toEqual([]);
});

it('the facts of the campaign stand in shared/campaign and nowhere else', () => {
  const facts = /huaihua-2010-19['"/]|20(10|11)[-年]\d|怀团发|怀化|湘团/;
  const leaks = sources.filter(
    ({ folder, code }) => folder !== 'shared/campaign' && facts.test(withoutComments(code)),
  );
  expect(leaks.map(({ file, code }) => `${file}: ${facts.exec(withoutComments(code))?.[0]}`)).toEqual([]);
});

it('the core keeps no time of its own', () => {
  const clocks = sources.filter(
    ({ file, code }) =>
      file.startsWith('shared/') &&
      /\bnew Date\b|Date\.now|Math\.random|performance\./.test(withoutComments(code)),
  );
  expect(clocks.map(({ file }) => file)).toEqual([]);
});

function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/import [^;]*;/g, '');
}

it('the visible top level is what it says', () => {
  const visible = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  expect(visible.sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'addin',
      'functions',
      'manifest.xml',
      'package-lock.json',
      'package.json',
      'shared',
      'tests',
      'tsconfig.json',
    ].sort(),
  );
});
