import { text, type Language } from '../../shared/findings/text';
import type { ReportTable } from '../../shared/workbook/report-sheet';
import { blockTitle } from './block-titles';
import { tableOf, type SheetColumn } from './municipal-sheets/table-of-columns';

/** One block of the notice over some pairings; `full`: those that have all that is due of it, of those it applies to. */
export interface BlockSum {
  block: string;
  earned: number;
  due: number;
  full: number;
  applies: number;
}

const columns: readonly SheetColumn<BlockSum>[] = [
  {
    title: text('方面', 'Block'),
    kind: 'text',
    value: ({ block }, of) => blockTitle(block)[of],
    isKey: true,
  },
  { title: text('已得分', 'Earned'), kind: 'points', value: ({ earned }) => earned },
  { title: text('应得分', 'Due'), kind: 'points', value: ({ due }) => due },
  { title: text('完成率', 'Share done'), kind: 'percent', value: ({ earned, due }) => earned / due },
  { title: text('全部完成的结对', 'Pairings that have all'), kind: 'count', value: ({ full }) => full },
  { title: text('适用的结对', 'Pairings it applies to'), kind: 'count', value: ({ applies }) => applies },
];

/** What is done of each block; those of which nothing is due are left out. */
export function tableOfBlocks(
  name: string,
  blocks: readonly BlockSum[],
  language: Language,
  heading?: string,
): ReportTable {
  const due = blocks.filter((block) => block.due > 0);
  return tableOf(name, columns, due, language, heading);
}
