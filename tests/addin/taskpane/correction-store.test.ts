import { ExcelWorkbook } from '../../../addin/host/excel-workbook';
import { takenBack, withColumns, withKind, type Answer } from '../../../addin/presenters/sheet-corrections';
import type { UnderstoodSheet } from '../../../addin/presenters/understood-sheets';
import type { CountyCorrections } from '../../../addin/taskpane/correction-store';
import { reviewedOf } from '../../../addin/taskpane/pane-state';
import { ReviewSession } from '../../../addin/taskpane/review-session';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import type { SheetCorrection } from '../../../shared/reading/reading-corrections';
import { roster } from '../../fixtures/parts';
import { buildWorkbook, day } from '../../support/build-workbook';
import { ExcelStandIn } from '../../support/excel-stand-in/client/excel-stand-in';
import { openInJsdom } from '../../support/excel-stand-in/client/open-in-jsdom';
import { DirectDesk } from './direct-desk';

const sheet = '明细';
const yuanling: [string, string] = ['官庄镇', '怀化学院'];
const county = workbook(sheet);

function workbook(name: string, pairing = yuanling): Uint8Array {
  const header = ['乡镇（街道）', '帮扶单位', '到位时间', '数', '金额', '形式'];
  const row = [...pairing, day('2010-07-15'), 5000, 7, '资金'];
  const pairings = { ...roster(pairing), ...(pairing !== yuanling && { cells: { A1: '溆浦县结对名单' } }) };
  return buildWorkbook({ sheets: [pairings, { name, rows: [header, row] }] });
}
const count = { key: '数', letters: 'D' };

let excel: ExcelStandIn;
let session: ReviewSession;
let close: () => void = () => undefined;
const kept = new Map<string, string>();
beforeEach(() => kept.clear());
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

async function open(file: Uint8Array, countyCorrections: CountyCorrections | null = null): Promise<void> {
  close();
  excel = new ExcelStandIn(file);
  const closeExcel = await openInJsdom(excel);
  const workbook = new ExcelWorkbook();
  const host = {
    painter: workbook,
    reader: workbook,
    editor: workbook,
    memory: workbook,
    publisher: null,
    stamper: null,
    workbookName: () => '台账.xlsx',
  };
  const ports = { desk: new DirectDesk(), host, storage, published: {}, restMs: 0, countyCorrections };
  session = new ReviewSession({ ...ports, campaign: huaihua2010, today: '2010-12-31' }, 'zhCN');
  close = () => {
    session.close();
    closeExcel();
  };
  await session.check();
}
afterEach(() => expect(excel.unknowns).toEqual([]));
afterAll(() => close());

function sheetRead(name = sheet): UnderstoodSheet {
  const read = reviewedOf(session.state)?.view.sheets.find((each) => each.sheet === name);
  if (!read) throw new Error(`no ${name}`);
  return read;
}

/** The column that is read as the amount, and the sheet's kind. */
function understood(name = sheet) {
  const { title, columns } = sheetRead(name);
  return { title, amount: columns.find(({ field }) => field === 'amount')?.letters };
}

async function correct(answer: Answer): Promise<void> {
  await session.correct(answer);
  await session.upToDate();
}

test('a corrected column is reviewed at once, and the workbook remembers it over saving and opening', async () => {
  await open(county);
  expect(understood()).toEqual({ title: '资金支持台账', amount: 'E' });
  await correct(withColumns(sheetRead(), [count], 'amount'));
  expect(understood().amount).toBe('D');
  kept.clear();
  await open(excel.saved());
  expect(understood().amount).toBe('D');
  await correct(takenBack(sheetRead()));
  expect(understood().amount).toBe('E');
  kept.clear();
  await open(excel.saved());
  expect(understood().amount).toBe('E');
});

test('a sheet that is said to be no ledger is left out until it is one again', async () => {
  await open(county);
  await correct(withKind(sheetRead(), 'none'));
  expect(understood()).toEqual({ title: null, amount: undefined });
  await correct(withKind(sheetRead(), 'recognised'));
  expect(understood()).toEqual({ title: '资金支持台账', amount: 'E' });
});

test('another workbook of the county is read alike, whatever its sheet is called', async () => {
  await open(county);
  await correct(withColumns(sheetRead(), [count], 'amount'));
  await open(workbook('十月'));
  expect(understood('十月')).toEqual({ title: '资金支持台账', amount: 'D' });
});

test('a workbook of another county is not', async () => {
  await open(county);
  await correct(withColumns(sheetRead(), [count], 'amount'));
  await open(workbook(sheet, ['黄茅园镇', '怀化学院']));
  expect(understood().amount).toBe('E');
});

describe('with a server', () => {
  const untold: SheetCorrection[] = [];
  const held: SheetCorrection[] = [];
  const server: CountyCorrections = {
    read: async () => held,
    add: async (_, said) => {
      untold.push(...said);
      return held;
    },
  };
  beforeEach(() => {
    untold.length = 0;
    held.length = 0;
  });

  test('it is told what was said with a submission, and not before', async () => {
    await open(county);
    await correct(withColumns(sheetRead(), [count], 'amount'));
    await open(county, server);
    await correct(withKind(sheetRead(), 'none'));
    expect(untold).toEqual([]);
    await session.corrections.share([]);
    expect(untold).toMatchObject([{ sheet, kind: null, headings: expect.arrayContaining(['数']) }]);
  });

  test('what a colleague has said is taken up', async () => {
    const headings = ['乡镇（街道）', '帮扶单位', '到位时间', '数', '金额', '形式'];
    held.push({ sheet: '别的', headings, columns: [{ header: '数', letters: 'D', field: 'amount' }] });
    await open(county, server);
    await session.upToDate();
    expect(understood().amount).toBe('D');
  });
});

test.each(['{', '[{"sheet":1}]', '[{"sheet":"明细","kind":"x","columns":[]}]', '"D"'])(
  'what the workbook holds instead of corrections is put aside: %s',
  async (written) => {
    await open(county);
    await new ExcelWorkbook().remember('corrections', written);
    await open(excel.saved());
    expect(session.corrections.state.sheets).toEqual([]);
    expect(understood().amount).toBe('E');
  },
);

test('a field moves to the column that was said last', async () => {
  await open(county);
  await correct(withColumns(sheetRead(), [count], 'amount'));
  const moved = withColumns(sheetRead(), [{ key: '金额', letters: 'E' }], 'amount');
  expect(moved.columns).toEqual([{ header: '金额', letters: 'E', field: 'amount' }]);
});
