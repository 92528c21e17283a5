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
}

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
    const draft = { note: '', county: null, ...drafts[id], ...changes };
    this.become({ ...this.state, drafts: { ...drafts, [id]: draft }, decided: null });
  }

  drop(id: string): void {
    this.become({ ...this.state, drafts: without(this.state.drafts, id), refused: null });
  }

  /** Whether the conflict is to be looked at anew: it was decided, or it has changed. */
  async decide(server: MunicipalServer, conflict: Pick<Conflict, 'id' | 'mark'>): Promise<boolean> {
    const { id } = conflict;
    const draft = this.state.drafts[id];
    const note = oneLine(draft?.note ?? '');
    if (!draft || note === '' || this.state.sending !== null) return false;
    this.become({ ...this.state, sending: id, refused: null, decided: null });
    const answer = await decideConflict(server, conflict, { note, county: draft.county });
    if (answer.kind !== 'done') {
      this.become({ ...this.state, sending: null, refused: { id, answer } });
      return answer.kind === 'problem';
    }
    const drafts = without(this.state.drafts, id);
    this.become({ drafts, sending: null, refused: null, decided: answer.value });
    return true;
  }
}

function without(drafts: Deciding['drafts'], id: string): Deciding['drafts'] {
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id));
}
