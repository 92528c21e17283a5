import { writeFileSync } from 'node:fs';
import { likenessCap } from '../../shared/reading/evidence';
import type { Weights } from '../../shared/reading/weigh';
import { columnChoices } from './column-choices';
import { fitChoices, type Choice, type Fitted, dot } from './fit-classes';
import { kindChoices } from './kind-choices';
import { labelledTables, type LabelledTable } from './labelled-tables';

/**
 * Fits the weights of shared/reading/evidence-weights.ts to folders of labelled workbooks (keys.json, books/):
 * `fit FILE FOLDER…` writes FILE; `fit --held FOLDER…` fits on all folders but one and tells how it reads that one.
 */
/** A weight below this hardly counts. */
const least = 0.2;
const [target = '', ...folders] = process.argv.slice(2);
const sets = folders.map(labelledTables);
if (target === '--held') {
  sets.forEach((held, index) => {
    const rest = sets.filter((_, other) => other !== index).flat();
    const weights = fitAll(rest);
    const columns = columnChoices(held, seeded(1)).filter(({ group }) => group !== 'written');
    const kinds = kindChoices(weights, held, seeded(1)).filter(({ group }) => group !== 'written');
    const told = `columns ${score(weights, columns, weights.columns)}, sheets ${score(weights, kinds, weights.kinds)}`;
    process.stdout.write(`${folders[index]}: ${told}\n`);
  });
} else writeFileSync(target, dataFile(fitAll(sets.flat())));

/** The same numbers at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function fitAll(tables: readonly LabelledTable[]): Weights {
  const columns = fitChoices(columnChoices(tables, seeded(1)), { rounds: 40, decay: 0.015 });
  const weights: Weights = {
    columns: rounded(columns.own),
    likeness: Math.max(likenessCap, round(columns.shared.get('likeness') ?? 0)),
    kinds: new Map(),
  };
  const kinds = fitChoices(kindChoices(weights, tables, seeded(2)), { rounds: 40, decay: 0.02 });
  return { ...weights, kinds: rounded(new Map([...kinds.own, ['fit', kinds.shared]])) };
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}

/** One place, and nothing that hardly counts. */
function rounded(weights: Fitted['own']): Map<string, Map<string, number>> {
  return new Map(
    [...weights].map(([name, own]) => [
      name,
      new Map(
        [...own]
          .map(([evidence, weight]): [string, number] => [evidence, round(weight)])
          .filter(([, weight]) => Math.abs(weight) >= least),
      ),
    ]),
  );
}

function dataFile({ columns, likeness, kinds }: Weights): string {
  const lines = (weights: Weights['columns']): string =>
    [...weights]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, own]) =>
          `  ${/^\w+$/.test(name) ? name : `'${name}'`}:\n    '${[...own]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map((pair) => pair.join(':'))
            .join(' ')}',`,
      )
      .join('\n');
  return [
    '/**',
    ' * Log-odds of what is seen of a column or a table, by class: "evidence:weight …". Fitted to labelled workbooks by',
    ' * tests/fit, never by hand.',
    ' */',
    `export const likenessWeight = ${likeness};`,
    '',
    'export const columnWeights: Readonly<Record<string, string>> = {',
    lines(columns),
    '};',
    '',
    'export const kindWeights: Readonly<Record<string, string>> = {',
    lines(kinds),
    '};',
    '',
  ].join('\n');
}

function score(weights: Weights, choices: readonly Choice[], own: Weights['columns']): string {
  let right = 0;
  for (const { options, right: meant } of choices) {
    const fit =
      own === weights.kinds
        ? (weights.kinds.get('fit') ?? new Map())
        : new Map([['likeness', weights.likeness]]);
    const scores = options.map(
      (option) => dot(own.get(option.weights) ?? new Map(), option.evidence) + dot(fit, option.shared),
    );
    if (meant.has(scores.indexOf(Math.max(...scores)))) right += 1;
  }
  return `${right}/${choices.length}`;
}
