/** One choice that was made: what spoke for each class that was open, and the classes that are right. */
export interface Choice {
  group: string;
  options: readonly {
    name: string;
    weights: string;
    evidence: ReadonlyMap<string, number>;
    shared: ReadonlyMap<string, number>;
  }[];
  right: ReadonlySet<number>;
  weight: number;
}

export interface Fitted {
  own: Map<string, Map<string, number>>;
  shared: Map<string, number>;
}

/**
 * Conditional logistic regression: each class has weights of its own, and `shared` ones count alike for all. Fitted by
 * AdaGrad over the choices in their order, so that the same choices always give the same weights.
 */
export function fitChoices(
  choices: readonly Choice[],
  { rounds = 60, rate = 0.25, decay = 0.002, sharedStart = new Map<string, number>() } = {},
): Fitted {
  const own = new Map<string, Map<string, number>>();
  const ownSquares = new Map<string, Map<string, number>>();
  const shared = new Map(sharedStart);
  const sharedSquares = new Map<string, number>();
  const weightsOf = (name: string): Map<string, number> => getOr(own, name, () => new Map());
  const step = (
    weights: Map<string, number>,
    squares: Map<string, number>,
    name: string,
    slope: number,
  ): void => {
    const square = (squares.get(name) ?? 1e-4) + slope * slope;
    squares.set(name, square);
    weights.set(name, (weights.get(name) ?? 0) - (rate * slope) / Math.sqrt(square));
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < choices.length; index += 1) {
      const { options, right, weight } = choices[(index * 7919) % choices.length] ?? {
        options: [],
        right: new Set<number>(),
        weight: 0,
      };
      const scores = options.map(
        ({ weights, evidence, shared: alike }) => dot(weightsOf(weights), evidence) + dot(shared, alike),
      );
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      const rightSum = powers.reduce((total, power, at) => total + (right.has(at) ? power : 0), 0) || 1e-12;
      options.forEach(({ weights, evidence, shared: alike }, at) => {
        const probability = (powers[at] ?? 0) / sum;
        const slope = weight * (probability - (right.has(at) ? (powers[at] ?? 0) / rightSum : 0));
        if (Math.abs(slope) < 1e-4) return;
        const held = weightsOf(weights);
        const squares = getOr(ownSquares, weights, () => new Map());
        for (const [name, strength] of evidence)
          step(held, squares, name, slope * strength + decay * (held.get(name) ?? 0));
        for (const [name, strength] of alike)
          step(shared, sharedSquares, name, slope * strength + decay * (shared.get(name) ?? 0) * 0.1);
      });
    }
  }
  return { own, shared };
}

export function dot(weights: ReadonlyMap<string, number>, evidence: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, strength] of evidence) sum += (weights.get(name) ?? 0) * strength;
  return sum;
}

export function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
