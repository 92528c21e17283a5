import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import type { Review } from '../../../shared/review/review';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import { atHalfTime, funding, roster } from '../../fixtures/parts';
import { buildWorkbook, day, type SheetInput } from '../../support/build-workbook';

/** The review of these sheets at half-time. */
export function reviewed(...sheets: readonly SheetInput[]): Review {
  const reading = readWorkbookFile(buildWorkbook({ sheets }), 'a.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.message.en);
  return reviewWorkbook(reading.grid, { campaign: huaihua2010, ...atHalfTime });
}

/** Two pairings; the second's amount is what is given. */
export function twoPairings(amount: number | null): readonly SheetInput[] {
  return [
    roster(['官庄镇', '怀化学院'], ['凉水井镇', '怀化市卫生局']),
    funding(
      ['官庄镇', '怀化学院', day('2010-07-15'), 5000, '资金'],
      ['凉水井镇', '怀化市卫生局', day('2010-08-15'), amount, '资金'],
    ),
  ];
}
