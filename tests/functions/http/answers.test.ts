import { openOwnApi, otherCounty, ownCounty, type Api } from '../../support/api';

jest.setTimeout(60_000);

let api: Api;
beforeAll(async () => (api = await openOwnApi()));
afterAll(() => api.close());

const said = {
  sheet: '台账2',
  kind: 'funding',
  headings: ['甲项', '乙项'],
  columns: [],
  saidAt: '2010-09-01T08:00:00Z',
};
const put = (who: string, answers: unknown, county = ownCounty) =>
  api.send(`/answers/${county}`, who, { answers }, { method: 'PUT' });

it('what one officer says is read by a colleague and by the municipal office', async () => {
  expect(await put(ownCounty, [said])).toMatchObject({ status: 200, body: { answers: [said] } });
  expect((await api.ask(`/answers/${ownCounty}`, ownCounty)).body).toEqual({ answers: [said] });
  expect((await api.ask('/municipal/answers', 'municipal')).body).toMatchObject({
    [ownCounty]: [said],
    [otherCounty]: [],
  });
});

it('the municipal office may say it in place of the county', async () => {
  const theirs = { ...said, sheet: '附表', kind: null };
  expect(await put('municipal', [theirs], otherCounty)).toMatchObject({
    status: 200,
    body: { answers: [theirs] },
  });
});

it.each<[string, unknown, string]>([
  ['a kind that is none', [{ ...said, kind: 'budget' }], ownCounty],
  ['a time that is none', [{ ...said, saidAt: '昨天' }], ownCounty],
  ['something beside it', [{ ...said, note: '张三' }], ownCounty],
  ['no list', said, ownCounty],
  ['a county of none of the campaigns', [said], '110000'],
])('%s is refused', async (_, body, county) => {
  expect((await put('municipal', body, county)).status).toBe(400);
});
