import { joinPieces, longestPiece, pieces } from '../../../functions/storage/entity-text';

it.each([0, 1])('no piece ends within a character of two halves (%i before it)', (before) => {
  const written = 'x'.repeat(before) + '𫍯'.repeat(longestPiece);
  const texts = pieces(written);
  expect(joinPieces(texts)).toBe(written);
  for (const piece of Object.values(texts)) {
    expect(piece.length).toBeLessThanOrEqual(longestPiece);
    expect(piece).not.toMatch(/\p{Surrogate}/u);
  }
});
