import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileStamp, stampFile } from '../../../addin/host/file-stamp';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { roster } from '../../fixtures/parts';
import { buildWorkbook } from '../../support/build-workbook';
import { ExcelStandIn } from '../../support/excel-stand-in/client/excel-stand-in';

const sheets = [roster(['官庄镇', '怀化学院'])];
const file = buildWorkbook({ sheets });
const stamp = JSON.stringify({ text: '"<&>\' 牵手'.repeat(80) });

test('a stamp goes into a file and comes out again; the sheets are the same, byte for byte', () => {
  const stamped = stampFile(file, stamp) ?? new Uint8Array();
  expect(readFileStamp(stamped)).toBe(stamp);
  const [before, after] = [unzipSync(file), unzipSync(stamped)];
  for (const part of Object.keys(before).filter((name) => name.startsWith('xl/')))
    expect(after[part]).toEqual(before[part]);
  expect(readWorkbookFile(stamped, 'a.xlsx')).toEqual({ ...readWorkbookFile(file, 'a.xlsx'), stamp });
});

test('a new stamp replaces the earlier one, a shorter one whole; what others have noted stays', () => {
  const excel = new ExcelStandIn(file);
  excel.workbook.customProperties.set('审核人', '张三');
  excel.workbook.customProperties.set('份数', 3);
  const noted = excel.saved();
  const once = stampFile(noted, stamp) ?? new Uint8Array();
  const twice = stampFile(once, '短') ?? new Uint8Array();
  expect(readFileStamp(twice)).toBe('短');
  const xml = strFromU8(unzipSync(twice)['docProps/custom.xml'] ?? new Uint8Array());
  expect(xml.match(/<property /g)).toHaveLength(3);
  expect([...new ExcelStandIn(twice).workbook.customProperties]).toEqual([
    ['审核人', '张三'],
    ['份数', 3],
    ['QianshouStamp1', '短'],
  ]);
});

test('what looks like the escape of a character stays as it is, and such escapes of other programs are read', () => {
  const lookAlike = '{"value":"a_x0041_b"}';
  const stamped = stampFile(file, lookAlike) ?? new Uint8Array();
  expect(readFileStamp(stamped)).toBe(lookAlike);
  const parts = unzipSync(stamped);
  const xml = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array()).replaceAll('&quot;', '_x0022_');
  const escaped = zipSync({ ...parts, 'docProps/custom.xml': strToU8(xml) });
  expect(readFileStamp(escaped)).toBe(lookAlike);
});

test.each(['xls', 'ods'] as const)('an .%s file carries none', (type) => {
  const bytes = buildWorkbook({ sheets }, type);
  expect(readFileStamp(bytes)).toBeNull();
  expect(stampFile(bytes, stamp)).toBeNull();
});

test('a broken file carries none, and is no fault', () => {
  expect(readFileStamp(file.slice(0, 300))).toBeNull();
  expect(readFileStamp(new Uint8Array([1, 2, 3]))).toBeNull();
});
