import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readCell } from '../../../shared/reading/read-cell';
import { sheetKinds } from '../../../shared/sheets/index';

const { migrant } = sheetKinds.institutions.columns;
const context = { campaign, date1904: false, isDate: false, fenPerUnit: null };

it.each([
  [12, 12],
  [0, 0],
  ['61人', 61],
  ['无', 0],
  ['有登记册', 'kept'],
  ['已登记', 'kept'],
  ['有', 'kept'],
  ['是', 'kept'],
  ['√', 1],
  ['已建立登记册', 'kept'],
  ['流动团员登记台账', 'kept'],
  ['未登记', 'notKept'],
  ['正在登记', 'notKept'],
] as const)('%j is %j', (written, value) => {
  expect(readCell(written, migrant, context)).toMatchObject({ kind: 'read', value });
});

it.each([-3, 1.5, '若干'])('%j cannot be read', (written) => {
  expect(readCell(written, migrant, context)).toEqual({ kind: 'unreadable' });
});
