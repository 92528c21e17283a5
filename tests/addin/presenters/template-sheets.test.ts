import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { newWorkbook } from '../../../addin/host/new-workbook';
import { templateSheets } from '../../../addin/presenters/template-sheets';
import { serialOfDate } from '../../../shared/campaign/calendar';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { standardWord, wordLists } from '../../../shared/campaign/words';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import type { ColumnSpec } from '../../../shared/sheets/column-types';
import type { Columns } from '../../../shared/sheets/define-sheet';
import { sheetKindIds, sheetKinds, type SheetKindId } from '../../../shared/sheets/index';
import { columnLetters } from '../../../shared/workbook/cell-ref';
import type { CellValue, WorkbookGrid } from '../../../shared/workbook/sheet-grid';
import { atTheEnd } from '../../fixtures/parts';

const file = newWorkbook(templateSheets(campaign));

function read(bytes: Uint8Array): WorkbookGrid {
  const reading = readWorkbookFile(bytes, '台账模板.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.message.en);
  return reading.grid;
}

const columnsOf = (kind: SheetKindId): [string, ColumnSpec][] => {
  const columns: Columns = sheetKinds[kind].columns;
  return Object.entries(columns).filter(
    ([, { partOf, standsFor }]) => partOf === undefined && standsFor === undefined,
  );
};

/** A value as the form asks for it. */
function standardValueOf({ type, words }: ColumnSpec): CellValue {
  switch (type) {
    case 'serial':
      return 1;
    case 'county':
      return '沅陵县';
    case 'township':
      return '官庄镇';
    case 'unit':
      return '怀化学院';
    case 'date':
    case 'month':
      return serialOfDate('2010-09-10');
    case 'money':
    case 'count':
    case 'register':
      return 3;
    case 'flag':
      return '是';
    case 'phone':
      return '13800000000';
    case 'choice':
    case 'choices':
      return words ? standardWord(words, Object.keys(wordLists[words])[0] ?? '') : null;
    default:
      return '周勇';
  }
}

/** The form with a row of values below each header, in the formats of its columns. */
function filled(grid: WorkbookGrid): WorkbookGrid {
  const forms = templateSheets(campaign);
  return {
    ...grid,
    sheets: grid.sheets.map((sheet, index) => {
      const columns = columnsOf(sheetKindIds[index] ?? 'roster');
      const formats = forms[index]?.columns.map(({ numberFormat }) => numberFormat) ?? [];
      return {
        ...sheet,
        values: [...sheet.values.slice(0, 2), columns.map(([, spec]) => standardValueOf(spec))],
        numberFormats: formats.map((format) => [null, null, format]),
      };
    }),
  };
}

const review = reviewWorkbook(filled(read(file)), { campaign, ...atTheEnd });

test.each(sheetKindIds)('every column of %s is read as the field that it was made of', (kind) => {
  const sheet = review.sheets[sheetKindIds.indexOf(kind)];
  expect(sheet).toMatchObject({
    name: sheetKinds[kind].title.zhCN,
    kind,
    headerRows: [2, 2],
    records: 1,
    columns: Object.fromEntries(columnsOf(kind).map(([field], index) => [field, columnLetters(index)])),
  });
});

test('a filled form has no finding of the reader: every header is known, every value in standard form', () => {
  const ofReader = review.findings.filter(({ ruleId }) => ruleId.startsWith('reading/'));
  expect(ofReader).toEqual([]);
});

test('an empty form is recognised, and nothing in it is an error', () => {
  const empty = reviewWorkbook(read(file), { campaign, ...atTheEnd });
  expect(empty.sheets.map(({ kind }) => kind)).toEqual(sheetKindIds);
  expect(empty.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('lists are offered and hints are given as Excel can hold them', () => {
  const columns = templateSheets(campaign).flatMap((sheet) => sheet.columns);
  for (const { check, hint } of columns) {
    expect(hint.length).toBeLessThanOrEqual(255);
    if (check.kind !== 'list') continue;
    expect(check.words.join(',').length).toBeLessThanOrEqual(255);
    expect(check.words.filter((word) => word.includes(','))).toEqual([]);
  }
  expect(columns.filter(({ check }) => check.kind === 'list').length).toBeGreaterThan(20);
});

test('sheet names are names that Excel takes', () => {
  const names = templateSheets(campaign).map(({ name }) => name);
  expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
});
