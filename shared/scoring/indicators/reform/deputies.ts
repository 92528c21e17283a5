import { deputiesTold, type DeputiesTold } from '../../forms/deputies-told';
import { text } from '../../../findings/text';
import { defineIndicator, type MeasureContext } from '../../define-indicator';

import { figuresOfTownship, standsInFor } from '../../latest-progress';
import type { Pairing } from '../../pairings';

export const deputies = defineIndicator({
  id: 'reform/deputies',
  title: text('编制外副书记配备', 'Off-staff deputies'),
  source: 'R26',
  measure(pairing, context) {
    const { term, deputies: wanted } = context.campaign;
    const most = pairing.township.isStreet ? wanted.streetMost : wanted.most;
    const { count, cells, isLater } = standsInFor('reform', context)
      ? countOfSummary(pairing, context)
      : deputiesTold(pairing, context);
    const share = shareOf(count ?? 0, most, context);
    const what =
      count === null
        ? text('编制外副书记人数未填', 'the number of deputies is not given')
        : isLater && count === 0
          ? text('正式聘任的日期在截至日期之后', 'they are appointed after the as-of day')
          : text(
              `编制外副书记 ${count} 人，应为 ${wanted.least}—${most} 人`,
              `${count} deputies instead of ${wanted.least} to ${most}`,
            );
    return {
      share,
      dueBy: term.last,
      evidence: share > 0 ? cells : [],
      short: share < 1 ? cells : [],
      missing: share < 1 ? [{ what, at: cells[0] }] : [],
    };
  },
});

function shareOf(count: number, most: number, { campaign }: MeasureContext): number {
  const { least, fewerShares, aboveShare } = campaign.deputies;
  if (count > most) return aboveShare;
  return count >= least ? 1 : (fewerShares[count] ?? 0);
}

function countOfSummary(pairing: Pairing, context: MeasureContext): DeputiesTold {
  const [own, ...mates] = figuresOfTownship('deputies', pairing, context);
  const figure = [own, ...mates].find((each) => typeof each?.value === 'number') ?? own;
  return { count: figure?.value ?? null, cells: figure?.cells ?? [], isLater: false };
}
