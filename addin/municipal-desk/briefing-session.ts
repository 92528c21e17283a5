import type { ReportSheet } from '../../shared/workbook/report-sheet';
import type { WorkbookPublisher } from '../../shared/workbook/workbook-port';
import { StateHolder } from '../taskpane/store';
import { writeReport, type ReportOutcome } from '../taskpane/write-report';

export interface BriefingState {
  /** The last part, which the officer writes. */
  closing: string;
  outcome: null | { kind: 'writing' } | ReportOutcome;
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
    this.become({ ...this.state, outcome: { kind: 'writing' } });
    const outcome = await writeReport(this.publisher, sheet);
    this.become({ ...this.state, outcome });
  }
}
