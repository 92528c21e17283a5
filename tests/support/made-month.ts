import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import { lastDayOfMonth } from '../../shared/campaign/calendar';
import { findConflicts } from '../../shared/municipal/conflicts';
import { buildStatusMatrix } from '../../shared/municipal/month-status';
import type { MunicipalMonth } from '../../shared/municipal/municipal-month';
import type { MergedHead, PairingSummary } from '../../shared/municipal/municipal-table';
import { rankMonth } from '../../shared/municipal/ranking';
import { summaryRows, totalsOf } from '../../shared/municipal/summarise-county';

/** The nth pairing of a county; its figures follow from its number. */
export function madePairing(township: string, nth: number): PairingSummary {
  const due = 80;
  const earned = (nth * 7) % (due + 1);
  return {
    township,
    kind: 'township',
    unit: `怀化市第${nth + 1}帮扶单位`,
    cash: 1_000 * (nth % 9) + 0.5,
    townshipLoans: 10_000 * (nth % 5),
    activities: {
      mayFourth: 1,
      services: nth % 3,
      training: 0,
      leaderExchange: 1,
      loanPublicity: 0,
      other: 0,
    },
    meetingsMet: nth % 13,
    meetingsDue: 12,
    reportsMade: nth % 5,
    reportsDue: 4,
    steps: nth % 10,
    deputies: nth % 4 === 0 ? null : 2,
    systems: nth % 8,
    sevenOnes: nth % 8,
    total: Math.round((10_000 * earned) / due) / 100,
    earned,
    due,
    overdueShortfalls: nth % 6,
    at: { sheet: '结对名单', address: `C${nth + 4}` },
    cells: { cash: [{ sheet: '资金支持台账', address: `E${nth + 4}` }], loans: [] },
  };
}

/** A month of the first counties as the server tells it, with so many pairings each. */
export function madeMonth(
  month: string,
  counties: number,
  pairingsEach: number,
  pairing: (township: string, nth: number) => PairingSummary = madePairing,
): MunicipalMonth {
  const submitted = campaign.counties.slice(0, counties);
  const each = submitted.map((county) => {
    const townships = county.townships.flatMap(({ list }) => list);
    const head: MergedHead = {
      county: county.code,
      name: county.name,
      version: 2,
      state: 'submitted',
      disputed: false,
      receivedAt: `${month}-28T08:00:00.000Z`,
    };
    const pairings = Array.from({ length: pairingsEach }, (_, nth) =>
      pairing(townships[nth % townships.length]?.name ?? '', nth),
    );
    return { head, pairings };
  });
  const heads = each.map(({ head }) => head);
  const rows = each.flatMap(({ head, pairings }) => summaryRows(head, pairings));
  const required = campaign.requiredMonths.filter((required) => required <= month);
  const publicHeads = each.flatMap(({ head, pairings }, place) =>
    required.map((of, nth) => ({
      county: head.county,
      month: of,
      version: 2,
      state: 'submitted' as const,
      locked: false,
      disputed: false,
      carriedForward: false,
      submitter: null,
      receivedAt: head.receivedAt,
      firstReceivedOn: `${of}-28`,
      daysLate: (nth + place) % 4 === 3 ? 2 : 0,
      total: pairings.length === 0 ? null : (40 + 5 * nth + place) % 100,
      counts: { error: 0, shortfall: 3, warning: 0, advice: 0 },
    })),
  );
  const found = findConflicts(rows, [], campaign);
  return {
    month,
    summary: { kind: 'summary', month, heads, next: null, rows, totals: totalsOf(rows) },
    ranking: rankMonth(
      month,
      each.map(({ head, pairings }, place) => ({
        county: head.county,
        pairings,
        reports: required.map((_, nth) => ((nth + place) % 4 === 3 ? 2 : 0)),
      })),
      [],
      campaign,
    ),
    status: buildStatusMatrix(publicHeads, campaign, lastDayOfMonth(month)),
    conflicts: {
      month,
      conflicts: found.map(({ kind, subject, sides }, nth) => ({
        id: `${month}.${nth}`,
        kind,
        subject,
        sides,
        decisions: [],
        mark: String(nth),
        decision: null,
        lapsed: false,
      })),
      gone: [],
    },
  };
}
