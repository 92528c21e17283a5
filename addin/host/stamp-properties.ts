/** Custom document properties, which Excel, WPS and LibreOffice keep when they save: "QianshouStamp1", 2 … */
export const stampProperty = 'QianshouStamp';

/** Excel takes 255 characters in one of them. */
const longestPiece = 250;

/** A stamp as properties. */
export function stampPieces(stamp: string): [name: string, value: string][] {
  const count = Math.ceil(stamp.length / longestPiece);
  return Array.from({ length: count }, (_, piece) => [
    `${stampProperty}${piece + 1}`,
    stamp.slice(piece * longestPiece, (piece + 1) * longestPiece),
  ]);
}

export function isStampProperty(name: string): boolean {
  return name.startsWith(stampProperty) && /^\d+$/.test(name.slice(stampProperty.length));
}

/** The stamp among a workbook's properties, in whatever order they come; null where there is none. */
export function stampOf(properties: Iterable<readonly [name: string, value: string]>): string | null {
  const pieces = [...properties]
    .filter(([name]) => isStampProperty(name))
    .sort(([a], [b]) => numberOf(a) - numberOf(b));
  return pieces.length === 0 ? null : pieces.map(([, value]) => value).join('');
}

function numberOf(name: string): number {
  return Number(name.slice(stampProperty.length));
}
