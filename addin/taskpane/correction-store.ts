import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import { correctionsSchema } from '../../shared/submission/correction-schema';
import type { WorkbookMemory } from '../../shared/workbook/workbook-port';
import { answerOf } from './pane-host';
import { StateHolder } from './store';

export interface Corrections {
  sheets: readonly SheetCorrection[];
  /** False: kept in this pane only, the workbook or browser did not take them. */
  isKept: boolean;
}

const memoryKey = 'corrections';
/** What the officer says of sheets and columns, kept in the memory that goes with the workbook. */
export class CorrectionStore extends StateHolder<Corrections> {
  private memory: WorkbookMemory | null = null;

  constructor() {
    super({ sheets: [], isKept: true });
  }

  /** Takes up what was said of a workbook before. */
  async recall(memory: WorkbookMemory): Promise<void> {
    this.memory = memory;
    const answer = await answerOf(() => memory.recall(memoryKey));
    if (this.memory !== memory) return;
    this.become({ sheets: sheetsOf(answer.kind === 'done' ? answer.value : null), isKept: true });
  }

  async keep(sheets: readonly SheetCorrection[]): Promise<void> {
    const { memory } = this;
    this.become({ ...this.state, sheets });
    if (!memory) return;
    const written = sheets.length > 0 ? JSON.stringify(sheets) : null;
    const answer = await answerOf(() => memory.remember(memoryKey, written));
    if (this.memory === memory) this.become({ ...this.state, isKept: answer.kind === 'done' });
  }
}

function sheetsOf(written: string | null): readonly SheetCorrection[] {
  try {
    const read = correctionsSchema.safeParse(JSON.parse(written ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
