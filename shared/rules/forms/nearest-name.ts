import { editDistance } from '../../campaign/divisions';

/** The name that differs least from a written one; null where every one differs in more than a third of it. */
export function nearestName(written: string, names: Iterable<string>): string | null {
  let nearest: string | null = null;
  let most = Math.max(1, Math.floor(written.length / 3));
  for (const name of names) {
    if (strangers(name, written) > most || strangers(written, name) > most) continue;
    const distance = editDistance(name, written);
    if (distance <= most) [nearest, most] = [name, distance - 1];
  }
  return nearest;
}

/** Characters that the other name lacks: no fewer edits lead from one to the other. */
function strangers(name: string, other: string): number {
  let count = 0;
  for (let index = 0; index < name.length; index += 1) {
    if (!other.includes(name.charAt(index))) count += 1;
  }
  return count;
}
