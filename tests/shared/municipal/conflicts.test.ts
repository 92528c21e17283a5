import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { findConflicts } from '../../../shared/municipal/conflicts';
import type { SummaryRow } from '../../../shared/municipal/municipal-table';
import { noPlaces } from '../../../shared/municipal/pairing-places';

/** A county's row of the municipal table. */
function row(county: string, countyName: string, township: string, unit: string): SummaryRow {
  return {
    county,
    countyName,
    township,
    kind: 'township',
    unit,
    cash: 0,
    townshipLoans: 0,
    activities: { mayFourth: 0, services: 0, training: 0, leaderExchange: 0, loanPublicity: 0, other: 0 },
    meetingsMet: 0,
    meetingsDue: 0,
    reportsMade: 0,
    reportsDue: 0,
    steps: 0,
    deputies: null,
    systems: 0,
    sevenOnes: 0,
    total: null,
    earned: 0,
    due: 0,
    overdueShortfalls: 0,
    ...noPlaces,
    state: 'submitted',
    version: 1,
  };
}

const own = row('431222', '沅陵县', '官庄镇', '怀化学院');

it.each(['官庄镇', '官庄', '沅陵县官庄镇', '怀化市沅陵县官庄镇', '官庄镇人民政府'])(
  'a township of another county is in dispute as whatever it is written: %s',
  (written) => {
    const found = findConflicts([own, row('431223', '辰溪县', written, '怀化市气象局')], [], campaign);
    expect(found.map(({ kind, key, subject }) => [kind, key, subject])).toEqual([
      ['township', 'township 官庄镇', '官庄镇'],
    ]);
  },
);

it('two counties that write a township of neither differently are in dispute, too', () => {
  const rows = [
    row('431223', '辰溪县', '沅陵县官庄镇', '怀化学院'),
    row('431202', '鹤城区', '官庄镇', '怀化市气象局'),
  ];
  expect(findConflicts(rows, [], campaign).map(({ kind }) => kind)).toEqual(['township']);
});

it('townships of different names are nobody’s dispute', () => {
  const other = row('431223', '辰溪县', '锦滨乡', '怀化市气象局');
  expect(findConflicts([own, other], [], campaign)).toEqual([]);
});

it('each side says where its pairing stands; a row that moves changes no fact', () => {
  const other = row('431223', '辰溪县', '官庄镇', '怀化市气象局');
  const cells = { cash: [{ sheet: '资金支持', address: 'F5' }], loans: [] };
  const placed = { ...other, at: { sheet: '结对名单', address: 'C9' }, cells };
  const [before] = findConflicts([own, other], [], campaign);
  const [after] = findConflicts([own, placed], [], campaign);
  expect(after?.sides[1]?.pairings).toEqual([
    { township: '官庄镇', unit: '怀化市气象局', cash: 0, townshipLoans: 0, at: placed.at, cells },
  ]);
  expect(after?.facts).toBe(before?.facts);
  expect(findConflicts([own, { ...placed, cash: 1 }], [], campaign)[0]?.facts).not.toBe(before?.facts);
});

it('the facts of a decision are written as they were when the first ones were decided', () => {
  expect(
    findConflicts([own, row('431223', '辰溪县', '官庄镇', '怀化市气象局')], [], campaign)[0]?.facts,
  ).toBe(
    '[{"county":"431222","pairings":[{"cash":0,"township":"官庄镇","townshipLoans":0,"unit":"怀化学院"}]},' +
      '{"county":"431223","pairings":[{"cash":0,"township":"官庄镇","townshipLoans":0,"unit":"怀化市气象局"}]}]',
  );
});

it('a unit that the office has assigned to both is no dispute, one that it has assigned to one of them is', () => {
  const rows = [own, row('431223', '辰溪县', '孝坪镇', '怀化学院团委')];
  const assigned = [
    { county: '431222', township: '官庄', unit: '怀化学院' },
    { county: '431223', township: '孝坪镇', unit: '怀化学院' },
  ];
  const kindsOf = (list: typeof assigned) => findConflicts(rows, list, campaign).map(({ kind }) => kind);
  expect(kindsOf([])).toEqual(['unit']);
  expect(kindsOf(assigned.slice(1))).toEqual(['unit']);
  expect(kindsOf(assigned)).toEqual([]);
});
