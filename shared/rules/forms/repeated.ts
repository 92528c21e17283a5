/** Items that agree with an earlier one in their key, each with the first that has it; null keys agree with nothing. */
export function* repeated<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | null,
): Generator<{ first: T; later: T }> {
  const firsts = new Map<string, T>();
  for (const later of items) {
    const key = keyOf(later);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, later);
    else yield { first, later };
  }
}
