import type { CellRef } from '../../shared/workbook/cell-ref';
import { submissionSchema, type Dispute } from '../../shared/submission/submission';
import type { WorkbookMemory } from '../../shared/workbook/workbook-port';
import { answerOf } from './pane-host';
import { StateHolder } from './store';

/** What the officer has said about findings of one workbook. */
export interface Notes {
  /** Rules whose warnings and advice are put aside. */
  muted: readonly string[];
  disputes: readonly Dispute[];
  /** False: kept in this pane only, the workbook or browser did not take them. */
  isKept: boolean;
}

const none: Notes = { muted: [], disputes: [], isKept: true };
const disputesSchema = submissionSchema.shape.disputes;

/** The notes on the workbook that is open, kept in the memory that goes with it. */
export class ReviewNotes extends StateHolder<Notes> {
  private memory: WorkbookMemory | null = null;

  constructor() {
    super(none);
  }

  /** Takes up what was said of a workbook before. */
  async recall(memory: WorkbookMemory): Promise<void> {
    this.memory = memory;
    const [muted, disputes] = await Promise.all([
      answerOf(() => memory.recall('muted')),
      answerOf(() => memory.recall('disputes')),
    ]);
    if (this.memory !== memory) return;
    this.become({
      muted: muted.kind === 'done' ? textsOf(muted.value) : [],
      disputes: disputes.kind === 'done' ? disputesOf(disputes.value) : [],
      isKept: true,
    });
  }

  mute(ruleId: string): Promise<void> {
    const { muted } = this.state;
    return this.keep({ muted: [...muted.filter((other) => other !== ruleId), ruleId] });
  }

  unmute(ruleId: string): Promise<void> {
    return this.keep({ muted: this.state.muted.filter((other) => other !== ruleId) });
  }

  /** In place of an earlier dispute of the same rule at the same place. */
  dispute(dispute: Dispute): Promise<void> {
    return this.keep({ disputes: [...this.others(dispute), dispute] });
  }

  takeBack(disputed: Pick<Dispute, 'ruleId' | 'at'>): Promise<void> {
    return this.keep({ disputes: this.others(disputed) });
  }

  private others({ ruleId, at }: Pick<Dispute, 'ruleId' | 'at'>): Dispute[] {
    return this.state.disputes.filter((each) => each.ruleId !== ruleId || !isSamePlace(each.at, at));
  }

  private async keep(changed: Partial<Notes>): Promise<void> {
    const { memory } = this;
    this.become({ ...this.state, ...changed });
    if (!memory) return;
    const { muted, disputes } = this.state;
    const answers = [
      await answerOf(() => memory.remember('muted', writtenOf(muted))),
      await answerOf(() => memory.remember('disputes', writtenOf(disputes))),
    ];
    const isKept = answers.every(({ kind }) => kind === 'done');
    if (this.memory === memory && isKept !== this.state.isKept) this.become({ ...this.state, isKept });
  }
}

function isSamePlace(a: CellRef | null, b: CellRef | null): boolean {
  return a?.sheet === b?.sheet && a?.address === b?.address;
}

function writtenOf(list: readonly unknown[]): string | null {
  return list.length > 0 ? JSON.stringify(list) : null;
}

function textsOf(written: string | null): string[] {
  const read = parsed(written);
  return Array.isArray(read) ? read.filter((each) => typeof each === 'string') : [];
}

function disputesOf(written: string | null): Dispute[] {
  const read = disputesSchema.safeParse(parsed(written));
  return read.success ? read.data : [];
}

function parsed(written: string | null): unknown {
  try {
    return JSON.parse(written ?? 'null');
  } catch {
    return null;
  }
}
