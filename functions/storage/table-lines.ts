import { z } from 'zod';

/** Every table, in the order of a backup: heads first, so that the rows of each are there to follow. */
export const tableNames = ['Heads', 'Rows', 'Claims', 'Office'] as const;

/** A property with the type that the table keeps it in. */
const property = z.union([
  z.string(),
  z.object({ type: z.string(), value: z.string() }),
  z.boolean(),
  z.number(),
]);

const entity = z.record(z.string(), property).and(z.object({ partitionKey: z.string(), rowKey: z.string() }));

/** One line of a backup: what it is, an entity, and at the end how many there were. */
export const backupLine = z.union([
  z.strictObject({ backup: z.literal('qianshou'), format: z.literal(1), id: z.uuid(), at: z.string() }),
  z.strictObject({ table: z.enum(tableNames), entity }),
  z.strictObject({ end: z.literal(true), entities: z.int() }),
]);

export type BackupLine = z.infer<typeof backupLine>;
export type TableEntityLine = Extract<BackupLine, { table: string }>;
export type StoredEntity = TableEntityLine['entity'];
