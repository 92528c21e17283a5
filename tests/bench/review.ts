import { read } from '@e965/xlsx';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import { renderFinding } from '../../shared/findings/render-finding';
import { readWorkbook } from '../../shared/reading/read-workbook';
import { reviewRecords } from '../../shared/review/review-records';
import { ruleTexts } from '../../shared/review/rule-texts';
import type { WorkbookRecords } from '../../shared/sheets/records';
import { projectRecords } from '../../shared/submission/project-records';
import { wireRows } from '../../shared/submission/wire-row';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { ledgerFile } from './ledger-file';
import { figure, medianTimes, type Figure } from './measure';
import { peakOf } from './peak-memory';

const request = { campaign, asOf: '2010-12-31', today: '2010-12-31' };
const most = 100_000;
/** Rows of one kind that the wire schema takes. */
const slice = 20_000;

/** 100,000 ledger rows: judging against zod over the same rows, reading against the library that reads the file. */
export function benchReview(): Figure[] {
  const smaller = [1_000, 10_000].map((rows) => {
    const { grid, records } = prepare(ledgerFile(rows));
    const { times, runs } = medianTimes([() => readWorkbook(grid, request), () => judge(records)]);
    return { rows, runs, perRow: perRow(times, rows) };
  });
  const bytes = ledgerFile(most);
  const { grid, records, wire } = prepare(bytes);
  const { times, runs } = medianTimes([
    () => readLibrary(bytes),
    () => readWorkbook(grid, request),
    () => parse(wire),
    () => judge(records),
  ]);
  const [library = 1, reading = 0, parsing = 1, judging = 0] = times;
  const sizes = [...smaller, { rows: most, runs, perRow: perRow([reading, judging], most) }];
  const [small = 1, middle = 1, large = 0] = sizes.map((size) => size.perRow);
  const [whole, peer] = [peakOf('review', bytes), peakOf('library', bytes)];
  return [
    figure('review/judging-per-zod-parse', judging / parsing, 'ratio of time', 1, runs),
    figure('review/reading-per-xlsx-read', reading / library, 'ratio of time', 0.5, runs),
    figure('review/growth-100k-per-10k', large / middle, 'ratio of time a row', 1.5, runs),
    figure('review/growth-10k-per-1k', middle / small, 'ratio of time a row', 1.5, runs),
    ...sizes.map((size) =>
      figure(`review/per-row-at-${size.rows}`, size.perRow, 'µs a row', null, size.runs),
    ),
    figure('review/peak-per-xlsx-read', whole / peer, 'ratio of memory'),
    figure('review/peak', whole, 'MiB'),
  ];
}

/** Each alone in a process, for its memory: a file from its bytes. */
export const reviewWorks = { review: reviewFile, library: readLibrary };

function reviewFile(bytes: Uint8Array): number {
  return judge(readWorkbook(open(bytes), request).records);
}

interface Prepared {
  grid: WorkbookGrid;
  records: WorkbookRecords;
  wire: readonly object[];
}

function prepare(bytes: Uint8Array): Prepared {
  const grid = open(bytes);
  const { records } = readWorkbook(grid, request);
  const loans = projectRecords(records).rows['loans'] ?? [];
  const wire = Array.from({ length: Math.ceil(loans.length / slice) }, (_, part) => ({
    loans: loans.slice(part * slice, (part + 1) * slice),
  }));
  return { grid, records, wire };
}

function open(bytes: Uint8Array): WorkbookGrid {
  const file = readWorkbookFile(bytes, '台账.xlsx');
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  return file.grid;
}

function readLibrary(bytes: Uint8Array): unknown {
  return read(bytes, { type: 'array', dense: true, cellNF: true });
}

function judge(records: WorkbookRecords): number {
  const { findings } = reviewRecords(records, request);
  return findings.reduce((length, finding) => length + renderFinding(finding, ruleTexts, 'zhCN').length, 0);
}

function parse(wire: readonly object[]): number {
  const failed = wire.filter((part) => !wireRows.safeParse(part).success);
  if (failed.length > 0) throw new Error('the wire schema refuses the rows');
  return failed.length;
}

/** Reading and judging together, in µs. */
function perRow([reading = 0, judging = 0]: readonly number[], rows: number): number {
  return ((reading + judging) * 1000) / rows;
}
