import { z } from 'zod';
import { severities } from '../../shared/findings/finding';

const place = z.object({ sheet: z.string(), address: z.string() });
const text = z.object({ zhCN: z.string(), en: z.string() });
const datum = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  text,
  z.array(z.union([z.string(), z.number(), text])),
]);

/** A finding as it comes over the wire. */
export const findingSchema = z.object({
  ruleId: z.string(),
  messageId: z.string(),
  severity: z.enum(severities),
  at: place.nullable(),
  related: z.array(place).optional(),
  data: z.record(z.string(), datum).optional(),
});

const scoreLine = z.object({
  indicator: z.string(),
  points: z.number(),
  due: z.number(),
  earned: z.number(),
  dueBy: z.string(),
  overdue: z.boolean(),
  evidence: z.array(place),
  short: z.array(place),
  missing: z.array(z.object({ what: text, at: place.optional() })),
});

/** A score card as it comes over the wire. */
export const scoreCardSchema = z.object({
  rubric: z.string(),
  total: z.number().nullable(),
  earned: z.number(),
  due: z.number(),
  pairings: z.array(
    z.object({
      county: z.string(),
      township: z.string(),
      unit: z.string(),
      townshipKey: z.string(),
      unitKey: z.string(),
      isStreet: z.boolean(),
      at: place.nullable(),
      total: z.number().nullable(),
      earned: z.number(),
      due: z.number(),
      lines: z.array(scoreLine),
    }),
  ),
});
