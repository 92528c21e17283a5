import { text } from '../../../findings/text';
import type { SheetRow } from '../../../sheets/records';
import { allOf } from '../../forms/all-of';
import { flagItem } from '../../forms/flag-item';
import { itemsIndicator } from '../../forms/items-indicator';
import type { Item } from '../../forms/measure-items';
import { rowIndex } from '../../row-index';

const stepsBefore = [
  ['step1', text('政策制定', 'policy')],
  ['step2', text('成立组织机构', 'organising body')],
  ['step3', text('宣传发动', 'publicity')],
  ['step4', text('人选推荐', 'nomination')],
  ['step5', text('确定正式候选人', 'formal candidates')],
  ['step6', text('民主投票', 'democratic vote')],
  ['step7', text('组织研究', 'decision of the organisation')],
] as const;
const inspectionAndNotice = text('任前考察和公示', 'inspection and public notice');
const inspection = text('任前考察', 'inspection');
const publicNotice = text('公示', 'public notice');
const appointment = text('正式聘任', 'appointment');

export const selectionSteps = itemsIndicator({
  id: 'reform/selection-steps',
  title: text('团委班子选拔九个环节', 'Nine steps of selection'),
  source: 'R16',
  items(pairing, { records, asOf }) {
    const rows = rowIndex(records).reform.ofTownship(pairing);
    return [
      ...stepsBefore.map(([field, name]) => flagItem(rows, field, name, asOf)),
      stepEight(rows, asOf),
      flagItem(rows, 'step9', appointment, asOf),
    ];
  },
});

/** One column, or two of which both are needed. */
function stepEight(rows: readonly SheetRow<'reform'>[], asOf: string): Item {
  const whole = flagItem(rows, 'step8', inspectionAndNotice, asOf);
  if (whole.isDone) return whole;
  const halves = [
    flagItem(rows, 'inspection', inspection, asOf),
    flagItem(rows, 'publicNotice', publicNotice, asOf),
  ];
  const eighth = allOf(whole, halves);
  return eighth.isDone ? eighth : { ...eighth, cells: [...whole.cells, ...eighth.cells] };
}
