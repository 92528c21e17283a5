import type { ReportSheet } from '../../shared/workbook/report-sheet';
import type { PublishedSheet, WorkbookPublisher } from '../../shared/workbook/workbook-port';
import { answerOf, type HostRefusal } from './pane-host';
import { saveFile } from './save-file';

/** What became of a report. */
export type ReportOutcome =
  | { kind: 'written'; sheet: PublishedSheet }
  | { kind: 'saved'; fileName: string }
  | { kind: 'refused'; refusal: HostRefusal };

/** Writes a report into the workbook that is open; where there is none to write into, it is saved as a file. */
export async function writeReport(
  publisher: WorkbookPublisher | null,
  sheet: ReportSheet,
): Promise<ReportOutcome> {
  if (!publisher) {
    const { reportFile } = await import('../host/report-file');
    const fileName = `${sheet.name}.xlsx`;
    saveFile(fileName, new Uint8Array(reportFile([withRows(sheet)])));
    return { kind: 'saved', fileName };
  }
  const answer = await answerOf(() => publisher.publish(sheet));
  return answer.kind === 'refused'
    ? { kind: 'refused', refusal: answer }
    : { kind: 'written', sheet: answer.value };
}

/** A file is never refreshed: a table without rows has nothing to be kept for. */
function withRows(sheet: ReportSheet): ReportSheet {
  return { ...sheet, tables: sheet.tables.filter(({ rows }) => rows.length > 0) };
}
