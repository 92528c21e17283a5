import type { ReviewSession } from '../taskpane/review-session';
import type { WorkbookSource } from '../taskpane/review-desk';
import type { PageConfig } from '../taskpane/page-config';

/** The workbooks that the page's own server offers to begin with. */
export class Samples {
  private opened: WorkbookSource | null = null;

  constructor(
    private readonly config: Pick<PageConfig, 'sample' | 'correctedSample'>,
    private readonly session: ReviewSession,
  ) {}

  get isOffered(): boolean {
    return this.config.sample !== undefined;
  }

  /** Whether the workbook is the sample, and there is a corrected one to go on with. */
  hasCorrected(source: WorkbookSource): boolean {
    return source === this.opened && this.config.correctedSample !== undefined;
  }

  /** False: it could not be had. */
  async open(): Promise<boolean> {
    this.opened = await this.openAt(this.config.sample);
    return this.opened !== null;
  }

  async openCorrected(): Promise<void> {
    await this.openAt(this.config.correctedSample);
  }

  private async openAt(address: string | undefined): Promise<WorkbookSource | null> {
    const source = address === undefined ? null : await fetchWorkbook(address);
    if (source) this.session.open(source);
    return source;
  }
}

async function fetchWorkbook(address: string): Promise<WorkbookSource | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const fileName = decodeURIComponent(address.split('/').pop() ?? address);
    return { fileName, file: await response.blob() };
  } catch {
    return null;
  }
}
