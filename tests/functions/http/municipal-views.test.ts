import { read, utils } from '@e965/xlsx';
import type { ConflictSide } from '../../../shared/municipal/conflicts';
import type { Submission } from '../../../shared/submission/submission';
import type { WireRow } from '../../../shared/submission/wire-row';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { openOwnApi, otherCounty, ownCounty, type Api } from '../../support/api';
import { inConflict } from '../../support/in-conflict';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const month = '2010-12';
const corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);
let api: Api;

beforeAll(async () => {
  api = await openOwnApi();
  expect((await api.send('/submissions', ownCounty, corrected)).status).toBe(201);
  expect((await api.send('/submissions', otherCounty, ofOther())).status).toBe(201);
});
afterAll(() => api.close());

const ofOther = (changes: { amount?: number; baseVersion?: number } = {}): Submission =>
  inConflict(corrected, otherCounty, changes);

const ofMunicipal = async (path: string, headers: Record<string, string> = {}) =>
  api.ask(path, 'municipal', { headers });

describe('the status matrix', () => {
  it('has every county and required month, with who is late and by how much', async () => {
    const { status, body } = await ofMunicipal('/municipal/status');
    expect(status).toBe(200);
    expect(body.counties).toHaveLength(13);
    const own = body.counties.find(({ county }: { county: string }) => county === ownCounty);
    expect(own.months.map((cell: { month: string }) => cell.month)).toEqual(body.months);
    expect(own.months.find((cell: { month: string }) => cell.month === month)).toMatchObject({
      state: 'submitted',
      version: 1,
      daysLate: 1,
      total: expect.any(Number),
      counts: { error: 0, warning: expect.any(Number) },
    });
    expect(own.months[0]).toMatchObject({ state: 'missing', daysOverdue: 154, total: null });
    expect(own.months.at(-1)).toMatchObject({ state: 'missing', daysOverdue: 0 });
  });
});

