import fc from 'fast-check';
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

export const plans: fc.Arbitrary<Plan> = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  kinds: fc.subarray([...sheetKindIds], { minLength: 1, maxLength: 5 }),
  pairings: fc.integer({ min: 2, max: 6 }),
  optional: fc.constantFrom(0, 30, 70, 100),
  ownWords: fc.constantFrom(0, 30, 100),
  faults: fc.constantFrom(0, 0, 3, 10),
  titles: fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 2),
  total: fc.boolean(),
  grouped: fc.boolean(),
  reordered: fc.boolean(),
  fillers: fc.integer({ min: 0, max: 2 }),
  foot: fc.boolean(),
});
