import type { MoneyRange } from '../../campaign/campaign';

/** Positive, but below or above what is plausible; null where it is plausible, unread or not positive. */
export function outsideRange(
  amount: number | null | undefined,
  { least, most }: MoneyRange,
): 'tooLittle' | 'tooMuch' | null {
  if (amount === null || amount === undefined || amount <= 0) return null;
  if (amount < least) return 'tooLittle';
  return amount > most ? 'tooMuch' : null;
}
