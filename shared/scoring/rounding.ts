/** Drops what floating-point sums add beyond the ninth decimal. */
export function stripNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** Rounds half up to 0.01, also where the half is not exact in binary: 1.005 → 1.01. */
export function roundHundredth(value: number): number {
  return Math.floor(stripNoise(value * 100) + 0.5) / 100;
}
