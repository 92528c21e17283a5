import { type Arbitrary, boolean, constantFrom, integer, nat, record, subarray } from 'fast-check';
import { sheetKindIds, type SheetKindId } from '../../shared/sheets/index';

/** What a workbook is made from; every part shrinks to the plainest. */
export interface Plan {
  seed: number;
  kinds: readonly SheetKindId[];
  pairings: number;
  /** Per cent of the optional columns. */
  optional: number;
  /** Per cent of the headers that are clerks' words, not the template's. */
  ownWords: number;
  /** Per cent of the cells that are blank or cannot be read. */
  faults: number;
  titles: 0 | 1 | 2;
  total: boolean;
  grouped: boolean;
  reordered: boolean;
  fillers: number;
  foot: boolean;
}

export const plans: Arbitrary<Plan> = record({
  seed: nat({ max: 1_000_000 }),
  kinds: subarray([...sheetKindIds], { minLength: 1, maxLength: 5 }),
  pairings: integer({ min: 2, max: 6 }),
  optional: constantFrom(0, 30, 70, 100),
  ownWords: constantFrom(0, 30, 100),
  faults: constantFrom(0, 0, 3, 10),
  titles: constantFrom<(0 | 1 | 2)[]>(0, 1, 2),
  total: boolean(),
  grouped: boolean(),
  reordered: boolean(),
  fillers: integer({ min: 0, max: 2 }),
  foot: boolean(),
});