describe('the ranking', () => {
  it('ranks pairings, units, townships and counties, the best first', async () => {
    const { body } = await ofMunicipal(`/municipal/ranking?month=${month}`);
    const totals = body.pairings.map(({ total }: { total: number }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(body.pairings).toHaveLength((corrected.records.rows['roster']?.length ?? 0) + 1);
    expect(body.counties).toHaveLength(13);
    const [first, second] = body.counties;
    expect(first).toMatchObject({ rank: 1, county: ownCounty });
    // One of six months came, a day late: 10 × 0.5 ÷ 6.
    expect(first.reports).toEqual({ inTime: 0, late: 1, missing: 5, points: 0.83 });
    expect(second).toMatchObject({ rank: 2, county: otherCounty });
    expect(
      body.counties.slice(2).map(({ rank, total }: { rank: number; total: number }) => [rank, total]),
    ).toEqual(Array(11).fill([3, 0]));
  });
});

describe('conflicts', () => {
  const list = async () => (await ofMunicipal(`/municipal/conflicts?month=${month}`)).body.conflicts;

  it('name the township, the unit and the figures that two counties claim, with both sides', async () => {
    const conflicts = await list();
    expect(conflicts.map(({ kind }: { kind: string }) => kind)).toEqual(['township', 'unit', 'figures']);
    expect(conflicts[0]).toMatchObject({ subject: '沅陵镇', decision: null, lapsed: false });
    expect(conflicts[2].sides.map(({ county }: { county: string }) => county).sort()).toEqual([
      ownCounty,
      otherCounty,
    ]);
    expect(conflicts[2].sides.find(({ county }: { county: string }) => county === otherCounty)).toMatchObject(
      {
        pairings: [{ cash: 1234 }],
      },
    );
  });

  it('are decided with a note, until a side changes what it says', async () => {
    const id = (await list())[2].id;
    const decided = await api.send(`/municipal/conflicts/${id}/decision`, 'municipal', {
      note: '以沅陵县为准',
      county: ownCounty,
    });
    expect(decided).toMatchObject({ status: 200, body: { decision: { note: '以沅陵县为准' } } });
    expect((await list())[2]).toMatchObject({ id, decision: { county: ownCounty }, lapsed: false });
    const changed = await api.send('/submissions', otherCounty, ofOther({ amount: 200_000, baseVersion: 1 }));
    expect(changed.status).toBe(201);
    expect((await list())[2]).toMatchObject({ id, decision: null, lapsed: true });
  });

  it('keep every decision with what the sides said then', async () => {
    const before = (await list())[2];
    expect(before).toMatchObject({ decisions: [{ note: '以沅陵县为准', county: ownCounty }] });
    const said = before.decisions[0].sides.map(({ county, pairings }: ConflictSide) => [
      county,
      pairings.map(({ cash }) => cash),
    ]);
    expect(said).toContainEqual([otherCounty, [1234]]);
    const path = `/municipal/conflicts/${before.id}/decision`;
    const { body } = await api.send(path, 'municipal', { note: '仍以沅陵县为准', mark: before.mark });
    expect(body.decisions.map(({ note }: { note: string }) => note)).toEqual([
      '以沅陵县为准',
      '仍以沅陵县为准',
    ]);
    expect((await list())[2]).toEqual(body);
    for (const county of [ownCounty, otherCounty]) {
      const history = `/submissions/${month}/${county}/history`;
      expect((await ofMunicipal(history)).body.decisions).toMatchObject([
        { kind: 'figures', note: '以沅陵县为准', county: ownCounty },
        { kind: 'figures', note: '仍以沅陵县为准', county: null },
      ]);
      // What it says of another county's rows is not for either of them.
      expect((await api.ask(history, county)).body.decisions).toEqual([]);
    }
  });

  it('are not decided by what has changed since: the second of two officers is told', async () => {
    const [{ id, mark }] = await list();
    const path = `/municipal/conflicts/${id}/decision`;
    const both = await Promise.all(
      ['归沅陵县', '归辰溪县'].map((note) => api.send(path, 'municipal', { note, mark })),
    );
    const [taken] = both.filter(({ status }) => status === 200);
    const [told] = both.filter(({ status }) => status === 409);
    expect(taken?.body.decisions).toHaveLength(1);
    expect(told?.body).toMatchObject({ kind: 'conflictChanged', conflict: { id } });
    expect((await list())[0]).toEqual(taken?.body);
    expect(await api.send(path, 'municipal', { note: '再想', mark })).toMatchObject({ status: 409 });
  });

  it('are not decided for a county that is no side of them', async () => {
    const id = (await list())[2].id;
    for (const county of ['431202', '999999']) {
      const answer = await api.send(`/municipal/conflicts/${id}/decision`, 'municipal', {
        note: '以其为准',
        county,
      });
      expect(answer).toMatchObject({ status: 400, body: { kind: 'malformed', issues: ['county'] } });
    }
    expect((await list())[2]).toMatchObject({ id, decisions: [{}, {}] });
  });

  it('there is none of another id', async () => {
    const { status } = await api.send(
      `/municipal/conflicts/${month}.0123456789abcdef/decision`,
      'municipal',
      {
        note: '无',
      },
    );
    expect(status).toBe(404);
  });
});

describe('the export', () => {
  it('is a workbook with the table, rankings, progress and conflicts, in the asker’s language', async () => {
    const file = await fetch(`${api.base}/municipal/export?month=${month}&format=xlsx`, {
      headers: { authorization: api.authorization('municipal'), 'accept-language': 'zh-CN' },
    });
    expect(file.headers.get('content-disposition')).toContain(`${month}.xlsx`);
    const book = read(new Uint8Array(await file.arrayBuffer()));
    expect(book.SheetNames).toEqual([
      '全市汇总',
      '县排名',
      '结对排名',
      '单位排名',
      '乡镇排名',
      '报送进度',
      '冲突',
    ]);
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['全市汇总'] ?? {});
    expect(rows[0]).toMatchObject({ 类别: '乡镇', 状态: '已报送' });
    const conflicts = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['冲突'] ?? {});
    const sheet = corrected.records.blocks.find(({ kind }) => kind === 'roster')?.sheet;
    for (const row of [
      rows.find((each) => each['县（市、区）'] !== rows[0]?.['县（市、区）']),
      conflicts.find((each) => each['资金到位（元）'] === 2000),
    ]) {
      expect(row).toMatchObject({ 工作表: sheet, 单元格: 'C4', 资金出处: expect.stringMatching(/!E4$/) });
    }
    const english = await ofMunicipal(`/municipal/export?month=${month}&format=csv`, {
      'accept-language': 'en',
    });
    expect(english.text).toContain('Municipal table');
    expect(english.text).toContain('township,');
  });

  it('makes no formula of what a county wrote', async () => {
    const [roster] = corrected.records.rows['roster'] as readonly WireRow[];
    const sent = ofOther({ baseVersion: 2 });
    const [own] = sent.records.rows['roster'] as readonly WireRow[];
    if (!own || !roster) throw new Error('no roster');
    const unit = '=HYPERLINK("http://x.example","团委")';
    const records = {
      ...sent.records,
      rows: { ...sent.records.rows, roster: [{ ...own, fields: { ...own.fields, unit } }], funding: [] },
    } as Submission['records'];
    expect((await api.send('/submissions', otherCounty, { ...sent, records })).status).toBe(201);
    const csv = await ofMunicipal(`/municipal/export?month=${month}&format=csv`);
    const { gone } = (await ofMunicipal(`/municipal/conflicts?month=${month}`)).body;
    expect(gone).toMatchObject([{ kind: 'figures', decisions: [{ note: '以沅陵县为准' }, {}] }]);
    expect(csv.text).toContain(`"'=HYPERLINK(""http://x.example"",""团委"")"`);
    const file = await fetch(`${api.base}/municipal/export?month=${month}`, {
      headers: { authorization: api.authorization('municipal') },
    });
    const book = read(new Uint8Array(await file.arrayBuffer()), { cellFormula: true });
    const cells = Object.values(book.Sheets['全市汇总'] ?? {}) as { v?: unknown; f?: string }[];
    expect(cells.filter(({ v }) => v === unit)).toHaveLength(1);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  });
});
