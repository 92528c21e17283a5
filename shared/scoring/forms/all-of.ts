import type { Item } from './measure-items';

/** Several columns that together are one item: every one of them is needed. */
export function allOf(whole: Item, parts: readonly Item[]): Item {
  const open = parts.filter((part) => !part.isDone);
  const cells = (open.length > 0 ? open : parts).flatMap((part) => part.cells);
  const [only] = open;
  const missing = open.length === 1 && only ? only.missing : whole.missing;
  return { isDone: open.length === 0, cells, missing };
}
