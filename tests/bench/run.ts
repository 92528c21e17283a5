import { benchCountyFile } from './county-file';
import { benchDesk } from './desk';
import { benchImport } from './import';
import type { Figure } from './measure';
import { benchMarkedCopy } from './marked-copy';
import { benchMerge } from './merge';
import { benchOffice } from './office';
import { benchPublish } from './publish';
import { peakOption, sayPeak } from './peak-memory';
import { benchReview, reviewWorks } from './review';
import { benchServer } from './server';
import { serveTables, tablesOption } from './table-process';

/** Every benchmark by name. */
const benchmarks: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  review: benchReview,
  'county-file': benchCountyFile,
  'marked-copy': benchMarkedCopy,
  office: benchOffice,
  publish: benchPublish,
  server: benchServer,
  merge: benchMerge,
  desk: benchDesk,
  import: benchImport,
};

/** What is done alone in a process of its own, to see what memory it takes. */
const works: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = { ...reviewWorks };

const [option = '', name = '', file = ''] = process.argv.slice(2);
const work = option === peakOption ? works[name] : undefined;
if (option === tablesOption) await serveTables();
else if (work) sayPeak(work, file);
else await runBenchmarks(process.argv.slice(2));

async function runBenchmarks(given: readonly string[]): Promise<void> {
  const json = given.includes('--json');
  const names = given.filter((argument) => argument !== '--json');
  const unknown = names.filter((argument) => !(argument in benchmarks));
  if (unknown.length > 0) {
    const known = Object.keys(benchmarks).join(' ');
    process.stderr.write(`没有这个测量：${unknown.join('、')}。No such benchmark; there are: ${known}.\n`);
    process.exitCode = 2;
    return;
  }
  const figures: Figure[] = [];
  for (const [title, bench] of Object.entries(benchmarks)) {
    if (names.length > 0 && !names.includes(title)) continue;
    process.stderr.write(`■ ${title}\n`);
    figures.push(...(await bench()));
  }
  const lines = json ? [JSON.stringify(figures, null, 2)] : figures.map(lineOf);
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function lineOf({ name: title, value, unit, aim, holds }: Figure): string {
  const verdict = aim === null ? '' : `aim ≤ ${aim}: ${holds ? 'holds' : 'does not hold'}`;
  return `${title.padEnd(34)} ${String(value).padStart(10)}  ${unit.padEnd(22)} ${verdict}`.trimEnd();
}
