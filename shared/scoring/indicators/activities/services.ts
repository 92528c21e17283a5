import { standardWord, type WordOf } from '../../../campaign/words';
import { text } from '../../../findings/text';
import { defineIndicator, type Measure } from '../../define-indicator';
import { countingActivities } from '../../forms/activity-of-category';
import { measureItems } from '../../forms/measure-items';
import { figureOfPairing, standsInFor, type ProgressFigure } from '../../latest-progress';

const kinds: readonly WordOf<'service'>[] = ['medicine', 'science', 'law', 'culture', 'prosperity'];

export const services = defineIndicator({
  id: 'activities/services',
  title: text('“五下乡”服务', 'Five services to the countryside'),
  source: 'R42',
  measure(pairing, context) {
    const dueBy = context.campaign.term.last;
    if (standsInFor('activities', context)) {
      return measureSummary(figureOfPairing('services', pairing, context), dueBy);
    }
    const held = countingActivities(pairing, context).filter((row) => row.fields.category === 'services');
    const unnamed = held.filter((row) => !row.fields.services?.length);
    const blank = unnamed.flatMap((row) => row.cells.services ?? []);
    const items = kinds.map((kind) => {
      const covering = held.filter((row) => row.fields.services?.includes(kind));
      const word = standardWord('service', kind);
      return {
        isDone: covering.length > 0,
        cells: covering.length > 0 ? covering.flatMap((row) => row.cells.services ?? []) : blank,
        missing: text(`没有“${word}”下乡`, `${word}: none`),
      };
    });
    return measureItems(items, dueBy);
  },
});

function measureSummary({ value, cells }: ProgressFigure, dueBy: string): Measure {
  const seen = value ?? 0;
  const share = Math.min(1, seen / kinds.length);
  const what = text(
    `月报只计下乡活动 ${seen} 次，五类服务应有 ${kinds.length} 次`,
    `the progress sheet counts ${seen} of ${kinds.length} services`,
  );
  return {
    share,
    dueBy,
    evidence: seen > 0 ? cells : [],
    short: share === 1 ? [] : cells,
    missing: share === 1 ? [] : [{ what, at: cells[0] }],
  };
}
