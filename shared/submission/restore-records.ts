import type { Campaign } from '../campaign/campaign';
import { identifyRows } from '../sheets/identify-rows';
import { sheetKindIds } from '../sheets/index';
import type { WorkbookRecords } from '../sheets/records';
import type { Submission } from './submission';
import type { WireRow } from './wire-row';

/** The rows of a submission as the rules want them: cells with their sheets, identities resolved. */
export function restoreRecords(
  { county, records }: Pick<Submission, 'county' | 'records'>,
  campaign: Campaign,
): WorkbookRecords {
  const blocks = records.blocks.map((block) => ({
    ...block,
    header: { sheet: block.sheet, address: block.header },
    headerCells: Object.fromEntries(
      Object.entries(block.headerCells).map(([field, address]) => [field, { sheet: block.sheet, address }]),
    ),
  }));
  const rows = Object.fromEntries(
    sheetKindIds.flatMap((kind) => {
      const list = records.rows[kind] as readonly WireRow[] | undefined;
      if (!list) return [];
      return [
        [
          kind,
          list.map(({ block, fields, cells }) => {
            const sheet = blocks[block]?.sheet ?? '';
            const places = Object.entries(cells).map(([field, address]) => [field, { sheet, address }]);
            return { kind, block, fields, cells: Object.fromEntries(places) };
          }),
        ],
      ];
    }),
  );
  return identifyRows({ county, blocks, rows } as WorkbookRecords, campaign);
}
