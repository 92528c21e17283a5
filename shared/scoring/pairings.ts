import type { CountyCode } from '../campaign/campaign';
import type { SheetRow, TownshipIdentity, UnitIdentity, WorkbookRecords } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';

/** A supporting unit and a township, as the workbook lists them. */
export interface Pairing {
  county: CountyCode | null;
  township: TownshipIdentity;
  unit: UnitIdentity;
  /** The cell at which the pairing's shortfalls are shown (verdict §4). */
  at: CellRef | null;
  roster: SheetRow<'roster'> | null;
}

/** The pairings of the roster, else of the latest progress rows, else of the ledgers; each once. */
export declare function listPairings(records: WorkbookRecords): readonly Pairing[];
