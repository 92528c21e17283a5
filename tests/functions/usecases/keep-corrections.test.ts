import { keepCorrections, readCorrections } from '../../../functions/usecases/keep-corrections';
import type { SheetCorrection } from '../../../shared/reading/reading-corrections';
import { openedOffice, type OpenedOffice } from '../opened-office';

jest.setTimeout(60_000);

const county = '431222';
const funding: SheetCorrection = {
  sheet: '台账2',
  kind: 'funding',
  headings: ['甲项', '乙项'],
  columns: [{ header: '甲项', letters: 'A', field: 'township' }],
  saidAt: '2010-09-01T08:00:00.000Z',
};
const later = (changes: Partial<SheetCorrection>): SheetCorrection => ({
  ...funding,
  saidAt: '2010-10-01T08:00:00.000Z',
  ...changes,
});

let office: OpenedOffice;
beforeEach(async () => (office = await openedOffice()));
afterEach(() => office.close());

const keep = (...said: SheetCorrection[]) => keepCorrections(county, said, office);
const read = () => readCorrections(county, office);

it('keeps what is said, for that county alone', async () => {
  expect(await read()).toEqual([]);
  expect(await keep(funding)).toEqual({ kind: 'kept', corrections: [funding] });
  expect(await read()).toEqual([funding]);
  expect(await readCorrections('431223', office)).toEqual([]);
});

it('the newest of a sheet holds, in whichever order they come', async () => {
  const loans = later({ kind: 'loans' });
  await keep(loans);
  expect(await keep(funding)).toEqual({ kind: 'kept', corrections: [loans] });
});

it('sheets of other headings stand beside each other', async () => {
  const other = later({ headings: ['丙项', '丁项'] });
  await keep(funding);
  await keep(other);
  expect(await read()).toEqual([funding, other]);
});

it('a clock that goes fast wins nothing, and the same said again is no news', async () => {
  const fast = later({ saidAt: '2999-01-01T00:00:00.000Z' });
  await keep(fast);
  const [kept] = await read();
  expect(kept?.saidAt).not.toBe(fast.saidAt);
  await keep(fast);
  expect(await read()).toEqual([kept]);
});

it('two who say something at the same moment are both heard', async () => {
  const others = ['甲', '乙', '丙'].map((sheet) => later({ sheet }));
  const outcomes = await Promise.all(others.map((said) => keep(said, funding)));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept']);
  expect(await read()).toHaveLength(4);
});
