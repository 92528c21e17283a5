import { readWorkbookFile } from '../../../addin/host/file-workbook';
import type { CellValue } from '../../../shared/workbook/sheet-grid';
import { madePackage } from './made-files';
import { strFromU8, strToU8, zipSync } from 'fflate';

const rich = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata';
const office = 'http://schemas.microsoft.com/office/2017/06/relationships';

/** A sheet whose first row holds these cells, with the rich values that Excel keeps beside it. */
function firstRow(cells: string, richValues: string): readonly CellValue[] {
  const parts = madePackage([{ name: '表', inside: `<sheetData><row r="1">${cells}</row></sheetData>` }], {
    more: {
      'xl/metadata.xml': `<metadata xmlns:xlrd="${rich}"><metadataTypes><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLDAPR"><bk/></futureMetadata><futureMetadata name="XLRICHVALUE">${[0, 1, 2, 3].map((index) => `<bk><extLst><ext><xlrd:rvb i="${index}"/></ext></extLst></bk>`).join('')}</futureMetadata><cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata>${[0, 1, 2, 3].map((index) => `<bk><rc t="2" v="${index}"/></bk>`).join('')}</valueMetadata></metadata>`,
      'xl/richData/rdrichvalue.xml': `<rvData xmlns="${rich}">${richValues}</rvData>`,
      'xl/richData/rdrichvaluestructure.xml': `<rvStructures xmlns="${rich}"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/></s><s t="_error"><k n="errorType" t="i"/></s><s t="_linkedentity2core"><k n="%cvi" t="r"/><k n="_DisplayString" t="s"/></s><s t="_webimage"><k n="WebImageIdentifier" t="i"/></s></rvStructures>`,
    },
  });
  const path = 'xl/_rels/workbook.xml.rels';
  const added = [
    ['sheetMetadata', 'metadata.xml'],
    ['rdRichValue', 'richData/rdrichvalue.xml'],
    ['rdRichValueStructure', 'richData/rdrichvaluestructure.xml'],
  ].map(([kind, target]) => `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${target}"/>`);
  parts[path] = strToU8(
    strFromU8(parts[path] ?? new Uint8Array()).replace(
      '</Relationships>',
      `${added.join('')}</Relationships>`,
    ),
  );
  const reading = readWorkbookFile(zipSync(parts), 'a.xlsx');
  return reading.kind === 'workbook' ? (reading.grid.sheets[0]?.values[0] ?? []) : [];
}

const values =
  '<rv s="0"><v>0</v></rv><rv s="1"><v>8</v></rv><rv s="2"><v>0</v><v>怀化市</v></rv><rv s="3"><v>0</v></rv>';

test.each<[string, string, CellValue]>([
  ['a picture placed in a cell is there', '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>', '[图片]'],
  [
    'an error of a newer kind stays an error',
    '<c r="A1" t="e" vm="2"><v>#VALUE!</v></c>',
    { error: '#VALUE!' },
  ],
  ['a linked word shows its text', '<c r="A1" t="e" vm="3"><v>#VALUE!</v></c>', '怀化市'],
  ['a picture from an address', '<c r="A1" t="e" vm="4"><v>#VALUE!</v></c>', '[图片]'],
  ['metadata that is not there', '<c r="A1" t="e" vm="9"><v>#VALUE!</v></c>', { error: '#VALUE!' }],
  ['an error without metadata', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
  [
    'a picture of WPS',
    '<c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>',
    '[图片]',
  ],
  [
    'a picture of WPS saved by Excel',
    '<c r="A1" t="e"><f>_xlfn.DISPIMG("ID_1",1)</f><v>#NAME?</v></c>',
    '[图片]',
  ],
])('%s', (_, cell, shown) => {
  expect(firstRow(cell, values)).toEqual([shown]);
});
