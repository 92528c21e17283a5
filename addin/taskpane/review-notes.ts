import { z } from 'zod';
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
const memoryKey = 'notes';
const notesSchema = z.object({ muted: z.array(z.string()), disputes: submissionSchema.shape.disputes });

/** The notes on the workbook that is open, kept in the memory that goes with it. */
export class ReviewNotes extends StateHolder<Notes> {
  private memory: WorkbookMemory | null = null;

  constructor() {
    super(none);
  }

  /** Takes up what was said of a workbook before. */
  async recall(memory: WorkbookMemory): Promise<void> {
    this.memory = memory;
    const answer = await answerOf(() => memory.recall(memoryKey));
    if (this.memory !== memory) return;
    this.become(notesOf(answer.kind === 'done' ? answer.value : null));
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
    const answer = await answerOf(() => memory.remember(memoryKey, writtenOf(this.state)));
    const isKept = answer.kind === 'done';
    if (this.memory === memory && isKept !== this.state.isKept) this.become({ ...this.state, isKept });
  }
}

function isSamePlace(a: CellRef | null, b: CellRef | null): boolean {
  return a?.sheet === b?.sheet && a?.address === b?.address;
}

function writtenOf({ muted, disputes }: Notes): string | null {
  return muted.length + disputes.length > 0 ? JSON.stringify({ muted, disputes }) : null;
}

function notesOf(written: string | null): Notes {
  const read = notesSchema.safeParse(parsed(written));
  return read.success ? { ...read.data, isKept: true } : none;
}

function parsed(written: string | null): unknown {
  try {
    return JSON.parse(written ?? 'null');
  } catch {
    return null;
  }
}
