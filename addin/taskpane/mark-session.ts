import type { Campaign } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import type { Highlight } from '../../shared/workbook/workbook-port';
import type { ReviewView, Showing } from '../presenters/review-view';
import { stampLines } from '../presenters/stamp-line';
import { answerOf, type HostRefusal, type PaneHost } from './pane-host';
import type { ReviewDesk } from './review-desk';
import { StateHolder } from './store';

/** What stands on the cells. */
export type MarkState =
  | { kind: 'unknown' }
  | { kind: 'marking' }
  | { kind: 'clearing' }
  /** `spared`: protected sheets that were left as they are. */
  | { kind: 'marked'; highlights: readonly Highlight[]; spared: readonly string[] }
  | { kind: 'cleared'; spared: readonly string[] }
  /** Why marks or the findings sheet were not written, or not taken off. */
  | { kind: 'refused'; wanted: 'mark' | 'unmark'; refusal: HostRefusal };

/** Marks the findings in the workbook and takes the marks off again, both only when asked. */
export class MarkSession extends StateHolder<MarkState> {
  constructor(
    private readonly host: Pick<PaneHost, 'painter' | 'stamper'>,
    private readonly desk: Pick<ReviewDesk, 'table'>,
    private readonly terms: { readonly campaign: Campaign },
  ) {
    super({ kind: 'unknown' });
  }

  /** Marks on the cells and the findings sheet, in place of earlier ones. */
  async mark({ highlights }: ReviewView, showing: Showing): Promise<MarkState> {
    if (this.isBusy) return this.state;
    this.become({ kind: 'marking' });
    const painted = await answerOf(() => this.host.painter.paint(highlights));
    const refusal = painted.kind === 'refused' ? painted : await this.writeFindings(showing);
    if (refusal) this.become({ kind: 'refused', wanted: 'mark', refusal });
    else if (painted.kind === 'done') this.become({ kind: 'marked', highlights, spared: painted.value });
    return this.state;
  }

  async unmark(): Promise<MarkState> {
    if (this.isBusy) return this.state;
    this.become({ kind: 'clearing' });
    const answer = await answerOf(() => this.host.painter.clear());
    this.become(
      answer.kind === 'refused'
        ? { kind: 'refused', wanted: 'unmark', refusal: answer }
        : { kind: 'cleared', spared: answer.value },
    );
    return this.state;
  }

  /** What the stamp that the workbook carries says; nothing where it has none or does not tell. */
  private async stampLines(language: Language): Promise<string[]> {
    const { stamper } = this.host;
    if (!stamper) return [];
    const answer = await answerOf(() => stamper.readStamp());
    return answer.kind === 'done' ? stampLines(answer.value, this.terms.campaign, language) : [];
  }

  private get isBusy(): boolean {
    return this.state.kind === 'marking' || this.state.kind === 'clearing';
  }

  private async writeFindings(showing: Showing): Promise<HostRefusal | null> {
    const made = await this.desk.table(showing, await this.stampLines(showing.language));
    if (made.kind !== 'table') return { kind: 'refused', reason: 'failed' };
    const answer = await answerOf(() => this.host.painter.writeFindings(made.table));
    return answer.kind === 'refused' ? answer : null;
  }
}
