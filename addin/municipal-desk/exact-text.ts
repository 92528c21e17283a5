/** Points as precise as someone needs who counts them again: 33.3333. */
export function exactText(points: number): string {
  return String(Math.round(points * 10_000) / 10_000);
}
