import { buildWorkbook } from '../build-workbook';
import { ExcelStandIn } from './client/excel-stand-in';
import { openInJsdom } from './client/open-in-jsdom';

let excel: ExcelStandIn;
let close: () => void;

beforeEach(async () => {
  excel = new ExcelStandIn(buildWorkbook({ sheets: [{ name: '台账', rows: [['金额'], [3], [4]] }] }), {
    apiSet: '1.13',
  });
  close = await openInJsdom(excel);
});
afterEach(() => close());

const codeOf = async (batch: (context: Excel.RequestContext) => void): Promise<string> => {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const ledger = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('台账');

describe('what the stand-in does not know fails the test', () => {
  it('a member', async () => {
    await codeOf((context) => ledger(context).getRange('A1').flashFill());
    expect(excel.unknowns).toEqual([expect.stringContaining('Range.flashFill')]);
  });

  it('a member that is newer than the promised set', async () => {
    await codeOf((context) => ledger(context).load('tabId'));
    expect(excel.unknowns).toEqual([expect.stringContaining('Worksheet.tabId')]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['charts of the type Pie', (sheet) => sheet.charts.add('Pie', sheet.getRange('A2:A3'), 'Columns')],
    ['inserted, but for whole rows', (sheet) => sheet.getRange('A2').insert('Down')],
    ['deleted, but for whole rows', (sheet) => sheet.getRange('A2').delete('Left')],
    [
      'filters by Custom',
      (sheet) =>
        sheet.tables
          .add('A1:A3', true)
          .columns.getItemAt(0)
          .filter.apply({ filterOn: 'Custom', criterion1: '>3' }),
    ],
    ['copies of anything but', (sheet) => sheet.getRange('B1').copyFrom(sheet.getRange('A1'))],
    ['a zoom but', (sheet) => (sheet.pageLayout.zoom = { scale: 50 })],
  ])('%s', async (what, ask) => {
    await codeOf((context) => ask(ledger(context)));
    expect(excel.unknowns).toEqual([expect.stringMatching(what)]);
  });

  it('a formula that it would have to compute', async () => {
    await codeOf((context) => (ledger(context).getRange('B1').formulas = [['=A2+A3']]));
    expect(excel.unknowns).toEqual([expect.stringContaining('=A2+A3')]);
  });
});

describe("Excel's own refusals", () => {
  afterEach(() => expect(excel.unknowns).toEqual([]));

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['ItemNotFound', (context) => context.workbook.worksheets.getItem('没有').load('name')],
    ['InvalidArgument', (context) => ledger(context).getRange('不是地址').load('values')],
    ['InvalidArgument', (context) => (ledger(context).getRange('A1:B2').values = [[1], [2]])],
    [
      'InvalidArgument',
      (context) =>
        ledger(context)
          .getRanges('A1,'.repeat(2_731) + 'A1')
          .load('address'),
    ],
    ['ItemAlreadyExists', (context) => context.workbook.worksheets.add('台账')],
    ['InvalidOperation', (context) => ledger(context).delete()],
  ])('%s', async (code, batch) => {
    expect(await codeOf(batch)).toBe(code);
  });

  test.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ])('number %d is %s', async (number, code) => {
    excel.failures.push(number);
    expect(await codeOf((context) => context.workbook.load('name'))).toBe(code);
  });

  it('a request and an answer that are really too large', async () => {
    excel.payloadLimit = 20_000;
    const long = Array.from({ length: 500 }, () => ['很长的一段文字，超过限度']);
    expect(await codeOf((context) => (ledger(context).getRange('A1:A500').values = long))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(await codeOf((context) => ledger(context).getRange('A1:Z999').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  it('of a sheet that went away between two requests, and a protected one', async () => {
    excel.person.addSheet('另一张');
    expect(
      await Excel.run(async (context) => {
        const range = ledger(context).getRange('A1').load('values');
        await context.sync();
        excel.person.deleteSheet('台账');
        range.load('address');
        return context.sync().then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
      }),
    ).toBe('ItemNotFound');
    excel.person.protectSheet('另一张');
    const write = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem('另一张').getRange('A1').values = [[1]];
    };
    expect(await codeOf(write)).toBe('AccessDenied');
  });

  it('actions before the failing one stay done', async () => {
    const batch = (context: Excel.RequestContext): void => {
      ledger(context).getRange('A2').values = [[30]];
      context.workbook.worksheets.getItem('没有').delete();
    };
    expect(await codeOf(batch)).toBe('ItemNotFound');
    expect(excel.person.sees('台账', 'A2')).toBe(30);
    expect(excel.syncs.at(-1)).toMatchObject({ isWrite: true, error: 'ItemNotFound' });
  });
});

test.each<[string, unknown, string]>([
  ['12.50', 12.5, 'General'],
  ['1,200', 1200, '#,##0'],
  ['15%', 0.15, '0%'],
  ['2010年6月9日', 40338, 'yyyy"年"m"月"d"日"'],
  ["'0012", '0012', 'General'],
  ['TRUE', true, 'General'],
  ['#N/A', '#N/A', 'General'],
  ['三万元', '三万元', 'General'],
])('a written text is read as Excel reads it: %s', async (entered, value, format) => {
  const read = await Excel.run(async (context) => {
    const range = ledger(context).getRange('C1');
    range.values = [[entered]];
    range.load('values,numberFormat');
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0]];
  });
  expect(read).toEqual([value, format]);
  expect(excel.unknowns).toEqual([]);
});

it("tells the add-in of a person's change, and which cells", async () => {
  const told = new Promise<unknown[][]>((resolve) => {
    void Excel.run(async (context) => {
      ledger(context).onChanged.add(async (event) => {
        await Excel.run(async (other) => {
          const range = event.getRange(other).load('values');
          await other.sync();
          resolve([[event.address], ...range.values]);
        });
      });
      await context.sync();
      excel.person.type('台账', 'A2', 9);
    });
  });
  expect(await told).toEqual([['A2'], [9]]);
});
