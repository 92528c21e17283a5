import type { CellEdit, CellEditOutcome, WorkbookEditor } from '../../shared/workbook/workbook-port';
import type { SafeFix } from '../presenters/safe-fixes';
import { answerOf, type HostRefusal } from './pane-host';
import type { ReviewDesk } from './review-desk';
import { StateHolder } from './store';

export type FixChange = Extract<CellEditOutcome, { kind: 'changed' }>;
export type FixSkipped = Extract<CellEditOutcome, { kind: 'skipped' }>;

/** What became of the last order. */
export interface FixReport {
  wanted: 'look' | 'change' | 'undo';
  changed: number;
  /** Cells that were left as they are. */
  skipped: readonly FixSkipped[];
  /** Why the rest was not done. */
  refusal: HostRefusal | null;
}

export interface FixState {
  /** What can be written in standard form; null while it is not looked at. */
  fixes: readonly SafeFix[] | null;
  work: FixReport['wanted'] | null;
  /** Made here and not taken back, oldest first. */
  done: readonly FixChange[];
  report: FixReport | null;
}

/** Edits that one request carries. */
const editsATime = 500;

/** Writes values in their standard form when the officer asks, and takes that back: the only edits of the pane. */
export class FixSession extends StateHolder<FixState> {
  constructor(
    private readonly editor: Pick<WorkbookEditor, 'edit'>,
    private readonly desk: { fixes: () => ReturnType<ReviewDesk['fixes']> },
    /** Told of the sheets that were edited. */
    private readonly edited: (sheets: readonly string[]) => Promise<unknown>,
  ) {
    super({ fixes: null, work: null, done: [], report: null });
  }

  /** Lists what can be fixed, for a preview. */
  async look(): Promise<void> {
    if (this.state.work) return;
    this.become({ ...this.state, work: 'look', report: null });
    await this.list();
    this.become({ ...this.state, work: null });
  }

  /** Puts the preview away. */
  close(): void {
    if (this.state.work === null) this.become({ ...this.state, fixes: null, report: null });
  }

  /** The workbook was reviewed anew. */
  async reviewed(): Promise<void> {
    if (this.state.fixes && this.state.work === null) await this.list();
  }

  async change(fixes: readonly SafeFix[]): Promise<void> {
    if (this.state.work) return;
    await this.perform(
      'change',
      fixes.map(({ edit }) => edit),
      (outcomes) => ({ done: [...this.state.done, ...outcomes.filter(isChange)] }),
    );
  }

  /** Takes back the latest changes, the last one first: value and number format as they were. */
  async undo(changes: number): Promise<void> {
    if (this.state.work) return;
    const last = this.state.done.slice(-changes).reverse();
    const edits = last.map(({ at, before, after }) => ({ at, expected: after.value, content: before }));
    await this.perform('undo', edits, (outcomes) => {
      const isOver = outcomes.map((outcome) => outcome.kind === 'changed' || outcome.why !== 'protected');
      const settled = new Set(last.filter((_, index) => isOver[index]));
      return { done: this.state.done.filter((change) => !settled.has(change)) };
    });
  }

  /** All edits or, where the host refuses, those before; the sheets are then reviewed again. */
  private async perform(
    wanted: 'change' | 'undo',
    edits: readonly CellEdit[],
    remember: (outcomes: readonly CellEditOutcome[]) => Pick<FixState, 'done'>,
  ): Promise<void> {
    this.become({ ...this.state, work: wanted, report: null });
    const outcomes: CellEditOutcome[] = [];
    let refusal: HostRefusal | null = null;
    for (let from = 0; from < edits.length && refusal === null; from += editsATime) {
      const answer = await answerOf(() => this.editor.edit(edits.slice(from, from + editsATime)));
      if (answer.kind === 'done') outcomes.push(...answer.value);
      else refusal = answer;
    }
    const changes = outcomes.filter(isChange);
    this.become({ ...this.state, ...remember(outcomes) });
    if (changes.length > 0) await this.edited([...new Set(changes.map(({ at }) => at.sheet))]);
    if (this.state.fixes) await this.list();
    const skipped = outcomes.filter(isSkipped);
    this.become({ ...this.state, work: null, report: { wanted, changed: changes.length, skipped, refusal } });
  }

  private async list(): Promise<void> {
    const answer = await this.desk.fixes();
    if (answer.kind === 'fixes') this.become({ ...this.state, fixes: answer.fixes });
    else if (answer.kind === 'broken') {
      const refusal: HostRefusal = { kind: 'refused', reason: 'failed' };
      this.become({ ...this.state, report: { wanted: 'look', changed: 0, skipped: [], refusal } });
    }
  }
}

function isChange(outcome: CellEditOutcome): outcome is FixChange {
  return outcome.kind === 'changed';
}

function isSkipped(outcome: CellEditOutcome): outcome is FixSkipped {
  return outcome.kind === 'skipped';
}
