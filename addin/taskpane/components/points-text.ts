/** Points as people read them: two decimals at most, never rounded up to what is due. */
export function pointsText(points: number): string {
  return String(Math.floor(points * 100 + 1e-6) / 100);
}
