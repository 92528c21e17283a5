import { foldText } from '../campaign/names';
import type { SheetKindId } from '../sheets/index';
import { conceptsIn } from './concepts';
import type { Evidence } from './evidence';
import type { HeaderColumn } from './header-columns';
import { columnsOf, kindOf, sharedFields } from './header-vocabulary';

/** What a kind's best reading of a table is worth. */
export interface Fit {
  /** Probability of each field at the column that it was given. */
  fields: ReadonlyMap<string, number>;
}

/** What speaks for a kind, whatever its columns: sheet name, title lines, the words of all headings. */
export function tableEvidence(
  name: string,
  titles: readonly string[],
  headers: readonly HeaderColumn[],
): Evidence {
  const evidence = new Map<string, number>([['any', 1]]);
  for (const concept of conceptsIn(foldText(name)).concepts) evidence.set(`n:${concept}`, 1);
  const lines = titles.filter((title) => !/[:：]/.test(title)).reverse();
  lines.forEach((title, distance) => {
    const { concepts } = conceptsIn(foldText(title).replace(/（[^（）]*）/g, ''));
    for (const concept of concepts) evidence.set(`${distance === 0 ? 't' : 'u'}:${concept}`, 1);
  });
  for (const { paths, parent } of headers) {
    for (const concept of conceptsIn(paths[0]?.plain ?? '').concepts) evidence.set(`h:${concept}`, 1);
    for (const concept of parent ? conceptsIn(parent.plain).concepts : []) evidence.set(`g:${concept}`, 1);
  }
  return evidence;
}

/** How well the columns fit a kind: weighed alike for every kind. */
export function fitEvidence(kind: SheetKindId, { fields }: Fit, headers: number, spoken: string): Evidence {
  const own = [...fields].filter(([field]) => !sharedFields.includes(field));
  const must = Object.entries(columnsOf(kind)).filter(
    ([field, { mustFill }]) => mustFill === 'always' && field !== 'township',
  );
  const found = must.map(([field]) => fields.get(field) ?? 0);
  const sum = own.reduce((total, [, sure]) => total + sure, 0);
  const names = kindOf(kind).names.some((known) => spoken.includes(foldText(known)));
  return new Map([
    ['q:must', found.length === 0 ? 1 : found.reduce((a, b) => a + b, 0) / found.length],
    ['q:own', Math.min(8, sum) / 4],
    ['q:share', sum / Math.max(1, headers)],
    ['q:taken', [...fields.values()].reduce((a, b) => a + b, 0) / Math.max(1, headers)],
    ['q:named', names ? 1 : 0],
    ['q:title', kindOf(kind).titleWords.some((word) => spoken.includes(word)) ? 1 : 0],
  ]);
}
