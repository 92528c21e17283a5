import { read, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { reportFile } from '../../../addin/host/report-file';
import { isOwnSheet } from '../../../shared/workbook/own-sheets';
import type { ReportSheet } from '../../../shared/workbook/report-sheet';

const href = 'http://localhost/index.html#municipal/county/2010-12/431222';
const sheet: ReportSheet = {
  name: '汇总',
  title: '全市汇总 2010年12月',
  notes: ['共 3 对结对'],
  tables: [
    {
      name: '牵手_全市汇总',
      columns: [
        { title: '县（市、区）', kind: 'text', width: 16, isKey: true },
        { title: '资金到位（元）', kind: 'money', width: 16, total: 'sum' },
        { title: '得分', kind: 'points', width: 10, total: 'mean', heat: 'highIsGood' },
        { title: '出处', kind: 'text', width: 20 },
      ],
      rows: [
        ['沅陵县', 30_000.5, 90, { text: '第 2 版 资金!C7', href }],
        ['=1+1', 1, null, { text: '@"甲"', href }],
        ['+辰溪县<&>', 12, 60, { text: '点我', href: 'javascript:alert(1)' }],
      ],
    },
    {
      name: '牵手_空表',
      heading: '没有行的表',
      columns: [
        { title: '甲', kind: 'text', width: 8 },
        { title: '乙', kind: 'count', width: 8, total: 'sum' },
      ],
      rows: [],
    },
  ],
  charts: [
    {
      name: '牵手_图',
      title: '资金 & 得分',
      kind: 'bar',
      table: '牵手_全市汇总',
      categories: '县（市、区）',
      series: ['资金到位（元）', '得分'],
    },
    { name: '没有的表', title: '无', kind: 'bar', table: '没有', categories: '甲', series: ['乙'] },
  ],
};

const file = reportFile([sheet, { ...sheet, name: '只有字', tables: [] }]);
const book = read(file, { type: 'array', cellNF: true });
const first: WorkSheet = book.Sheets['汇总'] ?? {};
const parts = unzipSync(file);
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

it('writes titles, notes, headers and rows in their places', () => {
  expect(book.SheetNames).toEqual(['汇总', '只有字']);
  const column = Array.from({ length: 13 }, (_, row) => first[`A${row + 1}`]?.v ?? null);
  expect(column.slice(0, 3)).toEqual(['全市汇总 2010年12月', '由牵手生成 · Made by Qianshou', '共 3 对结对']);
  expect(column.slice(4)).toEqual([
    '县（市、区）',
    '沅陵县',
    '=1+1',
    '+辰溪县<&>',
    '合计',
    null,
    '没有行的表',
    '甲',
    null,
  ]);
});

it('writes figures with their formats, and no text acts as a formula', () => {
  expect(first['B6']).toMatchObject({ t: 'n', v: 30_000.5, z: '#,##0.00' });
  expect(first['A7']).toMatchObject({ t: 's', v: '=1+1' });
  const formulas = Object.entries(first).flatMap(([address, { f: formula }]: [string, { f?: string }]) =>
    formula === undefined ? [] : [[address, formula]],
  );
  expect(formulas).toEqual([
    ['D6', `HYPERLINK("${href}","第 2 版 资金!C7")`],
    ['D7', `HYPERLINK("${href}","@""甲""")`],
    ['B9', 'SUBTOTAL(109,B6:B8)'],
    ['C9', 'IFERROR(SUBTOTAL(101,C6:C8),"")'],
  ]);
  expect(first['D8']).toMatchObject({ t: 's', v: '点我' });
});

it('shows the totals before any program has computed them', () => {
  expect(first['B9']?.v).toBe(30_013.5);
  expect(first['C9']?.v).toBe(75);
});

it('makes Excel tables with a filter each, whose totals are no row of theirs', () => {
  expect(part('xl/tables/table1.xml')).toContain('ref="A5:D9" totalsRowCount="1"><autoFilter ref="A5:D8"/>');
  expect(part('xl/tables/table1.xml')).toContain('<totalsRowFormula>SUBTOTAL(109,B6:B8)</totalsRowFormula>');
  expect(part('xl/tables/table2.xml')).toContain('ref="A12:B13" totalsRowShown="0"');
  expect(part('xl/worksheets/sheet1.xml')).toContain('<conditionalFormatting sqref="C6:C8"');
});

it('is known for a report and not for a county’s data', () => {
  const reading = readWorkbookFile(file, '汇总.xlsx');
  expect(reading.kind === 'workbook' && reading.grid.sheets.map(isOwnSheet)).toEqual([true, true]);
});

it('draws the charts of tables that are in the file, from zero and with the first row on top', () => {
  const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
  expect(charts).toHaveLength(2);
  const chart = part('xl/charts/chart1.xml');
  expect(chart).toContain('<a:t>资金 &amp; 得分</a:t>');
  expect([...chart.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, place]) => place)).toEqual([
    "'汇总'!$A$6:$A$8",
    "'汇总'!$B$6:$B$8",
    "'汇总'!$A$6:$A$8",
    "'汇总'!$C$6:$C$8",
  ]);
  expect(chart).toMatch(/<c:orientation val="maxMin"\/>[\s\S]*<c:min val="0"\/>/);
  expect(part('xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rId3"\/><tableParts/);
  expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Id="rId3"');
});
