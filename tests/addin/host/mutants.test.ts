import { utils, write, type WorkBook } from '@e965/xlsx';
import { SaxesParser } from 'saxes';
import { strFromU8, unzipSync } from 'fflate';
import { FileRefusal } from '../../../addin/host/file-refusal';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { markCopy } from '../../../addin/host/marked-copy';
import { eachHeld, isUncachedFormula, type SheetGrid } from '../../../shared/workbook/sheet-grid';
import type { FindingsTable } from '../../../shared/workbook/workbook-port';
import { mutantOf } from '../../support/mutants';
import { madeOpenDocument, madeWorkbook } from './made-files';

/** `MUTANTS=2500` tries as many of each file. */
const mutants = Number(process.env['MUTANTS'] ?? 60);
const table: FindingsTable = {
  title: '校验结果',
  notes: ['报送前校验'],
  columns: ['级别', '单元格', '问题'],
  rows: [{ cells: ['错误', 'A2', '问题'], at: { sheet: '资金', address: 'A2' } }],
};

function book(): WorkBook {
  const made = utils.book_new();
  const rows = Array.from({ length: 30 }, (_, row) => [
    `镇${row % 5}`,
    '市财政局',
    40_374 + row,
    row * 100.5,
    row % 2 === 0,
  ]);
  const sheet = utils.aoa_to_sheet([['资金支持台账'], ['乡镇', '单位', '时间', '金额', '是否'], ...rows]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }];
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  utils.book_append_sheet(made, sheet, '资金');
  utils.book_append_sheet(made, utils.aoa_to_sheet([['县', '沅陵县']]), '说明');
  return made;
}

function written(bookType: 'xlsx' | 'biff8' | 'biff5' | 'ods' | 'xlsb'): Uint8Array {
  const bytes: ArrayBuffer = write(book(), { type: 'array', bookType, compression: true });
  return new Uint8Array(bytes);
}

const inOwnForm = madeWorkbook(
  [
    {
      name: '资金',
      inside:
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>40374</v></c><c r="B2"><f>A2</f><v>5</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1"/></conditionalFormatting>',
    },
    { name: '校验结果', inside: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
  ],
  { strings: '<si><t>时间</t></si><si><t>金额</t></si>' },
);

const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['台账.xlsx', written('xlsx')],
  ['另写.xlsx', inOwnForm],
  [
    '已标.xlsx',
    markCopy(inOwnForm, 'a.xlsx', [{ at: { sheet: '资金', address: 'A2' }, tone: 'error' }], table).bytes,
  ],
  ['台账.xls', written('biff8')],
  ['旧.xls', written('biff5')],
  ['台账.ods', written('ods')],
  [
    '重复.ods',
    madeOpenDocument(
      '<table:table table:name="资金"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>镇</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ],
  ['台账.xlsb', written('xlsb')],
];

/** What a sheet shows, cell by cell; a copy of values has no formulas. */
function shown({ name, values, firstRow, firstColumn }: SheetGrid): string {
  const cells: string[] = [];
  eachHeld(values, (row, down) =>
    eachHeld(row, (value, across) => {
      if (value !== null && !isUncachedFormula(value))
        cells.push(`${firstRow + down},${firstColumn + across}=${JSON.stringify(value)}`);
    }),
  );
  return `${name}\n${cells.join('\n')}`;
}

function isStrictXml(xml: string): boolean {
  let isSound = true;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (isSound = false));
  try {
    parser.write(xml).close();
  } catch {
    return false;
  }
  return isSound;
}

/** Null where all is well. */
function faultOf(bytes: Uint8Array, fileName: string): string | null {
  const started = process.cpuUsage();
  const reading = readWorkbookFile(bytes, fileName);
  if (reading.kind !== 'workbook')
    return /。$/.test(reading.message.zhCN) ? null : 'refused without a sentence';
  const { sheets } = reading.grid;
  const marks = sheets.map(({ name }) => ({ at: { sheet: name, address: 'A2' }, tone: 'error' as const }));
  let copy;
  try {
    copy = markCopy(bytes, fileName, marks, table);
  } catch (error) {
    return error instanceof FileRefusal && /。$/.test(error.says.zhCN) ? null : `thrown: ${String(error)}`;
  }
  const again = readWorkbookFile(copy.bytes, copy.fileName);
  if (again.kind !== 'workbook') return `the copy is ${again.kind}`;
  for (const [name, content] of Object.entries(unzipSync(copy.bytes))) {
    if (/\.(?:xml|rels)$/.test(name) && !isStrictXml(strFromU8(content))) return `${name} is not well-formed`;
  }
  const isCut = copy.remarks.length > 0;
  const before = sheets.filter(({ isOurs }) => !isOurs);
  const after = again.grid.sheets.filter(({ isOurs }) => !isOurs);
  if (before.length !== after.length) return `${before.length} sheets became ${after.length}`;
  if (!isCut && before.some((sheet, index) => shown(sheet) !== shown(after[index] ?? sheet)))
    return 'values differ';
  const { user, system } = process.cpuUsage(started);
  return user + system > 10_000_000 ? 'takes very long' : null;
}

test.each(files)('%s: whatever is wrong in it, there is a sound copy or a sentence', (fileName, bytes) => {
  expect(faultOf(bytes, fileName)).toBeNull();
  const faults: string[] = [];
  for (let seed = 1; seed <= mutants; seed += 1) {
    const fault = faultOf(mutantOf(bytes, seed), fileName);
    if (fault !== null) faults.push(`${seed}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
