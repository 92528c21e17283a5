import { columnWeights, kindWeights, likenessWeight } from './evidence-weights';
import { parseWeights, type Weights } from './weigh';

let weights: Weights | null = null;

/** The weights of the data file, read once. */
export function learnedWeights(): Weights {
  weights ??= {
    columns: parseWeights(columnWeights),
    likeness: likenessWeight,
    kinds: parseWeights(kindWeights),
  };
  return weights;
}
