import { z } from 'zod';
import type { Campaign } from '../../shared/campaign/campaign';
import { campaignList, publishedRubric } from '../../shared/municipal/published';
import { severities } from '../../shared/findings/finding';
import { returnedNoteSchema } from '../../shared/submission/dealt-notes';
import { stampKeySchema } from '../../shared/submission/stamp';
import { findingSchema } from './wire-review';

/** The parts of the server's answers that the pane reads; whatever else they hold is passed over. */
export const headSchema = z.object({
  version: z.int(),
  state: z.string(),
  /** Of the last return. */
  notes: z.array(returnedNoteSchema).optional(),
  receivedAt: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
});
export type Head = z.infer<typeof headSchema>;

/** What the municipal office has published: the versions of the points, the pairings assigned, the keys of stamps. */
export const publishedSchema = z.object({
  rubrics: z.array(publishedRubric),
  pairings: z.array(
    z.object({
      county: z.string(),
      township: z.string(),
      unit: z.string(),
      since: z.string().optional(),
      until: z.string().optional(),
    }),
  ),
  stampKeys: z.array(stampKeySchema).default([]),
  /** Every campaign there is; none where the server tells of one alone. */
  campaigns: campaignList.shape.campaigns.default([]),
});
export type Published = z.infer<typeof publishedSchema> & {
  /** By which all of it is; null where it cannot be read. */
  campaign: Campaign | null;
};

export const takenSchema = z.object({
  version: z.int(),
  state: z.string().optional(),
  disputed: z.boolean().optional(),
});

export const problemSchema = z.object({
  kind: z.string().optional(),
  issues: z.array(z.string()).optional(),
  findings: z.array(findingSchema).optional(),
  paneFindings: z.array(z.object({ severity: z.enum(severities), count: z.int() })).optional(),
  head: z.object({ version: z.int() }).nullish(),
});
