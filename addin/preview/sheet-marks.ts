import type { Highlight } from '../../shared/workbook/workbook-port';
import { areaOfAddress, contains, type Area } from './area';

export type Tone = Highlight['tone'];

/** The marks of one sheet, asked cell by cell. */
export class SheetMarks {
  private readonly cells = new Map<string, Tone>();
  private readonly ranges: { area: Area; tone: Tone }[] = [];

  add({ at, tone }: Highlight): void {
    const area = areaOfAddress(at.address);
    if (!area) return;
    if (at.address.includes(':')) this.ranges.push({ area, tone });
    else this.cells.set(`${area.firstRow} ${area.firstColumn}`, tone);
  }

  get count(): number {
    return this.cells.size + this.ranges.length;
  }

  toneAt(row: number, column: number): Tone | null {
    return (
      this.cells.get(`${row} ${column}`) ??
      this.ranges.find(({ area }) => contains(area, row, column))?.tone ??
      null
    );
  }
}

export function marksBySheet(highlights: readonly Highlight[]): ReadonlyMap<string, SheetMarks> {
  const marks = new Map<string, SheetMarks>();
  for (const highlight of highlights) {
    const sheet = marks.get(highlight.at.sheet) ?? new SheetMarks();
    sheet.add(highlight);
    marks.set(highlight.at.sheet, sheet);
  }
  return marks;
}
