import { text, type Language } from '../../shared/findings/text';
import type { Review } from '../../shared/review/review';
import { findingsSheetName, type FindingsTable } from '../../shared/workbook/workbook-port';
import { findingGroups } from './finding-groups';

const columns = [
  text('级别', 'Severity'),
  text('工作表', 'Sheet'),
  text('单元格', 'Cell'),
  text('结对', 'Pairing'),
  text('检查项目', 'Check'),
  text('问题与处理办法', 'What is wrong and what to do'),
  text('依据', 'Clause'),
];

/** The findings for the sheet 校验结果, gravest first. Its third column is the place's address. */
export function findingsTable(review: Review, language: Language): FindingsTable {
  return {
    title: findingsSheetName,
    columns: columns.map((column) => column[language]),
    rows: findingGroups(review, language).flatMap((group) =>
      group.sheets.flatMap(({ items }) =>
        items.map((item) => ({
          cells: [
            group.title,
            item.at?.sheet ?? '',
            item.address,
            item.pairing,
            item.title,
            item.sentence,
            item.source ?? '',
          ],
          at: item.at,
        })),
      ),
    ),
  };
}
