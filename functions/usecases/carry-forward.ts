import type { Submission } from '../../shared/submission/submission';
import type { Office } from './office';

/**
 * A county with nothing to report keeps the rows of its newest version, of this month or else of the one before it
 * that has any, with what was said about them; the submission says so. Others go as they are.
 */
export async function carriedForward(submission: Submission, office: Office): Promise<Submission> {
  if (!submission.nothingToReport) return submission;
  const { first } = office.campaign.term;
  for (let month = submission.month; month >= first.slice(0, 7); month = monthBefore(month)) {
    const found = await office.submissions.read(month, submission.county);
    if (!found) continue;
    const { records, disputes, paneFindings } = found.version.submission;
    return { ...submission, records, paneFindings, disputes: [...disputes, ...submission.disputes] };
  }
  return submission;
}

function monthBefore(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
