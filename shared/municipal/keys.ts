import { z } from 'zod';
import { countySchema } from '../submission/submission';
import { wireText } from '../submission/wire-row';

/** Whose a key is: one county's, or the municipal office's. */
export const keyScopeSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('county'), county: countySchema }),
  z.strictObject({ role: z.literal('municipal') }),
]);

/** What a key is issued for. */
export const keyTermsSchema = z.strictObject({
  scope: keyScopeSchema,
  label: wireText.max(100).optional(),
  /** Null or absent: until it is revoked. */
  expiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
});
export type KeyTerms = z.input<typeof keyTermsSchema>;

/** The beginning of the SHA-256 of the secret, in hex. */
export const keyIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** A key without its secret. */
export const listedKeySchema = z.object({
  id: keyIdSchema,
  scope: keyScopeSchema,
  label: z.string(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
});
export type ListedKey = z.infer<typeof listedKeySchema>;

export const keyListSchema = z.object({ keys: z.array(listedKeySchema) });
export const issuedKeySchema = listedKeySchema.extend({ secret: z.string() });
