import { listPairings } from '../../../shared/scoring/pairings';
import { placeOf, recordsOf, type SheetExamples } from '../../support/records';
import { streetWho, who } from './test-indicator';

const other = { township: '五强溪镇', unit: '怀化市一中' };

/** "unit township @ place" of each. */
function listed(sheets: SheetExamples): string[] {
  return listPairings(recordsOf(sheets)).map(
    ({ unit, township, at }) => `${unit.name} ${township.name} @ ${at ? `${at.sheet}!${at.address}` : '-'}`,
  );
}

describe('pairings', () => {
  it('are those of the roster, in its order', () => {
    expect(listed({ roster: [other, who], progress: [streetWho] })).toEqual([
      `怀化市一中 五强溪镇 @ ${placeOf('roster', 'unit', 1)}`,
      `怀化学院 官庄镇 @ ${placeOf('roster', 'unit', 2)}`,
    ]);
  });

  it('count once, by the first row, also where the spelling differs', () => {
    expect(listed({ roster: [who, { township: '沅陵县官庄镇', unit: '怀化学院团委' }] })).toEqual([
      `怀化学院 官庄镇 @ ${placeOf('roster', 'unit', 1)}`,
    ]);
  });

  it('are told apart by township and by unit', () => {
    const sheets = { roster: [who, { ...who, unit: other.unit }, { ...who, township: other.township }] };
    expect(listed(sheets)).toHaveLength(3);
  });

  it('want a township and a unit', () => {
    expect(listed({ roster: [{ ...who, unit: null }, { unit: '怀化学院' }, who] })).toEqual([
      `怀化学院 官庄镇 @ ${placeOf('roster', 'unit', 3)}`,
    ]);
  });

  it('stand at the cell that holds a merged unit', () => {
    expect(listed({ roster: [who, { ...other, unit: who.unit, $cells: { unit: 'D2' } }] })[1]).toContain(
      '!D2',
    );
  });

  it('are those of the latest progress rows and of the ledgers where there is no roster', () => {
    expect(
      listed({
        roster: [],
        progress: [
          { ...who, month: '2010-09' },
          { ...who, month: '2010-11' },
          { ...who, month: '2010-Q3' },
        ],
        funding: [who, other, other],
        seven: [streetWho],
      }),
    ).toEqual([
      `怀化学院 官庄镇 @ ${placeOf('progress', 'unit', 2)}`,
      `怀化市一中 五强溪镇 @ ${placeOf('funding', 'unit', 2)}`,
    ]);
  });

  it('are those of the fact sheets where there is nothing else', () => {
    expect(listed({ seven: [who], reform: [{ township: '官庄镇' }, other] })).toEqual([
      `怀化学院 官庄镇 @ ${placeOf('seven', 'unit', 1)}`,
      `怀化市一中 五强溪镇 @ ${placeOf('reform', 'unit', 2)}`,
    ]);
  });

  it('keep their roster row, and know a street', () => {
    const [pairing] = listPairings(recordsOf({ roster: [{ ...streetWho, partyLeader: '李建国' }] }));
    expect(pairing?.roster?.fields.partyLeader).toBe('李建国');
    expect(pairing?.township.isStreet).toBe(true);
  });
});
