import { yuanText } from '../../../../shared/scoring/forms/yuan-text';

it.each([
  [0, '0'],
  [50, '0.50'],
  [5, '0.05'],
  [99_900, '999'],
  [200_000, '2,000'],
  [123_456_789, '1,234,567.89'],
])('%d fen are %s yuan', (fen, written) => expect(yuanText(fen)).toBe(written));
