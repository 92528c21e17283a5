import { benchCountyFile } from './county-file';
import type { Figure } from './measure';
import { benchReview } from './review';

/** Every benchmark by name. */
const benchmarks: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  review: benchReview,
  'county-file': benchCountyFile,
};

const given = process.argv.slice(2);
const json = given.includes('--json');
const names = given.filter((name) => name !== '--json');
const unknown = names.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  process.stderr.write(
    `没有这个测量：${unknown.join('、')}。No such benchmark; there are: ${Object.keys(benchmarks).join(' ')}.\n`,
  );
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, bench] of Object.entries(benchmarks)) {
  if (names.length > 0 && !names.includes(name)) continue;
  process.stderr.write(`■ ${name}\n`);
  figures.push(...(await bench()));
}
if (json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else for (const line of figures.map(lineOf)) process.stdout.write(`${line}\n`);

function lineOf({ name, value, unit, aim, holds }: Figure): string {
  const verdict = aim === null ? '' : `aim ≤ ${aim}: ${holds ? 'holds' : 'does not hold'}`;
  return `${name.padEnd(34)} ${String(value).padStart(10)}  ${unit.padEnd(22)} ${verdict}`;
}
