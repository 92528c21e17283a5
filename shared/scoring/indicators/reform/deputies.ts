import { text } from '../../../findings/text';
import type { CellRef } from '../../../workbook/cell-ref';
import { defineIndicator, type MeasureContext } from '../../define-indicator';
import { distinctCells } from '../../forms/measure-items';
import { figuresOfTownship, standsInFor } from '../../latest-progress';
import type { Pairing } from '../../pairings';
import { rowIndex } from '../../row-index';

export const deputies = defineIndicator({
  id: 'reform/deputies',
  title: text('编制外副书记配备', 'Off-staff deputies'),
  source: 'R26',
  measure(pairing, context) {
    const { term, deputies: wanted } = context.campaign;
    const most = pairing.township.isStreet ? wanted.streetMost : wanted.most;
    const { count, cells } = standsInFor('reform', context)
      ? countOfSummary(pairing, context)
      : countOfSheet(pairing, context);
    const share = shareOf(count ?? 0, most, context);
    const what =
      count === null
        ? text('编制外副书记人数未填', 'the number of deputies is not given')
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

interface Count {
  count: number | null;
  cells: readonly CellRef[];
}

/** The pairing's own row first, then any row of the township with a number. */
function countOfSheet(pairing: Pairing, { records }: MeasureContext): Count {
  const { reform } = rowIndex(records);
  const rows = [...reform.ofPairing(pairing), ...reform.ofTownship(pairing)];
  const row = rows.find(({ fields }) => typeof fields.deputies === 'number');
  const cells = distinctCells((row ? [row] : rows).flatMap((each) => each.cells.deputies ?? []));
  return { count: row?.fields.deputies ?? null, cells };
}

function countOfSummary(pairing: Pairing, context: MeasureContext): Count {
  const [own, ...mates] = figuresOfTownship('deputies', pairing, context);
  const figure = [own, ...mates].find((each) => typeof each?.value === 'number') ?? own;
  return { count: figure?.value ?? null, cells: figure?.cells ?? [] };
}
