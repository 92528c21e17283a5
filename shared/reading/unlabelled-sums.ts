import type { RowDraft } from './row-draft';

/** More rows than this without a word are data, not sums. */
const fewSums = 50;

/**
 * Drops rows that show figures and no word (or a county alone) where every figure is the sum of all other rows, or
 * of the run above or below: totals without a label.
 */
export function withoutUnlabelledSums(drafts: readonly RowDraft[]): readonly RowDraft[] {
  const suspects = drafts.filter(({ figuresOnly }) => figuresOnly).length;
  if (suspects === 0 || suspects > fewSums) return drafts;
  const others = drafts.filter(({ figuresOnly }) => !figuresOnly);
  return drafts.filter((draft, index) => {
    if (!draft.figuresOnly) return true;
    const above = runFrom(drafts, index, -1);
    const below = runFrom(drafts, index, 1);
    return ![others, above, below].some((rows) => isSumOf(draft, rows));
  });
}

function runFrom(drafts: readonly RowDraft[], index: number, step: 1 | -1): RowDraft[] {
  const run: RowDraft[] = [];
  for (let at = index + step; ; at += step) {
    const draft = drafts[at];
    if (!draft || draft.figuresOnly) return run;
    run.push(draft);
  }
}

/** A single row above with the same figures may be the same payment twice: a sum is over two rows or more. */
function isSumOf({ figures }: RowDraft, rows: readonly RowDraft[]): boolean {
  const known = [...figures].filter(([, figure]) => figure !== 'unreadable');
  if (rows.length < 2 || known.length === 0) return false;
  return known.every(([field, figure]) => {
    let sum = 0;
    for (const row of rows) {
      const part = row.figures.get(field) ?? 0;
      if (part === 'unreadable') return false;
      sum += part;
    }
    return sum === figure;
  });
}
