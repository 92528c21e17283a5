import { ExcelWorkbook } from '../../../addin/host/excel-workbook';
import type { SafeFix } from '../../../addin/presenters/safe-fixes';
import type { FixSession } from '../../../addin/taskpane/fix-session';
import { ReviewSession } from '../../../addin/taskpane/review-session';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { funding, roster } from '../../fixtures/parts';
import { buildWorkbook, day, formula } from '../../support/build-workbook';
import { ExcelStandIn } from '../../support/excel-stand-in/client/excel-stand-in';
import { openInJsdom } from '../../support/excel-stand-in/client/open-in-jsdom';
import { snapshotOf } from '../../support/excel-stand-in/client/snapshot';
import { DirectDesk } from './direct-desk';

const ledger = '资金支持台账';
const untidy = buildWorkbook({
  sheets: [
    roster(['官庄镇', '怀化学院']),
    funding(
      ['官庄镇', '怀化学院', '2010年7月15日', '5,000', '资金'],
      ['官庄镇', '怀化学院', day('2010-07-16'), '0.3万元', '资金'],
      ['官庄镇', '怀化学院', day('2010-07-17'), formula('"4"&"000"', '4000'), '资金'],
      ['官庄镇', '怀化学院', '同上', { value: '６０００', format: '@' }, '资金'],
    ),
  ],
});

let excel: ExcelStandIn;
let session: ReviewSession;
let fixes: FixSession;
let closeExcel: () => void;

beforeEach(async () => {
  excel = new ExcelStandIn(untidy);
  closeExcel = await openInJsdom(excel);
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
  await session.check();
  if (!session.fixes) throw new Error('Excel’s cells can be changed');
  fixes = session.fixes;
});
afterEach(() => {
  expect(excel.unknowns).toEqual([]);
  session.close();
  closeExcel();
});

const places = (list: readonly SafeFix[] | null) => list?.map(({ at }) => at.address);
const shown = (address: string) => {
  const { row, column } = { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
  return excel.workbook.sheet(ledger).cells.get(row)?.get(column)?.value;
};

test('the preview lists what would change, and changes nothing', async () => {
  const before = snapshotOf(excel.workbook);
  await fixes.look();
  expect(fixes.state.fixes?.map(({ at, seen, becomes }) => [at.address, seen, becomes])).toEqual([
    ['C2', '2010年7月15日', '2010-7-15'],
    ['D2', '5,000', '5000'],
    ['D3', '0.3万元', '3000'],
    ['D4', '4000', '4000'],
    ['C5', '同上', '2010-7-17'],
    ['D5', '６０００', '6000'],
  ]);
  expect(snapshotOf(excel.workbook)).toEqual(before);
});

test('one click changes one cell, and the sheet is reviewed again', async () => {
  await fixes.look();
  await fixes.change(fixes.state.fixes?.slice(1, 2) ?? []);
  expect(shown('D2')).toBe(5000);
  expect(fixes.state).toMatchObject({ work: null, report: { wanted: 'change', changed: 1, skipped: [] } });
  expect(places(fixes.state.fixes)).toEqual(['C2', 'D3', 'D4', 'C5', 'D5']);
});

test('all of them: formulas are left alone and named, and everything is taken back as it was', async () => {
  const before = snapshotOf(excel.workbook);
  await fixes.look();
  await fixes.change(fixes.state.fixes ?? []);
  expect(['C2', 'D2', 'D3', 'C5', 'D5'].map(shown)).toEqual([40374, 5000, 3000, 40376, 6000]);
  expect(fixes.state.report).toMatchObject({
    changed: 5,
    skipped: [{ at: { sheet: ledger, address: 'D4' }, why: 'formula' }],
  });
  expect(places(fixes.state.fixes)).toEqual(['D4']);
  await fixes.undo(fixes.state.done.length);
  expect(fixes.state).toMatchObject({ done: [], report: { wanted: 'undo', changed: 5, skipped: [] } });
  expect(snapshotOf(excel.workbook)).toEqual(before);
});

test('one by one the last change is taken back first', async () => {
  await fixes.look();
  await fixes.change(fixes.state.fixes ?? []);
  await fixes.undo(1);
  expect([shown('D5'), shown('C5')]).toEqual(['６０００', 40376]);
  await fixes.undo(1);
  expect(shown('C5')).toBe('同上');
  expect(fixes.state.done).toHaveLength(3);
});

test('a cell that was typed into after the preview is left alone', async () => {
  await fixes.look();
  excel.type(ledger, 'D2', 7000);
  await fixes.change(fixes.state.fixes?.slice(0, 2) ?? []);
  expect(shown('D2')).toBe(7000);
  expect(fixes.state.report).toMatchObject({
    changed: 1,
    skipped: [{ at: { address: 'D2' }, why: 'changedMeanwhile' }],
  });
});

test('what was typed over a corrected value is not taken back', async () => {
  await fixes.look();
  await fixes.change(fixes.state.fixes?.slice(1, 3) ?? []);
  excel.type(ledger, 'D3', 9000);
  await fixes.undo(2);
  expect([shown('D2'), shown('D3')]).toEqual(['5,000', 9000]);
  expect(fixes.state).toMatchObject({
    done: [],
    report: { changed: 1, skipped: [{ at: { address: 'D3' }, why: 'changedMeanwhile' }] },
  });
});

test('while a cell is being edited nothing is changed, and the next try does it', async () => {
  await fixes.look();
  excel.failures.push(5004);
  await fixes.change(fixes.state.fixes ?? []);
  expect(fixes.state).toMatchObject({ work: null, done: [], report: { refusal: { reason: 'editing' } } });
  expect(shown('D2')).toBe('5,000');
  await fixes.change(fixes.state.fixes ?? []);
  expect(fixes.state.report).toMatchObject({ changed: 5, refusal: null });
});
