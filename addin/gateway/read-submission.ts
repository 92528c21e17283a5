import { z } from 'zod';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import { dealtNoteSchema } from '../../shared/submission/dealt-notes';
import { headSchema } from '../../shared/submission/month-life';
import { submissionSchema } from '../../shared/submission/submission';
import type { CallAnswer, MunicipalServer } from './municipal-server';
import { findingSchema, scoreCardSchema } from './wire-review';

const { records, source, disputes, paneFindings, nothingToReport } = submissionSchema.shape;

/** The version that stands for a county's month, with all that the server made of it. */
export const standingSubmission = headSchema.extend({
  records,
  source,
  disputes,
  paneFindings,
  nothingToReport,
  findings: z.array(findingSchema),
  scoreCard: scoreCardSchema,
  notes: z.array(dealtNoteSchema),
});
export type StandingSubmission = z.infer<typeof standingSubmission>;

/** A county's month as it stands; a `notFound` problem where nothing came. */
export function readSubmission(
  server: MunicipalServer,
  month: IsoMonth,
  county: CountyCode,
  signal?: AbortSignal,
): Promise<CallAnswer<StandingSubmission>> {
  return server.call({ path: `/submissions/${month}/${county}`, answer: standingSubmission, signal });
}
