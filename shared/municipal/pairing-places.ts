import { z } from 'zod';
import { placeSchema } from '../submission/submission';
import type { CellRef } from '../workbook/cell-ref';

/** Where a pairing and its figures stand in the county's workbook; of many cells the first few. */
export const pairingPlaces = z.object({
  /** The cell that names the unit. */
  at: placeSchema.nullable().default(null),
  cells: z
    .object({ cash: z.array(placeSchema), loans: z.array(placeSchema) })
    .default({ cash: [], loans: [] }),
});
export type PairingPlaces = z.infer<typeof pairingPlaces>;

/** What was submitted before places were kept has none. */
export const noPlaces: PairingPlaces = { at: null, cells: { cash: [], loans: [] } };

const mostCells = 5;

/** The cells that rows name, each once, and no more than are of use. */
export function fewCells(cells: readonly (CellRef | undefined)[]): CellRef[] {
  const each = new Map(cells.flatMap((cell) => (cell ? [[`${cell.sheet} ${cell.address}`, cell]] : [])));
  return [...each.values()].slice(0, mostCells);
}
