import { digestOf } from '../../../functions/storage/version-entities';

it('a digest that was stored before places were kept is read as one without', () => {
  const pairings = [{ township: '官庄镇', unit: '怀化学院', cash: 5000 }];
  const stored = [{ rowKey: '=|0000000', text0: JSON.stringify({ pairings }) }];
  expect(digestOf(stored).pairings).toEqual([{ ...pairings[0], at: null, cells: { cash: [], loans: [] } }]);
});
