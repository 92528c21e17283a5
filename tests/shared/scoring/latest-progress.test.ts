import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { figureOfPairing, standsInFor } from '../../../shared/scoring/latest-progress';
import { listPairings } from '../../../shared/scoring/pairings';
import type { WorkbookRecords } from '../../../shared/sheets/records';
import { placeOf, recordsOf, yuan, type RecordsOptions, type RowExample } from '../../support/records';
import { halfTime, who } from './test-indicator';

type ProgressExample = Omit<RowExample<'progress'>, 'township' | 'unit'>;

function recordsWith(rows: readonly ProgressExample[], options?: RecordsOptions): WorkbookRecords {
  return recordsOf({ roster: [who], progress: rows.map((row) => ({ ...who, ...row })) }, options);
}

function meetingsOf(records: WorkbookRecords, asOf = halfTime) {
  const [pairing] = listPairings(records);
  if (!pairing) throw new Error('no pairing');
  const { value, cells } = figureOfPairing('meetings', pairing, { records, campaign: huaihua2010, asOf });
  return { value, cells: cells.map(({ sheet, address }) => `${sheet}!${address}`) };
}

describe('the figure of the wide summary', () => {
  it('is that of the latest month by the as-of day, whatever the order of the rows', () => {
    const records = recordsWith([
      { month: '2010-12', meetings: 5 },
      { month: '2011-01', meetings: 6 },
      { month: '2010-07', meetings: 1 },
    ]);
    expect(meetingsOf(records)).toEqual({ value: 5, cells: [placeOf('progress', 'meetings', 1)] });
    expect(meetingsOf(records, '2010-12-01').value).toBe(5);
    expect(meetingsOf(records, '2010-11-30').value).toBe(1);
  });

  it('is not that of a month outside the term or unreadable', () => {
    const rows = [
      { month: '2010-05', meetings: 9 },
      { month: null, meetings: 9 },
    ];
    expect(meetingsOf(recordsWith(rows))).toEqual({ value: null, cells: [] });
  });

  it('is blank where the latest row is, and names the blank cell', () => {
    const rows = [{ month: '2010-11', meetings: 4 }, { month: '2010-12' }];
    expect(meetingsOf(recordsWith(rows))).toEqual({
      value: null,
      cells: [placeOf('progress', 'meetings', 2)],
    });
  });

  it('may be 0, and may be unreadable', () => {
    expect(meetingsOf(recordsWith([{ month: '2010-12', meetings: 0 }])).value).toBe(0);
    expect(meetingsOf(recordsWith([{ month: '2010-12', meetings: null }])).value).toBeNull();
  });

  it('of a sheet that names no month is that of the as-of day’s', () => {
    const options = { absentColumns: { progress: ['month'] } } as const;
    expect(meetingsOf(recordsWith([{ meetings: 3 }], options)).value).toBe(3);
  });

  it('of a month written twice is the later row’s', () => {
    const rows = [
      { month: '2010-12', meetings: 4 },
      { month: '2010-12', meetings: 5 },
    ];
    expect(meetingsOf(recordsWith(rows)).value).toBe(5);
  });

  it('is the sum of a 本月 column, each month once, blanks as nothing', () => {
    const rows = [
      { month: '2010-12' },
      { month: '2010-11', meetings: 1 },
      { month: '2010-10', meetings: 2 },
      { month: '2010-10', meetings: 1 },
      { month: '2011-01', meetings: 1 },
    ];
    expect(meetingsOf(recordsWith(rows, { periodic: { progress: ['meetings'] } }))).toEqual({
      value: 2,
      cells: [placeOf('progress', 'meetings', 4), placeOf('progress', 'meetings', 2)],
    });
  });
});

it('a sheet without rows is stood in for, one with rows is not', () => {
  const context = {
    records: recordsOf({ funding: [], loans: [{ amount: yuan(1) }] }),
    campaign: huaihua2010,
    asOf: halfTime,
  };
  expect(standsInFor('funding', context)).toBe(true);
  expect(standsInFor('contacts', context)).toBe(true);
  expect(standsInFor('loans', context)).toBe(false);
});
