import { assert, asyncProperty, property } from 'fast-check';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import * as changes from './changes';
import { makeBook, streamOf } from './make-book';
import { gridOf, type MadeBook } from './made-book';
import { plans, type Plan } from './plan';
import { savedByExcelJs, savedBySheetJs } from './saved-by';
import { verdictOf, without, type Verdict } from './verdict';

/** More, and others, by hand: PROPERTY_RUNS=2000 PROPERTY_SEED=7. */
const runs = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 20),
  seed: Number(process.env['PROPERTY_SEED'] ?? 19),
};
const patience = 3_600_000;

type Made = (plan: Plan) => MadeBook;
const ungrouped: Made = (plan) => changes.ungrouped(makeBook(plan));

/** Judged once: every property meets the same books. */
const known = new Map<string, Verdict>();
function verdictOn(plan: Plan, made: Made = makeBook): Verdict {
  const name = `${made === makeBook ? '' : 'changed '}${JSON.stringify(plan)}`;
  const verdict = known.get(name) ?? verdictOf(gridOf(made(plan)));
  known.set(name, verdict);
  return verdict;
}
const after = (plan: Plan, change: changes.Change, made: Made = makeBook): WorkbookGrid =>
  gridOf(change(made(plan), streamOf(plan.seed, 'change')));

/** What does not hold for every book yet: it must fail here until it does. */
const notYet: readonly string[] = [];
const holds = (name: string): typeof it => (notYet.includes(name) ? it.failing : it) as typeof it;

describe('a workbook is judged the same', () => {
  const rearranged: [string, changes.Change, Made][] = [
    ['with its rows in another order', changes.rowsShuffled, makeBook],
    ['with its sheets in another order', changes.sheetsMoved, makeBook],
    ['with other names of its sheets', changes.sheetsRenamed, makeBook],
    ['with other row numbers', changes.serialsChanged, makeBook],
    ['with its ledgers continued on further sheets', changes.splitOverSheets, makeBook],
    ['with its money in the other unit', changes.otherMoneyUnit, makeBook],
    ['with an empty row in every table', changes.blankRowInside, makeBook],
    ['with an empty column in every table', changes.blankColumnInside, makeBook],
    ['with its columns in another order', changes.columnsReordered, ungrouped],
    ['without its wider headers', changes.ungrouped, makeBook],
  ];
  for (const [name, change, made] of rearranged)
    holds(name)(
      name,
      () =>
        assert(
          property(plans, (plan) => {
            expect(verdictOf(after(plan, change, made))).toEqual(verdictOn(plan, made));
          }),
          runs,
        ),
      patience,
    );

  const own = 'with a column of their own, which is told as unread';
  holds(own)(
    own,
    () =>
      assert(
        property(plans, (plan) => {
          const verdict = verdictOf(after(plan, changes.ownColumnAdded));
          expect(without(verdict, 'reading/column-unread')).toEqual(
            without(verdictOn(plan), 'reading/column-unread'),
          );
        }),
        runs,
      ),
    patience,
  );

  for (const type of ['xlsx', 'xls', 'ods'] as const)
    it(
      `saved as .${type}`,
      () =>
        assert(
          property(plans, (plan) => {
            expect(verdictOf(savedBySheetJs(makeBook(plan), type))).toEqual(verdictOn(plan));
          }),
          runs,
        ),
      patience,
    );

  it(
    'saved by another program',
    () =>
      assert(
        asyncProperty(plans, async (plan) => {
          expect(verdictOf(await savedByExcelJs(makeBook(plan)))).toEqual(verdictOn(plan));
        }),
        runs,
      ),
    patience,
  );
});
