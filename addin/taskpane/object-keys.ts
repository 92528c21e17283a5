const keys = new WeakMap<object, string>();
let given = 0;

/** A list key for an object that has none of its own: the same object, the same key. */
export function keyOf(object: object): string {
  const held = keys.get(object);
  if (held !== undefined) return held;
  given += 1;
  const key = `object ${given}`;
  keys.set(object, key);
  return key;
}
