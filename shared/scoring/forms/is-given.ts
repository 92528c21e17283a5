import { countUnits } from '../../campaign/words';

const nothing = new RegExp(`^0+(${countUnits.join('|')})?$`);

/** A text that says something; "0" and "0篇" say that there is nothing. */
export function isGiven(written: string | null | undefined): boolean {
  const bare = (written ?? '').normalize('NFKC').replace(/\s+/g, '');
  return bare !== '' && !nothing.test(bare);
}
