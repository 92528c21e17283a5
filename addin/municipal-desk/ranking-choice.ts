import type { RankedKind, RankingFilter } from '../presenters/ranking-lines';
import { StateHolder } from '../taskpane/store';

export interface RankingPlace extends RankingFilter {
  kind: RankedKind;
  /** The line whose total is explained; null: the list. */
  why: { kind: RankedKind; key: string } | null;
  /** The line that was looked at from, to return to. */
  from: { kind: RankedKind; key: string } | null;
}

/** Where in the ranking the officer is, kept while another view is looked at. */
export class RankingChoice extends StateHolder<RankingPlace> {
  constructor() {
    super({ kind: 'counties', county: null, text: '', why: null, from: null });
  }

  filter(changes: Partial<RankingFilter & { kind: RankedKind }>): void {
    this.become({ ...this.state, ...changes, why: null, from: null });
  }

  explain(kind: RankedKind, key: string): void {
    this.become({ ...this.state, why: { kind, key }, from: this.state.why });
  }

  back(): void {
    this.become({ ...this.state, why: this.state.from, from: null });
  }
}
