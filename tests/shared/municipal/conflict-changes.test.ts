import { changesSince } from '../../../shared/municipal/conflict-changes';
import type { ConflictSide } from '../../../shared/municipal/conflicts';
import { noPlaces } from '../../../shared/municipal/pairing-places';

type Claim = ConflictSide['pairings'][number];

const claim: Claim = { township: '官庄镇', unit: '怀化学院', cash: 5000, townshipLoans: 80_000, ...noPlaces };

function side(county: string, countyName: string, ...pairings: Claim[]): ConflictSide {
  return { county, countyName, version: 1, pairings };
}

const own = side('431222', '沅陵县', claim);
const other = (...pairings: Claim[]) => side('431223', '辰溪县', ...pairings);
const about = { county: '431223', countyName: '辰溪县', township: '官庄镇', unit: '怀化学院' };

it.each<[string, ConflictSide[], object[]]>([
  ['another version with the same facts', [own, { ...other(claim), version: 2 }], []],
  ['a row that moved', [own, other({ ...claim, at: { sheet: '名单', address: 'C9' } })], []],
  [
    'other cash and other loans',
    [own, other({ ...claim, cash: 6000, townshipLoans: 0 })],
    [
      { ...about, change: { kind: 'cash', before: 5000, after: 6000 } },
      { ...about, change: { kind: 'townshipLoans', before: 80_000, after: 0 } },
    ],
  ],
  [
    'another writing of the same names',
    [own, other({ ...claim, unit: '怀化学院团委' })],
    [{ ...about, unit: '怀化学院团委', change: { kind: 'written', before: '怀化学院—官庄镇' } }],
  ],
  [
    'another pairing in its place',
    [own, other({ ...claim, unit: '怀化市气象局' })],
    [
      { ...about, unit: '怀化市气象局', change: { kind: 'added' } },
      { ...about, change: { kind: 'removed' } },
    ],
  ],
  ['a side that claims it no more', [own], [{ ...about, change: { kind: 'removed' } }]],
  [
    'a third county',
    [own, other(claim), side('431202', '鹤城区', claim)],
    [{ ...about, county: '431202', countyName: '鹤城区', change: { kind: 'added' } }],
  ],
])('tells of %s', (_, now, changes) => {
  expect(changesSince([own, other(claim)], now)).toEqual(changes);
});
