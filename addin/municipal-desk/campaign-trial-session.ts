import { assignedOn, defaultAsOf, type AssignedPairing, type Campaign } from '../../shared/campaign/campaign';
import type { Language, Text } from '../../shared/findings/text';
import type { ReviewView } from '../presenters/review-view';
import { answerOf, type HostRefusal, type PaneHost } from '../taskpane/pane-host';
import type { DeskAnswer, ReviewDesk, WorkbookSource } from '../taskpane/review-desk';
import { StateHolder } from '../taskpane/store';

/** By what a workbook is tried. */
export interface TrialTerms {
  before: Campaign;
  after: Campaign;
  /** The workbook is of the time of `before`: its dates are judged by the term of then. */
  isOfThen: boolean;
  today: string;
  assigned: readonly AssignedPairing[];
  language: Language;
}

export type TrialState =
  | { kind: 'none' }
  | { kind: 'working'; fileName: string }
  | { kind: 'unread'; message: Text }
  | { kind: 'hostRefused'; refusal: HostRefusal }
  | { kind: 'broken' }
  | {
      kind: 'tried';
      fileName: string;
      of: Campaign;
      isOfThen: boolean;
      before: ReviewView;
      after: ReviewView;
    };

/** Judges a workbook by a campaign as it stands and as it is drafted; nothing is marked or sent. */
export class CampaignTrialSession extends StateHolder<TrialState> {
  private trials = 0;

  constructor(
    private readonly desk: Pick<ReviewDesk, 'review'>,
    private readonly host: Pick<PaneHost, 'reader' | 'workbookName'>,
  ) {
    super({ kind: 'none' });
  }

  async tryFile(file: File, terms: TrialTerms): Promise<void> {
    await this.try({ fileName: file.name, file }, this.begin(file.name), terms);
  }

  /** The workbook that the host has open. */
  async tryCurrent(terms: TrialTerms): Promise<void> {
    const { reader, workbookName } = this.host;
    if (!reader) return;
    const fileName = workbookName();
    const number = this.begin(fileName);
    const answer = await answerOf(() => reader.readGrids());
    if (number !== this.trials) return;
    if (answer.kind === 'refused') this.become({ kind: 'hostRefused', refusal: answer });
    else await this.try({ fileName, grid: answer.value }, number, terms);
  }

  close(): void {
    this.trials += 1;
    this.become({ kind: 'none' });
  }

  private begin(fileName: string): number {
    this.trials += 1;
    this.become({ kind: 'working', fileName });
    return this.trials;
  }

  private async try(source: WorkbookSource, number: number, terms: TrialTerms): Promise<void> {
    const { before: old, after: drafted, isOfThen } = terms;
    const { term, requiredMonths, requiredQuarters, mayFourth } = old;
    const next = isOfThen ? { ...drafted, term, requiredMonths, requiredQuarters, mayFourth } : drafted;
    const before = await this.judge(source, old, terms);
    if (number !== this.trials) return;
    if (before.kind !== 'reviewed') return this.stopped(before);
    const after = await this.judge(source, next, terms);
    if (number !== this.trials) return;
    if (after.kind !== 'reviewed') return this.stopped(after);
    const { fileName } = source;
    this.become({
      kind: 'tried',
      fileName,
      of: drafted,
      isOfThen,
      before: before.view,
      after: after.view,
    });
  }

  private judge(
    source: WorkbookSource,
    campaign: Campaign,
    { before, assigned, isOfThen, today, language }: TrialTerms,
  ): Promise<DeskAnswer> {
    const asOf = defaultAsOf(isOfThen ? before : campaign, today);
    const request = {
      campaign,
      asOf,
      today,
      fileName: source.fileName,
      assigned: isOfThen ? assignedOn(asOf, assigned) : [],
      rubric: campaign.rubric,
    };
    return this.desk.review(source, request, { language, muted: [], disputes: [] }, () => undefined);
  }

  private stopped(answer: Exclude<DeskAnswer, { kind: 'reviewed' }>): void {
    this.become(answer.kind === 'refused' ? { kind: 'unread', message: answer.message } : { kind: 'broken' });
  }
}
