import { useEffect } from 'react';
import type { PanePorts } from './App';
import type { ReviewSession } from './review-session';
import { likelyMonth, submissionMonths } from './submission-months';

/** Looks up what was returned to the county as soon as it is known, and follows what the server says after that. */
export function useReturnedNotes(
  { server, keys, campaign, today }: PanePorts,
  { returned }: ReviewSession,
  county: string | undefined,
): void {
  const submission = server?.submission;
  useEffect(() => submission?.subscribe(() => returned.hear(submission.state)), [submission, returned]);
  useEffect(() => {
    const key = keys.get('county');
    const month = likelyMonth(submissionMonths(campaign, today), today);
    if (submission && county !== undefined && key !== null && month !== null)
      void submission.lookUp(key, { county, month });
  }, [submission, keys, campaign, today, county]);
}
