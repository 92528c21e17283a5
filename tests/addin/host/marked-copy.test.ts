import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { FileRefusal } from '../../../addin/host/file-refusal';
import { markCopy } from '../../../addin/host/marked-copy';
import { isWellFormed } from '../../../addin/host/well-formed';
import { isOwnSheet } from '../../../shared/workbook/own-sheets';
import type { SheetGrid } from '../../../shared/workbook/sheet-grid';
import type { FindingsTable, Highlight } from '../../../shared/workbook/workbook-port';
import { madeOpenDocument, madePackage, madeWorkbook } from './made-files';

const rows =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>金额</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row></sheetData>';

const table: FindingsTable = {
  title: '校验结果',
  notes: [],
  columns: ['级别', '单元格', '问题'],
  rows: [
    { cells: ['错误', 'A2', '金额为 <1> & "2"'], at: { sheet: "资金'支持", address: 'A2' } },
    { cells: ['建议', '', '整个工作簿'], at: null },
  ],
};

function mark(address: string, tone: Highlight['tone'], sheet = '资金'): Highlight {
  return { at: { sheet, address }, tone };
}

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

function sheets(bytes: Uint8Array): readonly SheetGrid[] {
  const reading = readWorkbookFile(bytes, 'a.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.message.en);
  return reading.grid.sheets;
}

function marked(
  inside: string,
  highlights: readonly Highlight[],
  options: Parameters<typeof madePackage>[1] = {},
): string {
  const copy = markCopy(madeWorkbook([{ name: '资金', inside }], options), 'a.xlsx', highlights, table);
  return parts(copy.bytes)['xl/worksheets/sheet1.xml'] ?? '';
}

describe('marks', () => {
  test('one conditional format a tone, gravest first, cells under each other as one range', () => {
    const xml = marked(rows, [
      mark('B4', 'warning'),
      mark('A2', 'error'),
      mark('A3', 'error'),
      mark('A1:C1', 'error'),
    ]);
    expect(xml).toContain(
      '</sheetData><conditionalFormatting sqref="A2:A3 A1:C1"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN(&quot;qianshou:error&quot;)&gt;0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B4"><cfRule type="expression" dxfId="1" priority="2">',
    );
  });

  test('stand where the schema wants them: after the merges, before the rest', () => {
    const xml = marked(
      `${rows}<autoFilter ref="A1:A3"/><mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells><dataValidations/><pageMargins/>`,
      [mark('A2', 'error')],
    );
    expect(xml).toMatch(
      /<\/mergeCells><conditionalFormatting .*<\/conditionalFormatting><dataValidations\/>/,
    );
  });

  test('come above the conditional formats that are there, also those of the extension list', () => {
    const xml = marked(
      `${rows}<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"/></conditionalFormatting><extLst><ext><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="2"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      [mark('A2', 'error'), mark('A3', 'advice')],
    );
    expect(
      [...xml.matchAll(/type="(\w+)"[^>]* priority="(\d)"/g)].map(([, type, priority]) => [type, priority]),
    ).toEqual([
      ['expression', '1'],
      ['expression', '2'],
      ['colorScale', '3'],
      ['dataBar', '4'],
    ]);
  });

  test('take the prefix of the sheet', () => {
    const xml = marked(
      `<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      [mark('A1', 'error')],
    );
    expect(xml).toContain('</x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule ');
  });

  test('marking a marked copy again replaces the marks and adds no style', () => {
    const first = markCopy(
      madeWorkbook([{ name: '资金', inside: rows }]),
      'a.xlsx',
      [mark('A2', 'error')],
      table,
    );
    const second = markCopy(first.bytes, 'a.xlsx', [mark('A3', 'error')], table);
    const xml = parts(second.bytes)['xl/worksheets/sheet1.xml'];
    expect(xml?.match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(xml).toContain('sqref="A3"');
    expect(parts(second.bytes)['xl/styles.xml']).toBe(parts(first.bytes)['xl/styles.xml']);
    expect(sheets(second.bytes)).toEqual(sheets(first.bytes));
  });

  test('without findings only our own marks come off', () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1"/></conditionalFormatting>';
    const first = markCopy(
      madeWorkbook([{ name: '资金', inside: rows + theirs }]),
      'a.xlsx',
      [mark('A2', 'error')],
      table,
    );
    const cleared = markCopy(first.bytes, 'a.xlsx', [], { ...table, rows: [] });
    const xml = parts(cleared.bytes)['xl/worksheets/sheet1.xml'];
    expect(xml).not.toContain('qianshou');
    expect(xml).toContain('<cfRule type="cellIs"');
  });
});

describe('styles', () => {
  const styles = (inside: string): string =>
    parts(
      markCopy(
        madeWorkbook([{ name: '资金', inside: rows }], {
          styles: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><cellXfs count="1"><xf/></cellXfs>${inside}<tableStyles count="0"/></styleSheet>`,
        }),
        'a.xlsx',
        [mark('A2', 'error')],
        table,
      ).bytes,
    )['xl/styles.xml'] ?? '';

  test.each([
    ['without differential styles', '', 1],
    ['with an empty list of them', '<dxfs count="0"/>', 1],
    ['with some', '<dxfs count="2"><dxf/><dxf><font><b/></font></dxf></dxfs>', 3],
  ])('%s', (_, inside, count) => {
    const xml = styles(inside);
    expect(xml).toMatch(new RegExp(`</cellXfs><dxfs count="${count}">.*</dxfs><tableStyles`));
    expect(xml.match(/<dxf>|<dxf\/>/g)).toHaveLength(count);
    expect(xml).toMatch(/<fonts count="3"><font\/>/);
    expect(xml).toMatch(/<cellXfs count="4"><xf\/>/);
  });
});

describe('the findings sheet', () => {
  const source = madePackage([
    { name: '资金', inside: rows },
    { name: '贷款', inside: rows },
  ]);
  source['xl/media/image1.png'] = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256);
  const copy = markCopy(zipSync(source), '沅陵县.xlsx', [mark('A2', 'error')], table);
  const made = parts(copy.bytes);

  test('is a table with a filter; its places are links', () => {
    expect(sheets(copy.bytes).at(-1)).toMatchObject({
      name: '校验结果',
      values: [
        ['级别', '单元格', '问题'],
        ['错误', 'A2', '金额为 <1> & "2"'],
        ['建议', null, '整个工作簿'],
      ],
    });
    expect(made['xl/worksheets/qianshou-findings.xml']).toContain(
      `<hyperlink ref="B2" location="'资金''支持'!A2"/>`,
    );
    expect(made['xl/tables/qianshou-findings.xml']).toContain('<autoFilter ref="A1:C3"/>');
    expect(made['[Content_Types].xml']).toContain('PartName="/xl/tables/qianshou-findings.xml"');
  });

  test('every part that is not marked stays as it was, byte for byte', () => {
    const before = unzipSync(zipSync(source));
    const after = unzipSync(copy.bytes);
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(Buffer.from(before[name] ?? []), Buffer.from(after[name] ?? [])) !== 0,
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(sheets(copy.bytes).slice(0, 2)).toEqual(sheets(zipSync(source)));
    expect(copy.fileName).toBe('沅陵县-校验.xlsx');
  });

  test('one that Excel saved under other part names is written anew, its old table goes', () => {
    const saved = madePackage(
      [
        { name: '校验结果', inside: `${rows}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` },
        { name: '资金', inside: rows },
      ],
      {
        more: {
          'xl/worksheets/_rels/sheet1.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
          'xl/tables/table1.xml': '<table id="1" name="QianshouFindings" ref="A1:A3"/>',
        },
      },
    );
    const again = markCopy(zipSync(saved), 'a.xlsx', [], table);
    expect(Object.keys(parts(again.bytes))).not.toContain('xl/tables/table1.xml');
    expect(sheets(again.bytes).map(({ name }) => name)).toEqual(['校验结果', '资金']);
    expect(sheets(again.bytes)[0]?.values[1]).toEqual(['错误', 'A2', '金额为 <1> & "2"']);
  });

  test('takes a table id that is free', () => {
    const own = madePackage([{ name: '资金', inside: rows }], {
      more: { 'xl/tables/table1.xml': '<table id="7"/>' },
    });
    expect(
      parts(markCopy(zipSync(own), 'a.xlsx', [], table).bytes)['xl/tables/qianshou-findings.xml'],
    ).toContain(' id="8" ');
  });
});

describe('other formats', () => {
  test('a workbook with macros keeps its ending', () => {
    const source = madePackage([{ name: '资金', inside: rows }]);
    source['[Content_Types].xml'] = strToU8(
      strFromU8(source['[Content_Types].xml'] ?? new Uint8Array()).replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    );
    expect(markCopy(zipSync(source), '沅陵县.xlsm', [], table).fileName).toBe('沅陵县-校验.xlsm');
  });

  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Amount'], [5000], [true]]), '资金');
  const xls: ArrayBuffer = write(book, { type: 'array', bookType: 'biff8' });
  const ods = madeOpenDocument(
    '<table:table table:name="资金"><table:table-row><table:table-cell office:value-type="string"><text:p>Amount</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="float" office:value="5000"/></table:table-row><table:table-row><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row></table:table>',
  );

  test.each([
    ['沅陵县.xls', new Uint8Array(xls)],
    ['沅陵县.ods', ods],
  ])('%s becomes an .xlsx of its values, and its name says so', (fileName, bytes) => {
    const copy = markCopy(bytes, fileName, [mark('A2', 'error')], table);
    expect(copy.fileName).toBe('沅陵县-校验（仅数据）.xlsx');
    expect(sheets(copy.bytes).map(({ name }) => name)).toEqual(['资金', '校验结果']);
    expect(sheets(copy.bytes)[0]?.values).toEqual([['Amount'], [5000], [true]]);
    expect(parts(copy.bytes)['xl/worksheets/sheet1.xml']).toContain('qianshou:error');
  });
});

describe('a county’s own sheet 校验结果', () => {
  const county = madeWorkbook([
    { name: '校验结果', inside: rows },
    { name: '资金', inside: rows },
  ]);

  test('is kept and marked; ours takes another name, and keeps it when marked again', () => {
    const first = markCopy(county, 'a.xlsx', [mark('A2', 'error', '校验结果')], table);
    const second = markCopy(first.bytes, 'a.xlsx', [mark('A2', 'error')], table);
    for (const { bytes } of [first, second]) {
      expect(sheets(bytes).map(({ name }) => name)).toEqual(['校验结果', '资金', '校验结果 (2)']);
      expect(sheets(bytes).map(isOwnSheet)).toEqual([false, false, true]);
      expect(sheets(bytes)[0]?.values).toEqual([['金额'], [1], [2]]);
    }
    expect(parts(first.bytes)['xl/worksheets/sheet1.xml']).toContain('qianshou:error');
  });

  test('in any case of its letters', () => {
    const named = madeWorkbook([{ name: 'FINDINGS', inside: rows }]);
    const copy = markCopy(named, 'a.xlsx', [], { ...table, title: 'Findings' });
    expect(sheets(copy.bytes).map(({ name }) => name)).toEqual(['FINDINGS', 'Findings (2)']);
  });
});

describe('what other programs leave out or write otherwise', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  test.each([
    ['an empty root', '<styleSheet/>'],
    ['an empty root with its namespace', `<styleSheet xmlns="${main}"/>`],
    ['a root with a prefix', `<x:styleSheet xmlns:x="${main}"/>`],
    ['a root with nothing in it', `<styleSheet xmlns="${main}"></styleSheet>`],
    [
      'a root with empty lists',
      `<styleSheet xmlns="${main}"><fonts count="0"/><cellXfs count="0"></cellXfs></styleSheet>`,
    ],
  ])('styles that are %s: cells without a style keep their look', (_, styles) => {
    const copy = markCopy(
      madeWorkbook([{ name: '资金', inside: rows }], { styles }),
      'a.xlsx',
      [mark('A2', 'error')],
      table,
    );
    const xml = parts(copy.bytes)['xl/styles.xml'] ?? '';
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).toMatch(/<(?:x:)?cellXfs count="\d"><(?:x:)?xf\/>/);
    expect(xml).toContain('patternType="solid"');
    expect(sheets(copy.bytes)[0]?.values).toEqual([['金额'], [1], [2]]);
  });

  test.each([
    ['with a leading slash', (name: string) => `/${name}`],
    ['with backslashes', (name: string) => name.replaceAll('/', '\\')],
    ['in other letters', (name: string) => name.replace('worksheets', 'Worksheets')],
  ])('names in the package %s: the copy is marked', (_, renamed) => {
    const source = madePackage([{ name: '资金', inside: rows }]);
    const named = Object.fromEntries(
      Object.entries(source).map(([name, content]) => [renamed(name), content]),
    );
    const copy = markCopy(zipSync(named), 'a.xlsx', [mark('A2', 'error')], table);
    const made = parts(copy.bytes);
    const sheet = Object.keys(made).find((name) => /sheet1\.xml$/.test(name)) ?? '';
    expect(made[sheet]).toContain('qianshou:error');
    expect(Object.keys(made).filter((name) => /^\/|\\/.test(name))).toEqual([]);
    expect(sheets(copy.bytes).map(({ name }) => name)).toEqual(['资金', '校验结果']);
  });

  test.each([
    ['no list of sheets', 'xl/workbook.xml', /<sheets>.*<\/sheets>/, ''],
    ['a relationship part that is broken', 'xl/_rels/workbook.xml.rels', '</Relationships>', '</Relation>'],
    ['a sheet with a broken end', 'xl/worksheets/sheet1.xml', '</sheetData>', '</sheetdata>'],
    ['content types that are empty', '[Content_Types].xml', /^.*$/s, ''],
    ['styles that are no XML', 'xl/styles.xml', /^.*$/s, 'PK'],
  ])('%s: no copy, but a sentence', (_, part, from, to) => {
    const source = madePackage([{ name: '资金', inside: rows }]);
    source[part] = strToU8(strFromU8(source[part] ?? new Uint8Array()).replace(from, to));
    const copying = (): unknown => markCopy(zipSync(source), 'a.xlsx', [mark('A2', 'error')], table);
    expect(copying).toThrow(FileRefusal);
    expect(copying).toThrow(/saved? it as \.xlsx/);
  });

  test('a workbook without sheets gets one, that of the findings', () => {
    const copy = markCopy(madeWorkbook([]), 'a.xlsx', [], table);
    expect(sheets(copy.bytes).map(({ name }) => name)).toEqual(['校验结果']);
  });
});

describe('a copy of values', () => {
  const cell = (text: string): string =>
    `<table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
  const ods = (...named: readonly (readonly [name: string, rows: string])[]): Uint8Array =>
    madeOpenDocument(
      named.map(([name, inside]) => `<table:table table:name="${name}">${inside}</table:table>`).join(''),
    );

  test.each<[string, readonly string[], readonly string[]]>([
    ['fit as they are', ['资金', '贷款'], ['资金', '贷款']],
    ['longer than 31', ['台'.repeat(40)], ['台'.repeat(31)]],
    [
      'equal once they are cut',
      ['台'.repeat(40), '台'.repeat(41)],
      ['台'.repeat(31), `${'台'.repeat(27)} (2)`],
    ],
    ['equal once characters are replaced', ['资金/台账', '资金:台账'], ['资金_台账', '资金_台账 (2)']],
    ['equal in small letters', ['Fund', 'FUND'], ['Fund', 'FUND (2)']],
    ['empty, or in apostrophes', ['', '&apos;资金&apos;'], ['工作表', '资金']],
  ])('sheet names that %s', (_, names, written) => {
    const copy = markCopy(ods(...names.map((name) => [name, cell('金额')] as const)), 'a.ods', [], table);
    expect(sheets(copy.bytes).map(({ name }) => name)).toEqual([...written, '校验结果']);
    const changed = names.filter((name, index) => name.replaceAll('&apos;', "'") !== written[index]).length;
    expect(copy.remarks).toHaveLength(changed);
  });

  test('marks and links follow a sheet to its new name, and the sheet of findings says so', () => {
    const long = '台'.repeat(40);
    const copy = markCopy(ods([long, cell('金额') + cell('1')]), 'a.ods', [mark('A2', 'error', long)], {
      ...table,
      rows: [{ cells: ['错误', 'A2', '问题'], at: { sheet: long, address: 'A2' } }],
    });
    const made = parts(copy.bytes);
    expect(made['xl/worksheets/sheet1.xml']).toContain('sqref="A2"');
    expect(made['xl/worksheets/qianshou-findings.xml']).toContain(`location="'${'台'.repeat(31)}'!A2"`);
    expect(sheets(copy.bytes)[1]?.values[0]?.[0]).toBe(copy.remarks[0]?.zhCN);
  });

  test('a text too long for Excel is cut, in a sentence', () => {
    const copy = markCopy(
      ods(['资金', cell('字'.repeat(40_000)) + cell('字'.repeat(32_767))]),
      'a.ods',
      [],
      table,
    );
    expect(sheets(copy.bytes)[0]?.values.map(([text]) => String(text).length)).toEqual([32_767, 32_767]);
    expect(copy.remarks.map(({ zhCN }) => zhCN)).toEqual([expect.stringMatching(/^有 1 个单元格/)]);
  });

  test('every kind of value is the same again, far off too', () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ['_x0041_ <&>"', 0.1 + 0.2, true, 'a\nb ', ' 空格'],
      [1e300, -0.5, false, '#REF!', '=1+1'],
    ]);
    sheet['IV900'] = { t: 'n', v: 7 };
    sheet['C5'] = { t: 'e', v: 0x2a };
    sheet['!ref'] = 'A1:IV900';
    utils.book_append_sheet(book, sheet, 'Funding');
    book.Workbook = { Sheets: [{ Hidden: 1 }], WBProps: { date1904: true } };
    const made: ArrayBuffer = write(book, { type: 'array', bookType: 'biff8' });
    const source = readWorkbookFile(new Uint8Array(made), 'a.xls');
    const copied = readWorkbookFile(markCopy(new Uint8Array(made), 'a.xls', [], table).bytes, 'a.xlsx');
    if (source.kind !== 'workbook' || copied.kind !== 'workbook') throw new Error('unreadable');
    expect(copied.grid.date1904).toBe(true);
    expect(copied.grid.sheets[0]).toEqual(source.grid.sheets[0]);
  });

  test('merges that cover each other are no part of it: Excel opens no such file', () => {
    const spanned = (columns: number, rows: number): string =>
      `<table:table-row><table:table-cell table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}" office:value-type="float" office:value="1"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row>`;
    const copy = markCopy(ods(['资金', spanned(1, 3) + spanned(2, 1)]), 'a.ods', [], table);
    expect(sheets(copy.bytes)[0]?.merges).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 },
    ]);
  });

  test('of too many cells is refused with a sentence', () => {
    const row = `<table:table-row table:number-rows-repeated="40000"><table:table-cell table:number-columns-repeated="10" office:value-type="float" office:value="1"/></table:table-row>`;
    expect(() => markCopy(ods(['资金', row]), 'a.ods', [], table)).toThrow(/300,000/);
  });
});
