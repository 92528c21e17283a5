import { text, type Text } from '../findings/text';
import type { Conflict } from './conflicts';

/** What a conflict is about, as officers say it. */
export const conflictNames: Readonly<Record<Conflict['kind'], Text>> = {
  township: text('同一乡镇由两县填报', 'Township claimed by two counties'),
  unit: text('同一单位由两县填报', 'Unit claimed by two counties'),
  figures: text('同一结对两县数字不同', 'Figures of one pairing differ'),
};
