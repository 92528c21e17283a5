import type { CountyCode } from '../../shared/campaign/campaign';
import type { Conflict } from '../../shared/municipal/conflicts';
import { decideConflict } from '../gateway/conflicts';
import type { CallAnswer, MunicipalServer } from '../gateway/municipal-server';
import { oneLine } from '../presenters/one-line';
import { StateHolder } from '../taskpane/store';

export interface DecisionDraft {
  note: string;
  /** The county that is right, where one is. */
  county: CountyCode | null;
  /** The same goes for the other conflicts about the same rows. */
  withRelated: boolean;
}

type Decidable = Pick<Conflict, 'id' | 'mark'>;

export type RefusedDecision = Exclude<CallAnswer<Conflict>, { kind: 'done' }>;

interface Deciding {
  /** By conflict: what is being written; the form is open while there is one. */
  drafts: Readonly<Record<string, DecisionDraft>>;
  /** The conflict whose decision is on its way. */
  sending: string | null;
  refused: { id: string; answer: RefusedDecision } | null;
  /** The one that was decided last. */
  decided: Conflict | null;
}

/** Decisions being written on conflicts: they outlive a look at another view. */
export class DecisionSession extends StateHolder<Deciding> {
  constructor() {
    super({ drafts: {}, sending: null, refused: null, decided: null });
  }

  write(id: string, changes: Partial<DecisionDraft>): void {
    const { drafts } = this.state;
    const draft = { note: '', county: null, withRelated: false, ...drafts[id], ...changes };
    this.become({ ...this.state, drafts: { ...drafts, [id]: draft }, decided: null });
  }

  drop(id: string): void {
    this.become({ ...this.state, drafts: without(this.state.drafts, id), refused: null });
  }

  /** Whether the conflicts are to be looked at anew: one was decided, or has changed. */
  async decide(
    server: MunicipalServer,
    conflict: Decidable,
    related: readonly Decidable[] = [],
  ): Promise<boolean> {
    const draft = this.state.drafts[conflict.id];
    const note = oneLine(draft?.note ?? '');
    if (!draft || note === '' || this.state.sending !== null) return false;
    const { county, withRelated } = draft;
    this.become({ ...this.state, sending: conflict.id, refused: null, decided: null });
    let isNew = false;
    for (const each of [conflict, ...(withRelated ? related : [])]) {
      const answer = await decideConflict(server, each, { note, county });
      if (answer.kind !== 'done') {
        this.refuse(each.id, { note, county, withRelated: false }, answer);
        return isNew || answer.kind === 'problem';
      }
      isNew = true;
      const decided = this.state.decided ?? answer.value;
      this.become({ ...this.state, drafts: without(this.state.drafts, each.id), decided });
    }
    this.become({ ...this.state, sending: null });
    return true;
  }

  /** What was written stays to be sent again. */
  private refuse(id: string, draft: DecisionDraft, answer: RefusedDecision): void {
    const drafts = { ...this.state.drafts, [id]: this.state.drafts[id] ?? draft };
    this.become({ ...this.state, drafts, sending: null, refused: { id, answer } });
  }
}

function without(drafts: Deciding['drafts'], id: string): Deciding['drafts'] {
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id));
}
