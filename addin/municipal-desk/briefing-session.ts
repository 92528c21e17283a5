import type { ReportSheet } from '../../shared/workbook/report-sheet';
import type { PublishedSheet, WorkbookPublisher } from '../../shared/workbook/workbook-port';
import { answerOf, type HostRefusal } from '../taskpane/pane-host';
import { saveFile } from '../taskpane/save-file';
import { StateHolder } from '../taskpane/store';

export interface BriefingState {
  /** The last part, which the officer writes. */
  closing: string;
  outcome:
    | null
    | { kind: 'writing' }
    | { kind: 'written'; sheet: PublishedSheet }
    | { kind: 'saved'; fileName: string }
    | { kind: 'refused'; refusal: HostRefusal };
}

/** A briefing on its way into the workbook that is open, or into a file. */
export class BriefingSession extends StateHolder<BriefingState> {
  constructor(private readonly publisher: WorkbookPublisher | null) {
    super({ closing: '', outcome: null });
  }

  close(closing: string): void {
    this.become({ ...this.state, closing });
  }

  async write(sheet: ReportSheet): Promise<void> {
    if (this.state.outcome?.kind === 'writing') return;
    this.tell({ kind: 'writing' });
    const { publisher } = this;
    if (!publisher) {
      const { reportFile } = await import('../host/report-file');
      const fileName = `${sheet.name}.xlsx`;
      saveFile(fileName, new Uint8Array(reportFile([withRows(sheet)])));
      return this.tell({ kind: 'saved', fileName });
    }
    const answer = await answerOf(() => publisher.publish(sheet));
    this.tell(
      answer.kind === 'refused'
        ? { kind: 'refused', refusal: answer }
        : { kind: 'written', sheet: answer.value },
    );
  }

  private tell(outcome: BriefingState['outcome']): void {
    this.become({ ...this.state, outcome });
  }
}

/** A file is never refreshed: a table without rows has nothing to be kept for. */
function withRows(sheet: ReportSheet): ReportSheet {
  return { ...sheet, tables: sheet.tables.filter(({ rows }) => rows.length > 0) };
}
