import { unitKey } from '../../../shared/campaign/names';

describe('unitKey: two spellings of one supporting unit agree', () => {
  it.each([
    ['怀化市教育局', '教育局'],
    ['市教育局机关团委', '教育局'],
    ['怀化学院 团委', '怀化学院'],
    ['市委', '委'],
    ['团委', '团委'],
  ])('%s → %s', (written, key) => expect(unitKey(written)).toBe(key));
});
