import { utils, write, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import type { SheetGrid, WorkbookGrid } from '../../../shared/workbook/sheet-grid';
import { madeOpenDocument, madePackage, madeSheet, madeWorkbook } from './made-files';

function grid(bytes: Uint8Array): WorkbookGrid {
  const reading = readWorkbookFile(bytes, '表.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.message.en);
  return reading.grid;
}

function firstSheet(bytes: Uint8Array): SheetGrid {
  const sheet = grid(bytes).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function cells(...inside: string[]): Uint8Array {
  return madeSheet(`<row r="1">${inside.join('')}</row>`);
}

function written(book: WorkBook, bookType: 'xlsx' | 'biff8' | 'biff5' | 'ods'): Uint8Array {
  const made: ArrayBuffer = write(book, { type: 'array', bookType });
  return new Uint8Array(made);
}

/** The same zip as a writer makes it that uses ZIP64 for every file. */
function inLargeForm(plain: Buffer): Uint8Array {
  const end = plain.length - 22;
  const count = plain.readUInt16LE(end + 10);
  const entries: Buffer[] = [];
  for (let at = plain.readUInt32LE(end + 16), index = 0; index < count; index += 1) {
    const fixed = Buffer.from(plain.subarray(at, at + 46));
    const nameLength = fixed.readUInt16LE(28);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, order) => {
      extra.writeUInt32LE(fixed.readUInt32LE(field), 4 + order * 8);
      fixed.writeUInt32LE(0xffffffff, field);
    });
    fixed.writeUInt16LE(28, 30);
    entries.push(fixed, plain.subarray(at + 46, at + 46 + nameLength), extra);
    at += 46 + nameLength;
  }
  const head = plain.subarray(0, plain.readUInt32LE(end + 16));
  const directory = Buffer.concat(entries);
  const large = Buffer.alloc(56);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeUInt32LE(count, 32);
  large.writeUInt32LE(head.length, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(head.length + directory.length, 8);
  const last = Buffer.from(plain.subarray(end));
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([head, directory, large, locator, last]));
}

describe('cells of an .xlsx', () => {
  test.each([
    ['a number', '<c r="A1"><v>3.5</v></c>', 3.5],
    ['zero', '<c r="A1"><v>0</v></c>', 0],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>官庄镇</t></is></c>', '官庄镇'],
    ['runs of a text', '<c r="A1" t="inlineStr"><is><r><t>官庄</t></r><r><t>镇</t></r></is></c>', '官庄镇'],
    ['a text with a carriage return', '<c r="A1" t="str"><v>项目_x000D_\n名称</v></c>', '项目\n名称'],
    ['a text with references', '<c r="A1" t="str"><v>A&amp;B &#x5B98;&#23448;</v></c>', 'A&B 官官'],
    ['a text in CDATA', '<c r="A1" t="str"><v><![CDATA[A<B]]></v></c>', 'A<B'],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><f>B1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['the result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula without a result', '<c r="A1"><f>1+1</f></c>', { uncached: true }],
    ['a formula with an empty result element', '<c r="A1"><f>1+1</f><v></v></c>', { uncached: true }],
    ['a day in ISO form', '<c r="A1" t="d"><v>2010-07-15</v></c>', 40374],
    ['a day in ISO form with a time', '<c r="A1" t="d"><v>2010-07-15T12:00:00</v></c>', 40374.5],
  ])('%s', (_, cell, value) => {
    expect(firstSheet(cells(cell)).values).toEqual([[value]]);
  });

  test('a formula whose result is the empty text is an empty cell', () => {
    expect(
      firstSheet(cells('<c r="A1" t="str"><f>""</f><v></v></c>', '<c r="B1"><v>1</v></c>')),
    ).toMatchObject({
      firstColumn: 1,
      values: [[1]],
    });
  });

  test('shared texts: runs joined, phonetic readings dropped', () => {
    const strings =
      '<si><t>官庄镇</t></si><si><r><rPr/><t>怀化</t></r><r><t xml:space="preserve">学院 </t></r><rPh sb="0" eb="1"><t>huai</t></rPh></si><si/>';
    const bytes = madeWorkbook(
      [
        {
          name: '表',
          inside:
            '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row></sheetData>',
        },
      ],
      { strings },
    );
    expect(firstSheet(bytes).values).toEqual([['官庄镇', '怀化学院 ']]);
  });

  test('places are absolute, blank rows and columns around them are no part of the grid', () => {
    const bytes = madeSheet(
      '<row r="3"><c r="B3" s="1"/><c r="C3"><v>1</v></c><c r="E3"><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>',
    );
    expect(firstSheet(bytes)).toMatchObject({
      firstRow: 2,
      firstColumn: 2,
      values: [[1, null, 2], [], [null, 3]],
    });
  });

  test('rows and cells without references follow each other', () => {
    const bytes = madeSheet('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(firstSheet(bytes).values).toEqual([[1, null, 2], [3]]);
  });

  test('merges, hidden rows and formats', () => {
    const bytes = madeSheet(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>40374</v></c></row>
       <row r="2" hidden="1"><c r="A2" s="3"><v>2</v></c><c r="B2" s="1"><v>40375</v></c></row>
       <row r="3"><c r="A3" s="2"/></row>`,
      '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    );
    expect(firstSheet(bytes)).toEqual({
      name: '表',
      hidden: false,
      firstRow: 0,
      firstColumn: 0,
      values: [
        [1, 40374],
        [2, 40375],
      ],
      numberFormats: [['General', '0.00'], 'yyyy/m/d'],
      merges: [{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 }],
      hiddenRows: [1],
    });
  });

  test("a format of the workbook's own", () => {
    expect(firstSheet(cells('<c r="A1" s="2"><v>40374</v></c>')).numberFormats).toEqual(['yyyy"年"m"月"']);
  });
});

describe('odd but valid packages', () => {
  test('prefixed names and single quotes', () => {
    const inside = `<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row r='2'><x:c r='B2' t='str'><x:v>官庄镇</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(firstSheet(madeWorkbook([{ name: '表', inside }]))).toMatchObject({
      firstRow: 1,
      firstColumn: 1,
      values: [['官庄镇']],
    });
  });

  test('parts elsewhere, absolute targets, another case', () => {
    const parts = madePackage([{ name: '表', inside: '<sheetData><row><c><v>7</v></c></row></sheetData>' }]);
    const bytes = zipSync({
      '[Content_Types].xml': parts['[Content_Types].xml'] ?? new Uint8Array(),
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Book/Main.xml"/></Relationships>',
      ),
      'book/main.xml': parts['xl/workbook.xml'] ?? new Uint8Array(),
      'book/_rels/main.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../tables/One.xml"/></Relationships>',
      ),
      'tables/one.xml': parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    });
    expect(firstSheet(bytes).values).toEqual([[7]]);
  });

  test('a zip in the form for large files', () => {
    const plain = Buffer.from(madeSheet('<row><c><v>7</v></c></row>'));
    expect(firstSheet(inLargeForm(plain)).values).toEqual([[7]]);
  });

  test('a part in UTF-16', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>镇</v></c></row></sheetData></worksheet>`;
    const parts = madePackage([{ name: '表', inside: '' }]);
    parts['xl/worksheets/sheet1.xml'] = Uint8Array.from([0xff, 0xfe, ...Buffer.from(xml, 'utf16le')]);
    expect(firstSheet(zipSync(parts)).values).toEqual([['镇']]);
  });

  test('hidden and very hidden sheets are read and said to be hidden', () => {
    const inside = '<sheetData><row><c><v>1</v></c></row></sheetData>';
    const { sheets } = grid(
      madeWorkbook([
        { name: '一', inside },
        { name: '二', inside, state: 'hidden' },
        { name: '三', inside, state: 'veryHidden' },
      ]),
    );
    expect(sheets.map(({ name, hidden, values }) => [name, hidden, values])).toEqual([
      ['一', false, [[1]]],
      ['二', true, [[1]]],
      ['三', true, [[1]]],
    ]);
  });

  test('the 1904 system', () => {
    const bytes = madeWorkbook(
      [
        {
          name: '表',
          inside: '<sheetData><row><c s="1"><v>38912</v></c><c t="d"><v>2010-07-15</v></c></row></sheetData>',
        },
      ],
      { workbookPr: '<workbookPr date1904="1"/>' },
    );
    expect(grid(bytes)).toMatchObject({ date1904: true, sheets: [{ values: [[38912, 38912]] }] });
  });

  test('a sheet whose formats reach the last row is read to its last value, at once', () => {
    const styled = Array.from(
      { length: 200_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`,
    );
    const bytes = madeSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${styled.join('')}`);
    const start = performance.now();
    expect(firstSheet(bytes).values).toEqual([[1]]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe.each(['biff8', 'biff5'] as const)('.xls (%s), whatever its name', (bookType) => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['Township', 'Date', 'Amount'],
    ['Guanzhuang', 40374, 0],
    [null, null, true],
  ]);
  sheet['B2'] = { t: 'n', v: 40374, z: 'yyyy"y"m' };
  sheet['C4'] = { t: 'e', v: 0x17 };
  sheet['!ref'] = 'A1:C4';
  sheet['!merges'] = [utils.decode_range('A2:A3')];
  sheet['!rows'] = [{}, {}, { hidden: true }];
  utils.book_append_sheet(book, sheet, 'Funding');
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'Hidden');
  book.Workbook = { Sheets: [{}, { Hidden: 1 }], WBProps: { date1904: true } };

  test('values, errors, merges, hidden sheets', () => {
    const { sheets } = grid(written(book, bookType));
    expect(sheets[0]).toMatchObject({
      name: 'Funding',
      hidden: false,
      values: [
        ['Township', 'Date', 'Amount'],
        ['Guanzhuang', 40374, 0],
        [null, null, true],
        [null, null, { error: '#REF!' }],
      ],
    });
    expect(sheets[1]).toMatchObject({ name: 'Hidden', values: [[1]] });
  });

  if (bookType === 'biff8') {
    test('formats, merges and what is hidden', () => {
      const { sheets, date1904 } = grid(written(book, bookType));
      expect(date1904).toBe(true);
      expect(sheets[0]?.numberFormats[1]).toContain('yyyy"y"m');
      expect(sheets[0]?.merges).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 }]);
      expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
    });
  }
});

describe('.ods', () => {
  test('dates, booleans, repeats, spans, hidden rows and tables', () => {
    const bytes = madeOpenDocument(
      `<table:table table:name="资金" table:style-name="ta1">
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row table:visibility="collapse">
          <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>官庄<text:span>镇</text:span></text:p><text:p>二<text:s text:c="2"/>行</text:p></table:table-cell>
          <table:covered-table-cell/>
          <table:table-cell office:value-type="date" office:date-value="2010-07-15"><text:p>7月15日</text:p></table:table-cell>
          <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>是</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3.5"><text:p>3.5</text:p></table:table-cell>
          <table:table-cell table:formula="of:=[.A1]" office:value-type="string" office:string-value=""><text:p>#REF!</text:p></table:table-cell>
          <table:table-cell table:formula="of:=[.A1]"/>
          <table:table-cell table:formula="of:=FALSE()" office:value-type="float" office:value="0"><text:p>FALSE</text:p></table:table-cell>
          <table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>正文</text:p></table:table-cell>
        </table:table-row>
        <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table>`,
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>',
    );
    expect(grid(bytes)).toEqual({
      date1904: false,
      sheets: [
        {
          name: '资金',
          hidden: true,
          firstRow: 2,
          firstColumn: 0,
          values: [
            [
              '官庄镇\n二  行',
              null,
              40374,
              true,
              3.5,
              3.5,
              { error: '#REF!' },
              { uncached: true },
              false,
              '正文',
            ],
          ],
          numberFormats: [
            'General',
            null,
            'yyyy/m/d',
            'General',
            'General',
            'General',
            'General',
            'General',
            'General',
            'General',
          ],
          merges: [{ firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 1 }],
          hiddenRows: [2],
        },
      ],
    });
  });

  test('as another program writes it', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['官庄镇', 5000, false]]), '资金');
    expect(firstSheet(written(book, 'ods'))).toMatchObject({
      name: '资金',
      values: [['官庄镇', 5000, false]],
    });
  });
});

describe('refused within two seconds, with a sentence that names the file', () => {
  const whole = madeSheet('<row><c><v>1</v></c></row>');
  const encrypted = (entry: string): Uint8Array => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'a');
    // A compound file holds its names in UTF-16: the workbook's stream is renamed in place.
    const bytes = Buffer.from(written(book, 'biff8'));
    const name = Buffer.from('Workbook\0'.padEnd(entry.length + 1, '\0'), 'utf16le');
    const at = bytes.indexOf(name);
    Buffer.from(`${entry}\0`, 'utf16le').copy(bytes, at);
    bytes.writeUInt16LE(2 * (entry.length + 1), at + 64);
    return new Uint8Array(bytes);
  };
  const filePass = (): Uint8Array => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'a');
    const bytes = Buffer.from(written(book, 'biff8'));
    // The first record after BOF becomes FilePass.
    const bof = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
    bytes.writeUInt16LE(0x002f, bof + 20);
    return new Uint8Array(bytes);
  };
  /** A package of 4 MB of nothing whose directory claims another size for it. */
  const claiming = (size: number): Uint8Array => {
    const parts = madePackage([{ name: '表', inside: '' }]);
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(4_000_000);
    const bytes = Buffer.from(zipSync(parts));
    const central = bytes.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46;
    bytes.writeUInt32LE(size, central + 24);
    return new Uint8Array(bytes);
  };
  const wide = (): Uint8Array =>
    madeOpenDocument(
      '<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row></table:table>',
    );

  const files: [string, () => Uint8Array, string][] = [
    ['an empty file', () => new Uint8Array(), 'notAWorkbook'],
    ['a text', () => strToU8('乡镇,单位,金额\n官庄镇,怀化学院,5000\n'), 'notAWorkbook'],
    [
      'a web page named .xls',
      () => strToU8('<html><table><tr><td>1</td></tr></table></html>'),
      'notAWorkbook',
    ],
    ['a PDF', () => strToU8('%PDF-1.4\n'), 'notAWorkbook'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'notAWorkbook'],
    ['a zip of other things', () => zipSync({ 'a.txt': strToU8('a') }), 'notAWorkbook'],
    [
      'a Word document',
      () =>
        zipSync({
          '_rels/.rels': strToU8(
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
          ),
          'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body/></w:document>'),
        }),
      'notAWorkbook',
    ],
    ['a Word 97 document', () => encrypted('WordDocument'), 'notAWorkbook'],
    ['a truncated package', () => whole.slice(0, whole.length - 100), 'unreadable'],
    [
      'a package damaged in the middle',
      () => whole.map((byte, at) => (at > 60 && at < 400 ? 0xff : byte)),
      'unreadable',
    ],
    [
      'a package of which one character changed',
      () => {
        const bytes = Buffer.from(
          zipSync(madePackage([{ name: '表', inside: '<x>5000</x>' }]), { level: 0 }),
        );
        bytes.write('9', bytes.indexOf('5000'));
        return new Uint8Array(bytes);
      },
      'unreadable',
    ],
    [
      'a package whose sheet is missing',
      () => {
        const { 'xl/worksheets/sheet1.xml': _, ...parts } = madePackage([{ name: '表', inside: '' }]);
        return zipSync(parts);
      },
      'unreadable',
    ],
    ['a compound file cut short', () => encrypted('Workbook').slice(0, 700), 'unreadable'],
    ['an encrypted package', () => encrypted('EncryptedPackage'), 'encrypted'],
    ['an .xls with a password', filePass, 'encrypted'],
    ['an .ods with a password', () => madeOpenDocument('', '', '<manifest:encryption-data/>'), 'encrypted'],
    ['an entry that lies about its size', () => claiming(1000), 'unreadable'],
    ['a zip bomb', () => claiming(4_000_000_000), 'tooLarge'],
    ['an .ods of countless repeats', wide, 'tooLarge'],
    ['more than 25 MB', () => new Uint8Array(25 * 1024 * 1024 + 1), 'tooLarge'],
  ];

  test.each(files)('%s', (_, make, kind) => {
    const bytes = make();
    const start = performance.now();
    const reading = readWorkbookFile(bytes, '沅陵县.xls');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(reading.kind).toBe(kind);
    if (reading.kind === 'workbook') return;
    expect(reading.message.zhCN).toMatch(/^沅陵县\.xls：.+。$/);
    expect(reading.message.en).toMatch(/^沅陵县\.xls: .+\.$/);
  });
});
