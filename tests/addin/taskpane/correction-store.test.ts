import { ExcelWorkbook } from '../../../addin/host/excel-workbook';
import { withColumn, withKind, withoutSheet } from '../../../addin/presenters/sheet-corrections';
import { reviewedOf } from '../../../addin/taskpane/pane-state';
import { ReviewSession } from '../../../addin/taskpane/review-session';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { roster } from '../../fixtures/parts';
import { buildWorkbook, day } from '../../support/build-workbook';
import { ExcelStandIn } from '../../support/excel-stand-in/client/excel-stand-in';
import { openInJsdom } from '../../support/excel-stand-in/client/open-in-jsdom';
import { DirectDesk } from './direct-desk';

const sheet = '明细';
const county = buildWorkbook({
  sheets: [
    roster(['官庄镇', '怀化学院']),
    {
      name: sheet,
      rows: [
        ['乡镇（街道）', '帮扶单位', '到位时间', '数', '金额', '形式'],
        ['官庄镇', '怀化学院', day('2010-07-15'), 5000, 7, '资金'],
      ],
    },
  ],
});
const amountIsD = withColumn([], sheet, { header: '数', letters: 'D', field: 'amount' });

let excel: ExcelStandIn;
let session: ReviewSession;
let close: () => void = () => undefined;

async function open(file: Uint8Array): Promise<void> {
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
    workbookName: () => '沅陵县.xlsx',
  };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const ports = { desk: new DirectDesk(), host, storage, published: {}, restMs: 0 };
  session = new ReviewSession({ ...ports, campaign: huaihua2010, today: '2010-12-31' }, 'zhCN');
  close = () => {
    session.close();
    closeExcel();
  };
  await session.check();
}
afterEach(() => expect(excel.unknowns).toEqual([]));
afterAll(() => close());

/** The column that is read as the amount, and the sheet's kind. */
function understood() {
  const read = reviewedOf(session.state)?.view.sheets.find((each) => each.sheet === sheet);
  return { title: read?.title, amount: read?.columns.find(({ field }) => field === 'amount')?.letters };
}

async function correct(corrections: Parameters<ReviewSession['correct']>[0]): Promise<void> {
  await session.correct(corrections);
  await session.upToDate();
}

test('a corrected column is reviewed at once, and the workbook remembers it over saving and opening', async () => {
  await open(county);
  expect(understood()).toEqual({ title: '资金支持台账', amount: 'E' });
  await correct(amountIsD);
  expect(understood().amount).toBe('D');
  await open(excel.saved());
  expect(understood().amount).toBe('D');
  await correct(withoutSheet(session.corrections.state.sheets, sheet));
  expect(understood().amount).toBe('E');
  await open(excel.saved());
  expect(understood().amount).toBe('E');
});

test('a sheet that is said to be no ledger is left out until it is one again', async () => {
  await open(county);
  await correct(withKind(amountIsD, sheet, 'none'));
  expect(understood()).toEqual({ title: null, amount: undefined });
  await correct(withKind(session.corrections.state.sheets, sheet, 'recognised'));
  expect(understood()).toEqual({ title: '资金支持台账', amount: 'D' });
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

test('a field moves to the column that was said last', () => {
  const moved = withColumn(amountIsD, sheet, { header: '金额', letters: 'E', field: 'amount' });
  expect(moved).toEqual([{ sheet, columns: [{ header: '金额', letters: 'E', field: 'amount' }] }]);
});
