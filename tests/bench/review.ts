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
import { figure, heapOf, medianTimes, type Figure } from './measure';

const request = { campaign, asOf: '2010-12-31', today: '2010-12-31' };
const slice = 20_000;

/** 100,000 ledger rows: judging against zod over the same rows, reading against the library that reads the file. */
export function benchReview(): Figure[] {
  const sizes = [1_000, 10_000, 100_000].map(prepare);
  const growth = sizes.map(({ rows, grid, records }) => {
    const [reading = 0, judging = 0] = medianTimes([() => readWorkbook(grid, request), () => judge(records)]);
    return { rows, perRow: ((reading + judging) * 1000) / rows };
  });
  const { bytes, grid, records, wire } = sizes[2] ?? prepare(100_000);
  const [library = 1, reading = 0, parsing = 1, judging = 0] = medianTimes([
    () => read(bytes, { type: 'array', dense: true, cellNF: true }),
    () => readWorkbook(grid, request),
    () => parse(wire),
    () => judge(records),
  ]);
  const [small, middle, large] = growth.map(({ perRow }) => perRow);
  return [
    figure('review/judging-per-zod-parse', judging / parsing, 'ratio of time', 1),
    figure('review/reading-per-xlsx-read', reading / library, 'ratio of time', 0.5),
    figure('review/growth-100k-per-10k', (large ?? 0) / (middle ?? 1), 'ratio of time a row', 1.5),
    ...growth.map(({ rows, perRow }) => figure(`review/per-row-at-${rows}`, perRow, 'µs', null)),
    figure('review/growth-10k-per-1k', (middle ?? 0) / (small ?? 1), 'ratio of time a row', null),
    figure(
      'review/records-heap',
      heapOf(() => readWorkbook(grid, request)),
      'MiB',
      null,
    ),
  ];
}

interface Prepared {
  rows: number;
  bytes: Uint8Array;
  grid: WorkbookGrid;
  records: WorkbookRecords;
  wire: readonly object[];
}

function prepare(rows: number): Prepared {
  const bytes = ledgerFile(rows);
  const file = readWorkbookFile(bytes, '台账.xlsx');
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  const { records } = readWorkbook(file.grid, request);
  const loans = projectRecords(records).rows['loans'] ?? [];
  const wire = Array.from({ length: Math.ceil(loans.length / slice) }, (_, part) => ({
    loans: loans.slice(part * slice, (part + 1) * slice),
  }));
  return { rows, bytes, grid: file.grid, records, wire };
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
