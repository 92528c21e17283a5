import type { IsoMonth } from '../../shared/campaign/calendar';
import type { ThresholdId } from '../../shared/campaign/thresholds';
import type { ProposedRubric } from '../../shared/municipal/published';
import type { RankingTrial } from '../../shared/municipal/ranking-trial';
import type { CallAnswer, MunicipalServer } from '../gateway/municipal-server';
import { publishRubric, tryRubric } from '../gateway/rubric';
import { emptyDraft, type RubricDraft } from '../presenters/rubric-draft';
import { StateHolder } from '../taskpane/store';

export type RefusedRubric = Exclude<CallAnswer<unknown>, { kind: 'done' }>;

export interface RubricState {
  draft: RubricDraft;
  /** Null: the one that is proposed. */
  from: IsoMonth | null;
  busy: 'trial' | 'publish' | null;
  /** The trial that was made last, and of what. */
  tried: { month: IsoMonth; of: string; trial: RankingTrial } | null;
  refused: RefusedRubric | null;
  published: { version: number; from: IsoMonth } | null;
}

/** Points and figures being changed, tried and published: they outlive a look at another view. */
export class RubricSession extends StateHolder<RubricState> {
  private stopper: AbortController | null = null;

  constructor() {
    super({ draft: emptyDraft, from: null, busy: null, tried: null, refused: null, published: null });
  }

  typePoints(id: string, typed: string): void {
    const { draft } = this.state;
    this.write({ ...draft, points: { ...draft.points, [id]: typed } });
  }

  typeFigure(id: ThresholdId, typed: string): void {
    const { draft } = this.state;
    this.write({ ...draft, figures: { ...draft.figures, [id]: typed } });
  }

  drop(): void {
    this.write(emptyDraft);
  }

  chooseFrom(from: IsoMonth): void {
    this.become({ ...this.state, from });
  }

  stop(): void {
    this.stopper?.abort();
  }

  async try(server: MunicipalServer, month: IsoMonth, proposed: ProposedRubric): Promise<void> {
    if (this.state.busy) return;
    const stopper = new AbortController();
    this.stopper = stopper;
    this.become({ ...this.state, busy: 'trial', refused: null, published: null });
    const answer = await tryRubric(server, month, proposed, stopper.signal);
    if (stopper.signal.aborted) return this.become({ ...this.state, busy: null });
    this.become(
      answer.kind === 'done'
        ? { ...this.state, busy: null, tried: { month, of: markOf(proposed), trial: answer.value } }
        : { ...this.state, busy: null, refused: answer },
    );
  }

  /** Whether the published versions are to be looked at anew: there is another one. */
  async publish(
    server: MunicipalServer,
    proposed: ProposedRubric,
    terms: { from: IsoMonth; baseVersion: number },
  ): Promise<boolean> {
    if (this.state.busy) return false;
    this.become({ ...this.state, busy: 'publish', refused: null, published: null });
    const answer = await publishRubric(server, proposed, terms);
    if (answer.kind !== 'done') {
      this.become({ ...this.state, busy: null, refused: answer });
      return answer.kind === 'problem';
    }
    const published = { version: answer.value.version, from: terms.from };
    this.become({ ...this.state, draft: emptyDraft, from: null, busy: null, tried: null, published });
    return true;
  }

  private write(draft: RubricDraft): void {
    this.become({ ...this.state, draft, refused: null, published: null });
  }
}

/** The same for the same points and figures. */
export function markOf(proposed: ProposedRubric): string {
  return JSON.stringify(proposed);
}
