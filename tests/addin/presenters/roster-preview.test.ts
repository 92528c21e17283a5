import { rosterPreview, usualTerms } from '../../../addin/presenters/roster-preview';
import type { AssignedPairing } from '../../../shared/campaign/campaign';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { assignmentKey } from '../../../shared/municipal/assignment-key';
import type { RosterProblem, RosterReading } from '../../../shared/municipal/read-roster';

const college = { county: '431222', township: '官庄镇', unit: '怀化学院' };
const school = { county: '431222', township: '沅陵镇', unit: '怀化市教育局' };
const terms = usualTerms(1, campaign, '2010-12-31');

function reading(pairings: readonly AssignedPairing[], ...kinds: RosterProblem['kind'][]): RosterReading {
  return {
    lines: pairings.map((pairing) => ({
      ...pairing,
      key: assignmentKey(pairing, campaign),
      at: null,
      unlisted: null,
    })),
    problems: kinds.map((kind) => ({ kind, at: null, seen: '', nearest: null, first: null })),
    sheets: [],
  };
}

it.each<[string, RosterProblem['kind'][], boolean]>([
  ['without a slip', [], true],
  ['with a pairing that stands twice', ['repeated', 'severalUnits'], true],
  ['with a row of no county', ['repeated', 'noCounty'], false],
])('a roster %s', (_, kinds, isPublishable) => {
  const preview = rosterPreview([], reading([college], ...kinds), terms, campaign);
  expect(preview.next !== null).toBe(isPublishable);
});

it('an empty roster is not published', () =>
  expect(rosterPreview([college], reading([]), terms, campaign).next).toBeNull());

it('a roster that says what is published already is not published again', () => {
  const published = [{ ...school, since: '2010-09' }, college];
  expect(rosterPreview(published, reading([college, school]), terms, campaign).isUnchanged).toBe(true);
  const other = { ...school, unit: '怀化市财政局' };
  const preview = rosterPreview(published, reading([college, other]), terms, campaign);
  expect(preview.isUnchanged).toBe(false);
  expect(preview.groups.map(({ kind, changes }) => [kind, changes.length])).toEqual([['replaced', 1]]);
});

it.each([
  [0, '2010-12-31', null],
  [1, '2010-12-31', '2010-12'],
  [1, '2010-12-01', '2010-12'],
  [3, '2026-11-24', campaign.requiredMonths.at(-1)],
  [1, campaign.term.first, null],
])('version %i followed on %s holds from %s unless the officer says otherwise', (version, today, from) =>
  expect(usualTerms(version, campaign, today).from).toBe(from),
);
