import { randomUUID } from 'node:crypto';
import { lastDayOfMonth } from '../../shared/campaign/calendar';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import { summariseCounty } from '../../shared/municipal/summarise-county';
import type { Candidate } from '../../functions/storage/submission-store';
import type { Office } from '../../functions/usecases/office';
import { reviewOfFile, submissionOfFile } from '../support/sample-submission';
import { ledgerFile } from './ledger-file';

export const month = '2010-12';

/** A county's version with a ledger of so many rows, ready to be stored for any county. */
export function ledgerVersion(rows: number): (county: string) => Candidate {
  const bytes = ledgerFile(rows);
  const { records, scoreCard } = reviewOfFile(bytes, '台账.xlsx', month);
  const pairings = summariseCounty({ records, scoreCard }, campaign, lastDayOfMonth(month));
  const submission = submissionOfFile(bytes, '台账.xlsx', month);
  return (county) => ({
    submission: { ...submission, county, submissionId: randomUUID() },
    findings: [],
    scoreCard,
    pairings,
    contentHash: county,
    submitter: 'county',
    receivedAt: '2010-12-31T00:00:00Z',
    receivedOn: '2010-12-31',
    summary: { total: scoreCard.total, counts: { error: 0, shortfall: 0, warning: 0, advice: 0 } },
    disputed: false,
    basedOn: null,
  });
}

/** The office of a prefecture of so many counties, each with the rows. */
export async function storeCounties(office: Office, counties: number, rows: number): Promise<Office> {
  const candidate = ledgerVersion(rows);
  const list = Array.from({ length: counties }, (_, index) => ({
    ...office.campaign.counties[index % office.campaign.counties.length],
    code: String(500_000 + counties * 1_000 + index),
    name: `县${index}`,
  })) as Office['campaign']['counties'];
  for (const { code } of list) await office.submissions.submit(candidate(code));
  return { ...office, campaign: { ...office.campaign, counties: list } };
}
