import { clerks } from './clerks';
import { added, marksOf, noMarks, reviewOf, type Marks } from './judge';

/** What the reader reaches on books of offices that had no template: it must not fall below. */
const atLeast = {
  sheetsRight: 0.9,
  required: 0.84,
  others: 0.75,
  records: 0.8,
  sums: 0.8,
  counties: 0.85,
};
const atMost = { misread: 0.03, silent: 0, irrelevantTaken: 1 };

const books = clerks.map((clerk) => {
  const review = reviewOf(clerk);
  const marks = clerk.sheets.map((sheet) => ({ name: sheet.input.name, ...marksOf(sheet, review) }));
  return { clerk, marks, knowsCounty: review.county?.code === clerk.county };
});
const all = books.flatMap(({ marks }) => marks).reduce<Marks>(added, noMarks());

describe('books of offices that had no template', () => {
  it.each(books.map(({ clerk, marks }) => [clerk.file, marks] as const))(
    '%s: nothing is passed over',
    (_, marks) => expect(marks.filter(({ silent }) => silent > 0).map(({ name }) => name)).toEqual([]),
  );
  it.each([
    ['sheets are taken for what they are', all.right / all.sheets, atLeast.sheetsRight],
    ['required columns are found', all.requiredRight / all.required, atLeast.required],
    ['other columns are found', all.othersRight / all.others, atLeast.others],
    ['tables have as many records as they hold', all.recordsRight / all.records, atLeast.records],
    ['sums of money agree', all.sumsRight / all.sums, atLeast.sums],
    [
      'counties are known',
      books.filter(({ knowsCounty }) => knowsCounty).length / books.length,
      atLeast.counties,
    ],
  ])('%s', (_, share, least) => expect(share).toBeGreaterThanOrEqual(least));
  it.each([
    ['columns read as another field', all.misread / (all.required + all.others), atMost.misread],
    ['sheets passed over without a word', all.silent, atMost.silent],
    ['sheets that do not belong, yet were taken', all.irrelevantTaken, atMost.irrelevantTaken],
  ])('few or no %s', (_, seen, most) => expect(seen).toBeLessThanOrEqual(most));
});
