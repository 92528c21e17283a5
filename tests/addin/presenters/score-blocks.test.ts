import { scoreBlocks } from '../../../addin/presenters/score-blocks';
import { reviewed, twoPairings } from './reviewed';

const review = reviewed(...twoPairings(3000));
const card = scoreBlocks(review, 'zhCN');

test('a pairing by the blocks of the notice; sums are those of the card', () => {
  const [first] = card.pairings;
  expect(first?.title).toBe('官庄镇 / 怀化学院');
  expect(first?.blocks.map(({ title }) => title)).toEqual([
    '资金',
    '贷款',
    '活动',
    '沟通',
    '班子',
    '制度',
    '七个一',
    '反馈',
    '领导',
  ]);
  expect(first?.blocks[0]).toMatchObject({ id: 'funding', earned: 10, due: 10, gain: 0 });
  const due = first?.blocks.reduce((sum, block) => sum + block.due, 0);
  expect(due).toBeCloseTo(first?.due ?? NaN, 6);
});

test('what can be gained, most first', () => {
  const gains = card.pairings[1]?.gains ?? [];
  expect(gains[0]).toMatchObject({ indicator: 'loans/disbursed', gain: 12 });
  expect(gains.map(({ gain }) => gain)).toEqual(gains.map(({ gain }) => gain).sort((a, b) => b - a));
  expect(gains.find(({ indicator }) => indicator === 'funding/annual-cash')).toMatchObject({
    title: '资金支持',
    gain: 4,
    missing: [{ what: expect.stringContaining('2,000'), at: { sheet: '资金支持台账', address: 'D3' } }],
  });
});

test('of equal gains the overdue one comes first', () => {
  const gains = card.pairings[0]?.gains ?? [];
  const [first] = gains.filter(({ gain }) => gain === 5);
  expect(first).toMatchObject({ indicator: 'contacts/quarterly-reports', overdue: true });
});

test('what does not apply yet is told apart and has nothing to gain', () => {
  const [first] = card.pairings;
  const mayFourth = first?.blocks
    .flatMap(({ lines }) => lines)
    .find(({ indicator }) => indicator === 'activities/may-fourth');
  expect(mayFourth).toMatchObject({ applies: false, due: 0, gain: 0 });
  expect(first?.gains.map(({ indicator }) => indicator)).not.toContain('activities/may-fourth');
});

test('speaks English', () => {
  const [first] = scoreBlocks(review, 'en').pairings;
  expect(first?.blocks[1]?.title).toBe('Loans');
});

test('equal totals share a rank, the next one counts them all', () => {
  const [one, two] = review.scoreCard.pairings;
  const totals = [one, two, two, two].map((pairing, index) => ({
    ...(pairing ?? fail()),
    total: [80, 90, 80, null][index] ?? null,
  }));
  const ranked = scoreBlocks({ ...review, scoreCard: { ...review.scoreCard, pairings: totals } }, 'zhCN');
  expect(ranked.pairings.map(({ rank }) => rank)).toEqual([2, 1, 2, null]);
});

test('what would raise the workbook most, counted on its own score', () => {
  const [first] = card.gains;
  expect(first).toMatchObject({ indicator: 'loans/disbursed', pairings: [{}, {}] });
  expect(card.gains.map(({ worth }) => worth)).toEqual(
    card.gains.map(({ worth }) => worth).sort((a, b) => b - a),
  );
  const all = card.gains.reduce((sum, { worth }) => sum + worth, 0);
  expect(all + (card.total ?? NaN)).toBeCloseTo(100, 1);
});

test('what a line is worth to its pairing makes the total a hundred', () => {
  for (const { gains, total } of card.pairings)
    expect(gains.reduce((sum, { worth }) => sum + worth, total ?? NaN)).toBeCloseTo(100, 1);
});

function fail(): never {
  throw new Error('the review has two pairings');
}
