import { strFromU8, strToU8, zipSync } from 'fflate';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { madePackage } from './made-files';

const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const two = madePackage([
  { name: '结对', inside: data },
  { name: '资金', inside: data },
]);

function edited(part: string, from: string | RegExp, to: string): Uint8Array {
  const before = strFromU8(two[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error('nothing to edit');
  return zipSync({ ...two, [part]: strToU8(after) });
}

function read(bytes: Uint8Array): Record<string, number> | string {
  const reading = readWorkbookFile(bytes, '台账.xlsx');
  if (reading.kind !== 'workbook') return reading.kind;
  return Object.fromEntries(reading.grid.sheets.map(({ name, values }) => [name, values.length]));
}

const { 'xl/worksheets/sheet1.xml': first, ...withoutFirst } = two;
const { 'xl/worksheets/sheet2.xml': second, ...withoutBoth } = withoutFirst;

test.each<[string, Uint8Array, Record<string, number> | string]>([
  ['as it should be', zipSync(two), { 结对: 1, 资金: 1 }],
  [
    'a macro module of old, which is related to nothing',
    edited('xl/workbook.xml', '<sheets>', '<sheets><sheet name="Module1" sheetId="9" r:id=""/>'),
    { 结对: 1, 资金: 1 },
  ],
  [
    'a sheet whose relationship is not there',
    edited('xl/workbook.xml', '<sheets>', '<sheets><sheet name="Module1" sheetId="9" r:id="rId99"/>'),
    { 结对: 1, 资金: 1 },
  ],
  [
    'a sheet without any relationship',
    edited('xl/workbook.xml', '<sheets>', '<sheets><sheet name="Module1" sheetId="9"/>'),
    { 结对: 1, 资金: 1 },
  ],
  ['a sheet whose part is gone', zipSync(withoutFirst), { 结对: 0, 资金: 1 }],
  ['no part of any sheet', zipSync(withoutBoth), 'unreadable'],
  ['a sheet that breaks off', edited('xl/worksheets/sheet2.xml', /<\/row>.*$/, ''), 'unreadable'],
  ['a sheet that breaks off in a tag', edited('xl/worksheets/sheet2.xml', /"A1".*$/, ''), 'unreadable'],
  [
    'texts that break off',
    zipSync(madePackage([{ name: '结对', inside: data }], { strings: '<si><t>甲</t></si><si><t>' })),
    'unreadable',
  ],
])('%s', (_, bytes, wanted) => {
  expect(first).toBeDefined();
  expect(second).toBeDefined();
  expect(read(bytes)).toEqual(wanted);
});

test('an empty file is told as one', () => {
  const reading = readWorkbookFile(new Uint8Array(0), '台账.xlsx');
  expect(reading.kind === 'workbook' ? '' : reading.message.zhCN).toMatch(/^台账\.xlsx：文件是空的/);
});
