import { utils, write, type WorkBook } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { encryptedXls } from './encrypted-xls';

const rows = [
  ['Township', 'Amount'],
  ...Array.from({ length: 200 }, (_, index) => [`Guanzhuang ${index}`, index * 1.5]),
];
const sheets = { Roster: [['a', 1]], Funding: rows };

describe('.xls with Excel’s default password, which it asks nobody for', () => {
  test.each(['excel97', 'excel2002', 'excel2002-40'] as const)('%s: is read', (kind) => {
    const reading = readWorkbookFile(encryptedXls(sheets, kind, 'VelvetSweatshop'), 'a.xls');
    expect(reading.kind).toBe('workbook');
    if (reading.kind !== 'workbook') return;
    expect(reading.grid.sheets.map(({ name }) => name)).toEqual(['Roster', 'Funding']);
    expect(reading.grid.sheets[1]?.values).toEqual(rows);
  });

  test.each(['excel97', 'excel2002'] as const)('%s: another password is told as one', (kind) => {
    expect(readWorkbookFile(encryptedXls(sheets, kind, '1234'), 'a.xls').kind).toBe('encrypted');
  });
});

function book(): WorkBook {
  const made = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['乡镇', '金额', '时间'],
    ['官庄镇', 5000, 40374],
    ['', true],
  ]);
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  if (sheet['C2']) sheet['C2'].z = 'yyyy/m/d';
  utils.book_append_sheet(made, sheet, '资金');
  utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]), '隐藏');
  made.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  return made;
}

describe('.xlsb', () => {
  const made: ArrayBuffer = write(book(), { type: 'array', bookType: 'xlsb' });
  const bytes = new Uint8Array(made);

  test('values, dates, merges and hidden sheets', () => {
    const reading = readWorkbookFile(bytes, 'a.xlsb');
    expect(reading.kind === 'workbook' && reading.grid.sheets).toMatchObject([
      {
        name: '资金',
        hidden: false,
        values: [
          ['乡镇', '金额', '时间'],
          ['官庄镇', 5000, 40374],
          [null, true],
        ],
        merges: [{ firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 }],
      },
      { name: '隐藏', hidden: true, values: [[1]] },
    ]);
  });

  test('whose workbook is damaged is told as unreadable', () => {
    const parts = unzipSync(bytes);
    parts['xl/workbook.bin'] = Uint8Array.from([1, 2, 3]);
    expect(readWorkbookFile(zipSync(parts), 'a.xlsb').kind).not.toBe('notAWorkbook');
  });
});

test.each(['xlsb', 'biff8'] as const)('a link over a whole sheet makes no cells: .%s', (bookType) => {
  const made = utils.book_new();
  const sheet = utils.aoa_to_sheet([['乡镇'], ['官庄镇']]);
  if (sheet['A1']) sheet['A1'].l = { Target: 'http://example.cn' };
  utils.book_append_sheet(made, sheet, 'Funding');
  const written: ArrayBuffer = write(made, { type: 'array', bookType });
  const bytes = new Uint8Array(written);
  const parts = bookType === 'xlsb' ? unzipSync(bytes) : {};
  const held = Buffer.from(parts['xl/worksheets/sheet1.bin'] ?? bytes);
  const at = held.indexOf(Buffer.from(bookType === 'xlsb' ? [0xee, 0x03] : [0xb8, 0x01]), 8);
  expect(at).toBeGreaterThan(0);
  // Its last row; its first one stands before it.
  if (bookType === 'xlsb') held.writeUInt32LE(1_048_575, at + 3 + 4);
  else held.writeUInt16LE(65_535, at + 4 + 2);
  const file =
    bookType === 'xlsb' ? zipSync({ ...parts, 'xl/worksheets/sheet1.bin': new Uint8Array(held) }) : held;
  const reading = readWorkbookFile(new Uint8Array(file), 'a');
  expect(reading.kind === 'workbook' && reading.grid.sheets[0]?.values).toEqual([['乡镇'], ['官庄镇']]);
});

/** A worksheet of Excel 5 with one text, in a code page. */
function excel5(codePage: number, text: readonly number[]): Uint8Array {
  const record = (id: number, ...content: number[]): number[] => [
    id & 255,
    id >> 8,
    content.length & 255,
    content.length >> 8,
    ...content,
  ];
  return Uint8Array.from([
    ...record(0x0809, 0, 5, 0x10, 0, 0, 0, 0, 0),
    ...record(0x0042, codePage & 255, codePage >> 8),
    ...record(0x0204, 0, 0, 0, 0, 0, 0, text.length, 0, ...text),
    ...record(0x000a),
  ]);
}

test.each([
  ['Western', 1252, [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72], 'Müller'],
  ['Greek', 1253, [0xc1, 0xe8, 0xde, 0xed, 0xe1], 'Αθήνα'],
  ['Cyrillic', 1251, [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], 'Москва'],
  ['Cyrillic of DOS', 866, [0x8c, 0xae, 0xe1, 0xaa, 0xa2, 0xa0], 'Москва'],
  ['Central European', 1250, [0xa3, 0xf3, 0x64, 0x9f], 'Łódź'],
  ['Korean', 949, [0xbc, 0xad, 0xbf, 0xef], '서울'],
  ['Japanese', 932, [0x93, 0x8c, 0x8b, 0x9e], '東京'],
  ['Chinese', 936, [0xb9, 0xd9, 0xd7, 0xaf, 0xd5, 0xf2], '官庄镇'],
])('a text of Excel 5 in the code page of its country: %s', (_, codePage, text, read) => {
  const reading = readWorkbookFile(excel5(codePage, text), 'a.xls');
  expect(reading.kind === 'workbook' && reading.grid.sheets[0]?.values).toEqual([[read]]);
});
