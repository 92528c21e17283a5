import { read, utils } from '@e965/xlsx';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../../addin/command-line/run-check';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { referencePages } from '../../addin/help/reference-pages';
import { briefingDocument } from '../../addin/presenters/briefing-document';
import { findingsTable } from '../../addin/presenters/findings-table';
import { countiesOfMonth } from '../../addin/presenters/month-standing';
import { reminderOfAll } from '../../addin/presenters/reminder-text';
import { reviewView } from '../../addin/presenters/review-view';
import { templateSheets } from '../../addin/presenters/template-sheets';
import type { Campaign } from '../../shared/campaign/campaign';
import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import { nextCampaign } from '../../shared/campaign/next-campaign';
import { text } from '../../shared/findings/text';
import { briefing } from '../../shared/municipal/briefing';
import { statusMatrix } from '../../shared/municipal/month-status';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { buildSampleCounty } from '../fixtures/sample-county';
import { countyWorkbook, prefecture } from '../fixtures/prefecture';
import { openOwnApi, type OwnApi } from '../support/api';
import { yearsLater } from '../support/years-later';

jest.setTimeout(60_000);

const today = '2026-08-02';
const month = '2026-07';
const proposed = nextCampaign(huaihua2010, { existing: [huaihua2010], today });
const campaign: Campaign = {
  ...proposed,
  title: text('怀化市青春帮扶行动', 'Huaihua youth support'),
  notice: '怀团发[2026]8号',
};
/** Years and ids of the campaign that is built in, but not in the middle of a hash. */
const past = /(?<![0-9a-f])20(10|11)(?=[-年.\]])/;
const counties = prefecture
  .slice(0, 3)
  .map((county) => ({ ...county, bytes: yearsLater(countyWorkbook(county), 16) }));
const faulty = yearsLater(buildSampleCounty(), 16);

function reviewOf(bytes: Uint8Array, fileName: string) {
  const file = readWorkbookFile(bytes, fileName);
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  return reviewWorkbook(file.grid, { campaign, asOf: '2026-07-31', today, fileName });
}

let folder: string;
async function check(line: readonly string[]): Promise<{ status: number; out: string }> {
  const out: string[] = [];
  const process = { folder, now: new Date(`${today}T04:00:00Z`), width: 100 };
  const print = (each: string): void => void out.push(each);
  const status = await runCheck(line, huaihua2010, { ...process, print, complain: print });
  return { status, out: out.join('\n') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'campaign-'));
  await writeFile(join(folder, 'campaign.json'), JSON.stringify(campaign));
  await writeFile(join(folder, '沅陵县.xlsx'), faulty);
});

describe('nothing says 2010 by itself', () => {
  it.each(['zhCN', 'en'] as const)(
    'neither the review of a workbook, its findings and its score in %s',
    (language) => {
      for (const { bytes, fileName } of [...counties, { bytes: faulty, fileName: '沅陵县.xlsx' }]) {
        const review = reviewOf(bytes, fileName);
        expect(review.findings.length).toBeGreaterThan(10);
        const view = reviewView(review, { language, muted: [], disputes: [] }, 5_000);
        expect(JSON.stringify(view)).not.toMatch(past);
        expect(JSON.stringify(findingsTable(review, language, []))).not.toMatch(past);
      }
    },
  );

  it('nor the empty forms and the reference of rules and columns', () => {
    expect(JSON.stringify(templateSheets(campaign))).not.toMatch(past);
    expect(JSON.stringify(referencePages(campaign))).not.toMatch(past);
  });

  it('nor the command line, which goes by the campaign that it is given', async () => {
    const named = ['--campaign', 'campaign.json'];
    const report = await check(['沅陵县.xlsx', ...named]);
    const document = await check(['沅陵县.xlsx', ...named, '--json']);
    expect([report.status, document.status]).toEqual([1, 1]);
    expect(JSON.parse(document.out)).toMatchObject({ campaign: 'huaihua-2026', rubric: 'huaihua-2026/1' });
    const wrong = await check(['沅陵县.xlsx', ...named, '--as-of', '昨天']);
    const otherMonth = await check(['沅陵县.xlsx', ...named, '--submission', '2019-01']);
    const help = await check([...named, '--help']);
    for (const { out } of [report, document, wrong, otherMonth, help]) expect(out).not.toMatch(past);
    expect(await check(['沅陵县.xlsx', '--campaign', '沅陵县.xlsx'])).toMatchObject({ status: 2 });
  });
});

describe('a server of the campaign', () => {
  let api: OwnApi;
  const told = async (path: string) => {
    const answer = await api.ask(path, 'municipal');
    expect(answer.status).toBe(200);
    expect(answer.text).not.toMatch(past);
    return answer;
  };

  beforeAll(async () => {
    api = await openOwnApi('--today', today);
    const published = await api.send('/campaign', 'municipal', { campaign }, { method: 'PUT' });
    expect(published.status).toBe(200);
    for (const { code, fileName, bytes } of counties) {
      await writeFile(join(folder, fileName), bytes);
      const answer = await api.ask('/campaign', null);
      await writeFile(join(folder, 'told.json'), answer.text);
      const line = [fileName, '--campaign', 'told.json', '--county', code, '--submission', month];
      const { out } = await check(line);
      const taken = await api.send('/submissions', code, JSON.parse(out));
      expect(taken).toMatchObject({ status: 201 });
      expect(taken.text).not.toMatch(past);
    }
  });
  afterAll(() => api.close());

  it('ranks, merges, briefs and reminds without a word of the years before', async () => {
    const { body: ranking } = await told(`/municipal/ranking?month=${month}`);
    expect(ranking.counties).toHaveLength(13);
    expect(ranking.pairings.length).toBeGreaterThan(0);
    await told(`/municipal/table?month=${month}`);
    await told(`/municipal/table?month=${month}&kind=funding`);
    await told(`/municipal/conflicts?month=${month}`);
    await told('/municipal/meetings');
    await told('/session');
    const status = statusMatrix.parse((await told('/municipal/status')).body);
    const brief = briefing.parse((await told(`/municipal/briefing?month=${month}`)).body);
    for (const language of ['zhCN', 'en'] as const) {
      const document = briefingDocument(brief, { campaign, today, closing: '' }, language);
      expect(JSON.stringify(document)).not.toMatch(past);
      expect(document.about).toContain(campaign.notice);
      const lines = countiesOfMonth(status, month);
      expect(JSON.stringify(reminderOfAll(lines, campaign, language))).not.toMatch(past);
    }
  });

  it('exports a workbook of it', async () => {
    const { authorization } = { authorization: api.authorization('municipal') };
    const answer = await fetch(`${api.base}/municipal/export?month=${month}`, { headers: { authorization } });
    const book = read(new Uint8Array(await answer.arrayBuffer()));
    const cells = book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name] ?? {}));
    expect(book.SheetNames.length).toBeGreaterThan(3);
    expect([...book.SheetNames, ...cells].join('\n')).not.toMatch(past);
  });
});
