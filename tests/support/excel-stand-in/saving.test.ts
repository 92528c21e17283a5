import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { markCopy } from '../../../addin/host/marked-copy';
import { buildSampleCounty } from '../../fixtures/sample-county';
import { buildWorkbook, cellError, day, formula } from '../build-workbook';
import { ExcelStandIn } from './client/excel-stand-in';
import { openInJsdom } from './client/open-in-jsdom';
import { snapshotOf } from './client/snapshot';

const county = (): Uint8Array =>
  buildWorkbook({
    sheets: [
      {
        name: '资金支持',
        rows: [
          ['资金支持台账', null, null],
          ['日期', '金额（万元）', '说明'],
          [day('2010-03-05'), 3.5, '修路 & <建桥>\n_x0041_'],
          [day('2010-04-06'), formula('B3*2', 7), cellError('#REF!')],
          [true, null, ' 前后空格 '],
        ],
        merges: ['A1:C1'],
        hiddenRows: [4],
      },
      { name: "县 '级", rows: [['隐藏']], hidden: true },
    ],
  });

describe('a workbook that is saved and opened again', () => {
  test.each([
    ['one of every kind of value', county],
    ['the sample county', buildSampleCounty],
  ])('%s: nothing is lost', (_title, file) => {
    const excel = new ExcelStandIn(file());
    const again = new ExcelStandIn(excel.saved());
    expect(snapshotOf(again.workbook)).toEqual(snapshotOf(excel.workbook));
    expect(readWorkbookFile(excel.saved(), 'a.xlsx')).toEqual(readWorkbookFile(file(), 'a.xlsx'));
  });

  it('what an add-in did is there: rules, formats, a table, links, settings, a sheet', async () => {
    const excel = new ExcelStandIn(county());
    const close = await openInJsdom(excel);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('资金支持');
      const rule = sheet.getRanges('B3,C4:C5').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=LEN("qianshou:error")>0';
      rule.custom.format.fill.color = '#FFC7CE';
      sheet.getRange('B3').numberFormat = [['0.000']];
      sheet.getRange('B5').format.fill.color = '#FFEB9C';
      context.workbook.settings.add('qianshou.columns', '{"a":"<b>"}');
      context.workbook.properties.custom.add('县', '沅陵县');
      const made = context.workbook.worksheets.add('校验结果');
      made.getRange('A1:B2').values = [
        ['问题', '位置'],
        ['金额有误', ''],
      ];
      made.getRange('B2').hyperlink = { documentReference: "'资金支持'!B3", textToDisplay: 'B3' };
      made.tables.add('A1:B2', true).name = 'QianshouFindings';
      made.freezePanes.freezeRows(1);
      await context.sync();
    });
    close();
    const again = new ExcelStandIn(excel.saved());
    expect(snapshotOf(again.workbook)).toEqual(snapshotOf(excel.workbook));
    expect(again.workbook.sheet('资金支持').conditionalFormats).toMatchObject([
      { type: 'expression', formulas: ['LEN("qianshou:error")>0'] },
    ]);
    expect(again.workbook.settings.get('qianshou.columns')).toBe('"{\\"a\\":\\"<b>\\"}"');
    expect(again.workbook.sheet('校验结果').tables).toMatchObject([{ name: 'QianshouFindings' }]);
    expect(excel.unknowns).toEqual([]);
  });

  it('marks of a marked copy are found by their formula', () => {
    const marked = markCopy(
      county(),
      'a.xlsx',
      [{ at: { sheet: '资金支持', address: 'B3' }, tone: 'error' }],
      {
        title: '校验结果',
        notes: [],
        columns: ['问题'],
        rows: [],
      },
    );
    const { workbook } = new ExcelStandIn(new ExcelStandIn(marked.bytes).saved());
    expect(workbook.sheet('资金支持').conditionalFormats.map(({ formulas }) => formulas)).toEqual([
      ['LEN("qianshou:error")>0'],
    ]);
  });

  it('a sheet that is deleted leaves no part behind', () => {
    const excel = new ExcelStandIn(county());
    excel.person.addSheet('新表');
    excel.person.deleteSheet('资金支持');
    const parts = unzipSync(excel.saved());
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'))).toHaveLength(2);
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(),
    ).not.toContain('修路');
  });
});
