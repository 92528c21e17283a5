import type { IsoDate } from '../../campaign/calendar';
import type { SheetRow } from '../../sheets/records';

/** The nine steps in the order of the notice; the eighth may be two columns. */
const steps = [
  ['step1'],
  ['step2'],
  ['step3'],
  ['step4'],
  ['step5'],
  ['step6'],
  ['step7'],
  ['step8', 'inspection', 'publicNotice'],
  ['step9'],
] as const;
export type StepField = (typeof steps)[number][number];

/** 任前考察和公示 may precede 组织研究 (R24). */
const mayComeEarlier = 7;

interface DatedStep {
  field: StepField;
  date: IsoDate;
}

/** Dated steps that are earlier than the nearest dated step before them; unread steps in between leave that open. */
export function* stepsOutOfOrder(row: SheetRow<'reform'>): Generator<{ step: DatedStep; before: DatedStep }> {
  for (const [index, fields] of steps.entries()) {
    const nearest = nearestBefore(row, index === mayComeEarlier ? index - 1 : index);
    if (nearest === null) continue;
    for (const field of fields) {
      const step = datedStep(row, field);
      if (step && isEarlier(step.date, nearest.date)) yield { step, before: nearest };
    }
  }
}

/** Null where no step is dated or an unread one comes first. */
function nearestBefore(row: SheetRow<'reform'>, index: number): DatedStep | null {
  for (const fields of steps.slice(0, index).reverse()) {
    if (fields.some((field) => row.fields[field] === null)) return null;
    const dated = fields.flatMap((field) => datedStep(row, field) ?? []);
    if (dated.length > 0)
      return dated.reduce((last, step) => (isEarlier(step.date, last.date) ? last : step));
  }
  return null;
}

function datedStep(row: SheetRow<'reform'>, field: StepField): DatedStep | null {
  const value = row.fields[field];
  return value?.is === 'date' ? { field, date: value.date } : null;
}

/** Dates of month precision are compared by their months. */
function isEarlier(a: IsoDate, b: IsoDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
