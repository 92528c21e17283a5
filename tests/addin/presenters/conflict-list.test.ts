import {
  conflictList,
  notesFor,
  relatedTo,
  sidesToCorrect,
  suggestionsFor,
} from '../../../addin/presenters/conflict-list';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import type { Conflict } from '../../../shared/municipal/conflicts';
import { noPlaces } from '../../../shared/municipal/pairing-places';

const decision = {
  note: '以沅陵县为准',
  county: '431222',
  by: 'municipal' as const,
  at: '2010-12-31T08:00:00Z',
};

function conflict(id: string, changes: Partial<Conflict> = {}): Conflict {
  const side = { version: 1, pairings: [] };
  return {
    id,
    kind: 'township',
    subject: '官庄镇',
    sides: [
      { ...side, county: '431223', countyName: '辰溪县' },
      { ...side, county: '431222', countyName: '沅陵县' },
    ],
    mark: '',
    decisions: [],
    decision: null,
    lapsed: false,
    ...changes,
  };
}

it('shows what has lapsed first, then what was never decided, then what is', () => {
  const list = conflictList([
    conflict('decided', { decision }),
    conflict('open'),
    conflict('lapsed', { lapsed: true }),
  ]);
  expect(list.open.map(({ id }) => id)).toEqual(['lapsed', 'open']);
  expect(list.lapsed).toBe(1);
  expect(list.decided.map(({ id }) => id)).toEqual(['decided']);
});

it.each<[string, Partial<Conflict>, (string | null)[]]>([
  ['a township for the county that has it', {}, ['431222']],
  ['a township of nobody for either side', { subject: '辰龙镇' }, ['431223', '431222']],
  ['a unit for both, then for either', { kind: 'unit', subject: '怀化学院' }, [null, '431223', '431222']],
  ['figures for either, then for neither', { kind: 'figures' }, ['431223', '431222', null]],
])('suggests to decide %s', (_, changes, counties) => {
  const suggestions = suggestionsFor(conflict('c', changes), null, campaign);
  expect(suggestions.map(({ county }) => county)).toEqual(counties);
});

it('names the county that has to correct', () => {
  expect(suggestionsFor(conflict('c'), null, campaign)[0]?.text.zhCN).toMatch(/属沅陵县，请辰溪县/);
});

it('of many sides suggests only what fits the one that is right', () => {
  const sides = campaign.counties.map(({ code, name }) => ({
    county: code,
    countyName: name,
    version: 1,
    pairings: [],
  }));
  const many = conflict('c', { kind: 'figures', sides });
  expect(suggestionsFor(many, null, campaign).map(({ county }) => county)).toEqual([null]);
  const [first] = suggestionsFor(many, '431222', campaign);
  expect(first?.text.zhCN).toBe('按凭证以沅陵县的数字为准，请其他各县更正后重新报送。');
});

describe('a decision for one county', () => {
  const [at, cash] = [
    { sheet: '结对名单', address: 'C4' },
    { sheet: '资金支持', address: 'E4' },
  ];
  const pairing = { township: '官庄镇', unit: '怀化学院', cash: 1, townshipLoans: 0, at };
  const side = {
    county: '431223',
    countyName: '辰溪县',
    version: 1,
    pairings: [{ ...pairing, cells: { cash: [cash], loans: [] } }],
  };

  it('asks the others to correct, nobody as long as nothing is decided', () => {
    expect(sidesToCorrect(conflict('c', { decision })).map(({ county }) => county)).toEqual(['431223']);
    const both = conflict('c', { decision: { ...decision, county: null } });
    expect(sidesToCorrect(both)).toHaveLength(2);
    expect(sidesToCorrect(conflict('c'))).toEqual([]);
  });

  it.each([
    ['figures', cash],
    ['township', at],
  ] as const)('about %s is noted on the cell that is to be corrected', (kind, place) =>
    expect(notesFor(conflict('c', { kind, decision }), side)).toEqual([{ text: decision.note, at: place }]),
  );
});

it('conflicts of the same counties about the same row are related', () => {
  const row = { township: '官庄镇', unit: '怀化学院', cash: 0, townshipLoans: 0, ...noPlaces };
  const about = (id: string, unit: string, ...counties: string[]): Conflict =>
    conflict(id, {
      sides: counties.map((county) => ({ county, countyName: '', version: 1, pairings: [{ ...row, unit }] })),
    });
  const open = [
    about('own', '怀化学院', '431222', '431223'),
    about('same', '怀化学院', '431223', '431222'),
    about('third', '怀化学院', '431222', '431223', '431202'),
    about('other', '怀化市教育局', '431222', '431223'),
  ];
  const [own] = open;
  expect(own && relatedTo(own, open).map(({ id }) => id)).toEqual(['same']);
});
