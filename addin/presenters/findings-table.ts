import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language } from '../../shared/findings/text';
import type { Review } from '../../shared/review/review';
import type { Dispute } from '../../shared/submission/submission';
import { findingsHeaders } from '../../shared/workbook/findings-headers';
import { findingsSheetName, type FindingsTable } from '../../shared/workbook/workbook-port';
import { findingGroups } from './finding-groups';
import type { FindingItem } from './finding-items';

const disputed = text('县里说明：{reason}', 'Disputed by the county: {reason}');

/**
 * The findings for the sheet 校验结果, gravest first. Its third column is the place's address; `notes` stand above it.
 */
export function findingsTable(
  review: Review,
  language: Language,
  disputes: readonly Dispute[] = [],
  notes: readonly string[] = [],
): FindingsTable {
  return {
    title: findingsSheetName,
    notes,
    columns: findingsHeaders.map((column) => column[language]),
    rows: findingGroups(review, language, Infinity, disputes).flatMap((group) =>
      group.sheets.flatMap(({ items }) =>
        items.map((item) => ({
          cells: [
            group.title,
            item.at?.sheet ?? '',
            item.address,
            item.pairing,
            item.title,
            said(item, language),
            item.source ?? '',
          ],
          at: item.at,
        })),
      ),
    ),
  };
}

function said({ sentence, dispute }: FindingItem, language: Language): string {
  return dispute === null ? sentence : `${sentence} ${fillTemplate(disputed, { reason: dispute }, language)}`;
}
