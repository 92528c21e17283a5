import type { ReadSheet } from '../../shared/review/review';
import { sheetKinds } from '../../shared/sheets/index';
import { findingGroups, type FindingGroup } from '../presenters/finding-groups';
import { verdictLine } from '../presenters/verdict-line';
import type { CheckedFile } from './check-document';
import { sayer, shown, type ReportOptions } from './report-words';
import { scoreLines } from './score-report';
import { textTable } from './text-table';

/** The report for people: the verdict first, then what was read, what is wrong, and the score. */
export function checkReport(files: readonly CheckedFile[], options: ReportOptions): string {
  return files
    .flatMap((file) => (file.kind === 'reviewed' ? [workbookReport(file, options)] : []))
    .join('\n\n');
}

function workbookReport(
  { fileName, review, markedCopy }: Extract<CheckedFile, { kind: 'reviewed' }>,
  options: ReportOptions,
): string {
  const say = sayer(options.language);
  const verdict = verdictLine(review, options.language);
  return [
    `${fileName}`,
    say('verdict', { headline: verdict.headline, remainder: verdict.remainder }).trimEnd(),
    verdict.reading,
    say('facts', { asOf: review.asOf, county: review.county?.name ?? say('noCounty') }),
    ...(markedCopy === null ? [] : [say('marked', { path: markedCopy })]),
    '',
    `■ ${say('sheets')}`,
    ...textTable(
      [say('sheetColumns').split('|'), ...review.sheets.map((sheet) => sheetRow(sheet, options))],
      {
        width: options.width,
        indent: 2,
      },
    ),
    ...findingGroups(review, options.language, options.all ? Infinity : shown.findings)
      .filter(({ severity }) => severity !== 'shortfall')
      .flatMap((group) => ['', ...groupLines(group, options)]),
    '',
    ...scoreLines(review, options),
  ].join('\n');
}

function sheetRow(sheet: ReadSheet, { language }: ReportOptions): string[] {
  const say = sayer(language);
  const hidden =
    (sheet.hidden ? say('hiddenSheet') : '') +
    (sheet.hiddenRows?.length ? say('hiddenRows', { count: sheet.hiddenRows.length }) : '');
  if (sheet.kind === null) return [sheet.name, say('unrecognised') + hidden];
  return [
    sheet.name,
    sheetKinds[sheet.kind].title[language] + hidden,
    sheet.range ?? '',
    String(sheet.records ?? 0),
  ];
}

function groupLines(group: FindingGroup, { language, width }: ReportOptions): string[] {
  const say = sayer(language);
  return [
    `■ ${group.title} ${group.total}`,
    ...group.sheets.flatMap((sheet) => {
      const hidden = sheet.total - sheet.items.length;
      return [
        `  ${say('noted', { title: sheet.title, note: sheet.total })}`,
        ...textTable(
          [
            say('findingColumns').split('|'),
            ...sheet.items.map(({ address, title, sentence }) => [address, title, sentence]),
          ],
          { width, indent: 4 },
        ),
        ...(hidden > 0 ? [`    ${say('more', { count: hidden })}`] : []),
      ];
    }),
  ];
}
