import { countyOfCode } from '../campaign/divisions';
import type { Finding } from '../findings/finding';
import { readWorkbook } from '../reading/read-workbook';
import { comparePlaces } from '../workbook/cell-ref';
import type { WorkbookGrid } from '../workbook/sheet-grid';
import type { Review, ReviewRequest } from './review';
import { reviewRecords } from './review-records';

/** Reads, judges and scores a workbook: the whole core in one call. */
export function reviewWorkbook(workbook: WorkbookGrid, request: ReviewRequest): Review {
  const reading = readWorkbook(workbook, request);
  const { findings, scoreCard } = reviewRecords(reading.records, request);
  const county = countyOfCode(request.campaign, reading.records.county);
  return {
    campaign: request.campaign.id,
    asOf: request.asOf,
    county: county && { code: county.code, name: county.name },
    sheets: reading.sheets,
    records: reading.records,
    findings: inPlaceOrder([...reading.findings, ...findings], workbook),
    scoreCard,
  };
}

function inPlaceOrder(findings: readonly Finding[], workbook: WorkbookGrid): Finding[] {
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const compare = comparePlaces(order);
  return [...findings].sort((a, b) => compare(a.at, b.at));
}
