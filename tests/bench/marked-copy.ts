import exceljs from 'exceljs';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { markCopy } from '../../addin/host/marked-copy';
import { findingsTable } from '../../addin/presenters/findings-table';
import { highlights } from '../../addin/presenters/highlights';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { atHalfTime } from '../fixtures/parts';
import { ledgerFile } from './ledger-file';
import { figure, type Figure } from './measure';
import { medianTimesOf } from './measure-async';

const rows = 10_000;
const marks = 500;
const runs = 7;

/** Reading a ledger, marking it and writing the copy, against exceljs that merely reads the file. */
export async function benchMarkedCopy(): Promise<Figure[]> {
  const bytes = ledgerFile(rows, marks);
  const review = reviewWorkbook(gridOf(bytes), { campaign, ...atHalfTime });
  const table = findingsTable(review, 'zhCN');
  const places = highlights(review).slice(0, marks);
  const times = await medianTimesOf(
    [
      async () => new exceljs.Workbook().xlsx.load(bytes.slice().buffer),
      async () => {
        gridOf(bytes);
        return markCopy(bytes, '台账.xlsx', places, table);
      },
      async () => markCopy(bytes, '台账.xlsx', places, table),
    ],
    runs,
  );
  const [library = 1, whole = 0, copy = 0] = times;
  return [
    figure('marked-copy: marks', places.length, 'cells'),
    figure('marked-copy: read + mark + write', whole / library, '× exceljs reading', 1.3, runs),
    figure('marked-copy: mark + write', copy / library, '× exceljs reading', null, runs),
  ];
}

function gridOf(bytes: Uint8Array) {
  const reading = readWorkbookFile(bytes, '台账.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.message.en);
  return reading.grid;
}
