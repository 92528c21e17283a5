import fc from 'fast-check';
import * as changes from './changes';
import { makeBook, streamOf } from './make-book';
import { gridOf, type MadeBook } from './made-book';
import { plans, type Plan } from './plan';
import { savedByExcelJs, savedBySheetJs } from './saved-by';
import { verdictOf, without } from './verdict';

/** More, and others, by hand: PROPERTY_RUNS=2000 PROPERTY_SEED=7. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 30);
const seed = Number(process.env['PROPERTY_SEED'] ?? 19);

const whole = (book: MadeBook): MadeBook => book;
const grid = (plan: Plan, prepare = whole) => gridOf(prepare(makeBook(plan)));
const changedGrid = (plan: Plan, change: changes.Change, prepare = whole) =>
  gridOf(change(prepare(makeBook(plan)), streamOf(plan.seed, 'change')));

describe('a workbook is judged the same', () => {
  it.each<[string, changes.Change, typeof whole]>([
    ['with its rows in another order', changes.rowsShuffled, whole],
    ['with its sheets in another order', changes.sheetsMoved, whole],
    ['with other names of its sheets', changes.sheetsRenamed, whole],
    ['with other row numbers', changes.serialsChanged, whole],
    ['with its tables continued on further sheets', changes.splitOverSheets, whole],
    ['with its money in the other unit', changes.otherMoneyUnit, whole],
    ['with an empty row in every table', changes.blankRowInside, whole],
    ['with an empty column in every table', changes.blankColumnInside, whole],
    ['with its columns in another order', changes.columnsReordered, changes.ungrouped],
    ['without its wider headers', changes.ungrouped, whole],
  ])('%s', (_, change, prepare) =>
    fc.assert(
      fc.property(plans, (plan) => {
        expect(verdictOf(changedGrid(plan, change, prepare))).toEqual(verdictOf(grid(plan, prepare)));
      }),
      { numRuns, seed },
    ),
  );

  it('with a column of their own, which is told as unread', () =>
    fc.assert(
      fc.property(plans, (plan) => {
        const own = verdictOf(changedGrid(plan, changes.ownColumnAdded));
        expect(without(own, 'reading/column-unread')).toEqual(
          without(verdictOf(grid(plan)), 'reading/column-unread'),
        );
      }),
      { numRuns, seed },
    ));

  it.each(['xlsx', 'xls', 'ods'] as const)('saved as .%s', (type) =>
    fc.assert(
      fc.property(plans, (plan) => {
        expect(verdictOf(savedBySheetJs(makeBook(plan), type))).toEqual(verdictOf(grid(plan)));
      }),
      { numRuns, seed },
    ),
  );

  it('saved by another program', () =>
    fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(verdictOf(await savedByExcelJs(makeBook(plan)))).toEqual(verdictOf(grid(plan)));
      }),
      { numRuns, seed },
    ));
});
