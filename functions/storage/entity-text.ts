/** Well under the service's 64 KiB (32 Ki characters) a string. */
export const longestPiece = 30_000;

/** A long text as properties text0, text1 … */
export function pieces(written: string): Record<string, string> {
  return Object.fromEntries(cut(written).map((piece, index) => [`text${index}`, piece]));
}

/** A text in pieces of at most so many characters, none of which ends between the two halves of a character. */
export function cut(written: string, longest = longestPiece): string[] {
  const found: string[] = [];
  for (let start = 0; start < written.length; start += found.at(-1)?.length ?? 0) {
    const piece = written.slice(start, start + longest);
    const isCutThrough = /[\ud800-\udbff]$/.test(piece) && piece.length === longest;
    found.push(isCutThrough ? piece.slice(0, -1) : piece);
  }
  return found;
}

export function joinPieces(entity: Readonly<Record<string, unknown>>): string {
  let written = '';
  for (let piece = 0; typeof entity[`text${piece}`] === 'string'; piece += 1)
    written += String(entity[`text${piece}`]);
  return written;
}
