import { monthOf, type IsoDate } from '../../shared/campaign/calendar';
import { assignedOn, type AssignedPairing, type Campaign } from '../../shared/campaign/campaign';
import { rubricOf, type PublishedRubric } from '../../shared/municipal/published';
import type { ReviewRequest } from '../../shared/review/review';
import type { StampKey } from '../../shared/submission/stamp';

/** What the municipal office has published; nothing where no server is known. */
export interface PublishedTerms {
  assigned?: readonly AssignedPairing[];
  /** Every version of the points, oldest first. */
  rubrics?: readonly PublishedRubric[];
  /** What stamps are verified by. */
  stampKeys?: readonly StampKey[];
}

/** What of it a review as of a day goes by: a month keeps the points that held in it. */
export function termsOn(
  day: IsoDate,
  { assigned = [], rubrics = [] }: PublishedTerms,
  campaign: Campaign,
): Required<Pick<ReviewRequest, 'assigned' | 'rubric'>> {
  return { assigned: assignedOn(day, assigned), rubric: rubricOf(monthOf(day), rubrics, campaign) };
}
