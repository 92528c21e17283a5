import { z } from 'zod';
import { sheetKindIds } from '../sheets/index';
import { mostCorrections } from './merge-corrections';

const name = z.string().max(200);

export const correctionSchema = z.strictObject({
  sheet: name,
  kind: z.enum(sheetKindIds).nullable().exactOptional(),
  columns: z
    .array(z.strictObject({ header: name, letters: z.string().max(3), field: name.nullable() }))
    .max(200)
    .readonly(),
  headings: z.array(name).max(500).readonly().exactOptional(),
  saidAt: z.iso.datetime().exactOptional(),
});

/** What an officer says of sheets and columns, as it is kept and as it travels with a stamp. */
export const correctionsSchema = z.array(correctionSchema).max(mostCorrections).readonly();
export type Corrections = z.infer<typeof correctionsSchema>;

/** As they are asked for and sent. */
export const answersSchema = z.strictObject({ answers: correctionsSchema });

/** By county. */
export const countyCorrectionsSchema = z.record(z.string(), correctionsSchema);
export type CountyCorrections = z.infer<typeof countyCorrectionsSchema>;
