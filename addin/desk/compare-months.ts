import { lastDayOfMonth } from '../../shared/campaign/calendar';
import { figureChanges } from '../../shared/municipal/figure-changes';
import { summariseCounty } from '../../shared/municipal/summarise-county';
import type { ReviewRequest } from '../../shared/review/review';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { projectRecords } from '../../shared/submission/project-records';
import { restoreRecords } from '../../shared/submission/restore-records';
import { versionDiff, type VersionDiff } from '../../shared/submission/version-diff';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { EarlierMonth, MonthComparison } from '../taskpane/review-desk';

/** Rows of each kind that the pane gets: more than anyone reads. */
const mostRows = 200;

/** How the workbook as of the request's day differs from what was submitted for an earlier month. */
export function compareMonths(
  grid: WorkbookGrid,
  request: ReviewRequest,
  { month, county, records, scoreCard }: EarlierMonth,
): MonthComparison {
  const { campaign, asOf } = request;
  const now = reviewWorkbook(grid, request);
  const earlier = restoreRecords({ county, records }, campaign);
  const before = summariseCounty({ records: earlier, scoreCard }, campaign, lastDayOfMonth(month));
  const diff = versionDiff(records, projectRecords(now.records));
  const shown = firstRows(diff);
  return {
    figures: figureChanges(before, summariseCounty(now, campaign, asOf)),
    diff: shown,
    rows: { added: diff.added.length, removed: diff.removed.length, changed: diff.changed.length },
    beyond: rowsOf(diff) - rowsOf(shown),
  };
}

function firstRows({ added, removed, changed }: VersionDiff): VersionDiff {
  return {
    added: added.slice(0, mostRows),
    removed: removed.slice(0, mostRows),
    changed: changed.slice(0, mostRows),
  };
}

function rowsOf({ added, removed, changed }: VersionDiff): number {
  return added.length + removed.length + changed.length;
}
