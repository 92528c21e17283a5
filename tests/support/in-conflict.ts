import { randomUUID } from 'node:crypto';
import type { Submission } from '../../shared/submission/submission';
import type { WireRow } from '../../shared/submission/wire-row';

/**
 * Another county's submission that lists the first pairing of one as its own, with other money: all its errors are
 * disputed. The amount is in fen.
 */
export function inConflict(
  one: Submission,
  county: string,
  { amount = 123_400, baseVersion = 0 }: { amount?: number; baseVersion?: number } = {},
): Submission {
  const [roster] = one.records.rows['roster'] as readonly WireRow[];
  const blocks = one.records.blocks
    .filter(({ kind }) => kind === 'roster' || kind === 'funding')
    .map((block) => ({ ...block, county }));
  const { township, unit } = roster?.fields ?? {};
  const rows = {
    roster: [{ block: 0, fields: { township, unit }, cells: { township: 'B4', unit: 'C4' } }],
    funding: [
      {
        block: 1,
        fields: { township, unit, date: '2010-09-01', amount },
        cells: { township: 'B4', unit: 'C4', date: 'D4', amount: 'E4' },
      },
    ],
  } as Submission['records']['rows'];
  const dispute = { ruleId: 'pairings/township-known', reason: '两县交界，由我县负责' };
  return {
    ...one,
    county,
    submissionId: randomUUID(),
    baseVersion,
    records: { blocks, rows },
    paneFindings: [],
    disputes: blocks.slice(0, 2).map(({ sheet }) => ({ ...dispute, at: { sheet, address: 'B4' } })),
  };
}
