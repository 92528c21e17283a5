import type { CellRef } from '../../shared/workbook/cell-ref';
import type { HiddenBy, WorkbookPainter } from '../../shared/workbook/workbook-port';
import { answerOf, type HostRefusal } from './pane-host';
import { StateHolder } from './store';

/** What became of the last place that was to be shown. */
export type Pointed =
  | { kind: 'nothing' }
  | { kind: 'shown'; place: CellRef }
  | { kind: 'hidden'; place: CellRef; by: readonly HiddenBy[] }
  | { kind: 'refused'; place: CellRef; refusal: HostRefusal };

/** Shows cells in the workbook, the hidden ones only when the officer asks for it. */
export class CellPointer extends StateHolder<Pointed> {
  private asked: CellRef | null = null;

  constructor(private readonly painter: Pick<WorkbookPainter, 'reveal'>) {
    super({ kind: 'nothing' });
  }

  async reveal(place: CellRef, unhide = false): Promise<void> {
    this.asked = place;
    const answer = await answerOf(() => this.painter.reveal(place, unhide));
    if (this.asked !== place) return;
    if (answer.kind === 'refused') this.become({ kind: 'refused', place, refusal: answer });
    else if (answer.value.length > 0) this.become({ kind: 'hidden', place, by: answer.value });
    else this.become({ kind: 'shown', place });
  }

  forget(): void {
    this.asked = null;
    this.become({ kind: 'nothing' });
  }
}
