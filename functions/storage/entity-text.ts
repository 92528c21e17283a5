/** Well under the service's 64 KiB (32 Ki characters) a string. */
export const longestPiece = 30_000;

/** A long text as properties text0, text1 … */
export function pieces(written: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let start = 0, piece = 0; start < written.length; start += longestPiece, piece += 1) {
    texts[`text${piece}`] = written.slice(start, start + longestPiece);
  }
  return texts;
}

export function joinPieces(entity: Readonly<Record<string, unknown>>): string {
  let written = '';
  for (let piece = 0; typeof entity[`text${piece}`] === 'string'; piece += 1)
    written += String(entity[`text${piece}`]);
  return written;
}
