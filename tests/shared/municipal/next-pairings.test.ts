import type { AssignedPairing } from '../../../shared/campaign/campaign';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { findTownship, countyOfCode } from '../../../shared/campaign/divisions';
import { assignmentKey } from '../../../shared/municipal/assignment-key';
import { compareRoster, type RosterTerms } from '../../../shared/municipal/compare-roster';
import { nextPairings } from '../../../shared/municipal/next-pairings';
import { refusedPairings } from '../../../shared/municipal/published';
import type { RosterLine } from '../../../shared/municipal/read-roster';

const [yuanling, chenxi] = ['431222', '431223'] as const;
const college = { county: yuanling, township: '官庄镇', unit: '怀化学院' };
const school = { county: yuanling, township: '沅陵镇', unit: '怀化市教育局' };
const weather = { county: chenxi, township: '孝坪镇', unit: '怀化市气象局' };

/** A line of the office's roster as it was read. */
function line(pairing: AssignedPairing): RosterLine {
  const county = countyOfCode(campaign, pairing.county);
  const isListed = county !== null && findTownship(county, pairing.township) !== null;
  const unlisted = isListed ? null : { at: null, nearest: null, elsewhere: [] };
  return { ...pairing, key: assignmentKey(pairing, campaign), at: null, unlisted };
}

const fromNovember: RosterTerms = { from: '2010-11', renamed: new Set(), keepOthers: true };
const asCorrection: RosterTerms = { ...fromNovember, from: null };

function published(
  before: AssignedPairing[],
  after: AssignedPairing[],
  terms = fromNovember,
): AssignedPairing[] {
  const next = nextPairings(before, after.map(line), terms, campaign);
  expect(refusedPairings(next, campaign)).toEqual([]);
  return next;
}
const kindsOf = (before: AssignedPairing[], after: AssignedPairing[], terms = fromNovember) =>
  compareRoster(before, after.map(line), terms, campaign).changes.map(({ kind }) => kind);

it('a first list holds from the beginning, or from the month that is said', () => {
  expect(published([], [college], asCorrection)).toEqual([college]);
  expect(published([], [college])).toEqual([{ ...college, since: '2010-11' }]);
});

it('a unit that is replaced ends with the month before, and the new one begins', () => {
  const office = { ...college, unit: '怀化市财政局' };
  expect(kindsOf([college, school], [office, school])).toEqual(['replaced']);
  expect(published([college, school], [office, school])).toEqual([
    { ...college, until: '2010-10' },
    school,
    { ...office, since: '2010-11' },
  ]);
});

it('a list that changes with January ends what it leaves out with December', () => {
  const terms = { ...fromNovember, from: '2011-01' };
  expect(published([college, school], [college], terms)[1]).toEqual({ ...school, until: '2010-12' });
});

it('the same list changes nothing, however names are written', () => {
  const before = [college, { ...school, since: '2010-09' }];
  expect(published(before, [college, school])).toEqual(before);
  const short = { ...college, unit: '怀化学院团委' };
  expect(kindsOf(before, [short, school])).toEqual(['rewritten']);
  expect(published(before, [short, school])).toEqual([short, before[1]]);
});

it('what ended before keeps its months; a pairing that comes back begins anew', () => {
  const before = [{ ...college, until: '2010-08' }, school];
  expect(published(before, [college, school])).toEqual([
    { ...college, until: '2010-08' },
    school,
    { ...college, since: '2010-11' },
  ]);
});

it('a pairing that ended and began again holds on from the first where the list is put right from between', () => {
  const before = [
    { ...college, until: '2010-08' },
    { ...college, since: '2010-11' },
  ];
  expect(published(before, [college], { ...fromNovember, from: '2010-08' })).toEqual([college]);
  expect(published(before, [college], { ...fromNovember, from: '2010-10' })).toEqual([
    { ...college, until: '2010-08' },
    { ...college, since: '2010-10' },
  ]);
});

it('what would begin only with that month or later is gone without a trace', () => {
  expect(published([school, { ...college, since: '2010-12' }], [school])).toEqual([school]);
});

it('a correction ends nothing: what is not in it has never been', () => {
  const before = [college, { ...school, since: '2010-09' }, { ...weather, until: '2010-08' }];
  const terms = { ...asCorrection, keepOthers: false };
  expect(published(before, [school], terms)).toEqual([before[1], before[2]]);
  expect(published(before, [school, weather], terms)).toEqual([before[1], weather]);
});

it('counties that the roster leaves out keep their pairings, unless the officer says otherwise', () => {
  const before = [college, weather];
  expect(compareRoster(before, [line(college)], fromNovember, campaign)).toMatchObject({
    changes: [],
    leftOut: [chenxi],
  });
  expect(published(before, [college])).toEqual(before);
  expect(published(before, [college], { ...fromNovember, keepOthers: false })).toEqual([
    college,
    { ...weather, until: '2010-10' },
  ]);
});

describe('a township under a new name', () => {
  const renamed = { ...college, township: '辰龙镇' };
  const { key } = line(renamed);
  const ticked = { ...fromNovember, renamed: new Set([key]) };

  it('is unlisted until the officer says that it was renamed, and keeps its old name with the pairing', () => {
    const compared = compareRoster([college], [line(renamed)], fromNovember, campaign);
    expect(compared).toMatchObject({ changes: [{ kind: 'moved' }], unlisted: [{ township: '辰龙镇' }] });
    expect(compareRoster([college], [line(renamed)], ticked, campaign).unlisted).toEqual([]);
    expect(published([college], [renamed], ticked)).toEqual([
      { ...college, until: '2010-10' },
      { ...renamed, since: '2010-11', formerly: '官庄镇' },
    ]);
  });

  it('is known from then on', () => {
    const before = published([college], [renamed], ticked);
    const later = { ...fromNovember, from: '2010-12' };
    expect(compareRoster(before, [line(renamed)], later, campaign)).toMatchObject({
      changes: [],
      unlisted: [],
    });
    expect(published(before, [renamed], later)).toEqual(before);
    const again = { ...college, township: '界亭驿镇' };
    const twice = { ...later, renamed: new Set([line(again).key]) };
    expect(published(before, [again], twice).at(-1)).toMatchObject({ since: '2010-12', formerly: '辰龙镇' });
  });

  it('is not renamed where nobody else has gone', () => {
    const terms = { ...ticked, keepOthers: false };
    const compared = compareRoster([college], [line(college), line(renamed)], terms, campaign);
    expect(compared).toMatchObject({ changes: [{ kind: 'added' }], unlisted: [{ township: '辰龙镇' }] });
  });
});

it('two units that change places are two replacements', () => {
  const swapped = [
    { ...college, unit: school.unit },
    { ...school, unit: college.unit },
  ];
  expect(kindsOf([college, school], swapped)).toEqual(['replaced', 'replaced']);
});
