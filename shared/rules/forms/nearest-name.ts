import { editDistance } from '../../campaign/divisions';

/** The name that differs least from a written one; null where every one differs in more than a third of it. */
export function nearestName(written: string, names: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) >= least) continue;
    const distance = editDistance(name, written);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}
