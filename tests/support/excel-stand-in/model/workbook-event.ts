import type { Sheet } from './sheet';

/** What happened in the workbook, and whether a person or an add-in did it. */
export type WorkbookEvent = { by: 'person' | 'addin'; sheet: Sheet } & (
  | {
      kind: 'changed';
      address: string;
      changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'CellDeleted';
    }
  | { kind: 'activated' | 'deactivated' | 'added' | 'deleted' }
  | { kind: 'renamed'; before: string; after: string }
  | { kind: 'selected'; address: string }
);
