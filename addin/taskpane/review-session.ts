import type { IsoDate } from '../../shared/campaign/calendar';
import { defaultAsOf, type Campaign } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import type { ReviewRequest } from '../../shared/review/review';
import type { WorkbookPainter } from '../../shared/workbook/workbook-port';
import { nextState, reviewedOf, type PaneEvent, type PaneState, type ReviewChoice } from './pane-state';
import type { ReviewDesk, WorkbookSource } from './review-desk';
import { StateHolder } from './store';

export interface ReviewPorts {
  desk: ReviewDesk;
  painter: Pick<WorkbookPainter, 'paint' | 'clear'>;
  campaign: Campaign;
  today: IsoDate;
  /** What the municipal office has published, where a server is known. */
  published: Pick<ReviewRequest, 'assigned' | 'rubric'>;
}

/** The pane's work on one workbook: its state, and what moves it. The marks are those of the review that stands. */
export class ReviewSession extends StateHolder<PaneState> {
  constructor(
    private readonly ports: ReviewPorts,
    private language: Language,
  ) {
    super({ kind: 'empty' });
  }

  open(source: WorkbookSource): void {
    const { campaign, today } = this.ports;
    void this.review(source, { asOf: defaultAsOf(campaign, today), county: null });
  }

  reviewAgain(choice: ReviewChoice): void {
    if (this.state.kind !== 'empty') void this.review(this.state.source, choice);
  }

  retry(): void {
    const { state } = this;
    if (state.kind === 'cancelled' || state.kind === 'broken') void this.review(state.source, state.choice);
  }

  cancel(): void {
    this.ports.desk.cancel();
  }

  speak(language: Language): void {
    this.language = language;
    void this.present();
  }

  private async review(source: WorkbookSource, chosen: ReviewChoice): Promise<void> {
    const { desk, campaign, today, published } = this.ports;
    const choice = { ...chosen };
    const language = this.language;
    this.hear({ kind: 'started', source, choice });
    const request = { campaign, today, ...choice, fileName: source.fileName, ...published };
    const answer = await desk.review(source, request, language, (stage) =>
      this.hear({ kind: 'stage', source, stage }),
    );
    this.hear({ kind: 'answered', source, choice, answer });
    if (language !== this.language) await this.present();
  }

  private async present(): Promise<void> {
    const { state } = this;
    if (state.kind !== 'reviewed' || state.view.language === this.language) return;
    const answer = await this.ports.desk.present(this.language);
    if (answer.kind === 'reviewed') this.hear({ kind: 'presented', source: state.source, view: answer.view });
  }

  private hear(event: PaneEvent): void {
    const before = reviewedOf(this.state)?.view.highlights;
    this.become(nextState(this.state, event));
    const marks = reviewedOf(this.state)?.view.highlights;
    if (marks !== before) void (marks ? this.ports.painter.paint(marks) : this.ports.painter.clear());
  }
}
