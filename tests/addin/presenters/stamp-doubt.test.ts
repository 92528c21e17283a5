import { isDoubtful } from '../../../addin/presenters/stamp-doubt';
import type { StampVerdict } from '../../../shared/submission/stamp';

const checkedAt = '2010-11-28T08:00:00Z';

test.each<[string, StampVerdict, boolean]>([
  ['no stamp', { kind: 'none' }, false],
  ['a valid one', { kind: 'valid', checkedAt, disputed: 0 }, false],
  ['one that nobody signed', { kind: 'unsigned', checkedAt, disputed: 0 }, false],
  ['one that cannot be verified here', { kind: 'unverified', checkedAt, disputed: 0 }, false],
  ['one of another version of the checks', { kind: 'recheck', because: 'engine', checkedAt }, false],
  ['one that cannot be read', { kind: 'unreadable' }, false],
  ['one of an earlier campaign', { kind: 'otherCampaign' }, false],
  ['last month’s, gone on with', { kind: 'otherMonth', month: '2010-10', isUnchanged: false }, false],
  ['last month’s, and nothing new', { kind: 'otherMonth', month: '2010-10', isUnchanged: true }, true],
  ['one of a month to come', { kind: 'otherMonth', month: '2010-12', isUnchanged: false }, true],
  ['one of another county', { kind: 'otherCounty', county: '431223' }, true],
  ['one of before a change', { kind: 'changed', checkedAt, isSigned: true }, true],
  ['one that is not genuine', { kind: 'forged', because: 'signature' }, true],
])('%s', (_, stamp, doubtful) => {
  expect(isDoubtful(stamp, '2010-11')).toBe(doubtful);
});
