import { countyOfCode } from '../../shared/campaign/divisions';
import type { Submission } from '../../shared/submission/submission';
import { mostRows } from '../../shared/submission/wire-row';
import type { Access } from '../auth/access';
import type { Office } from './office';

/** What the schema cannot see: other campaigns, months outside the term, blocks that are not there. */
export function submissionMismatches(submission: Submission, access: Access, { campaign }: Office): string[] {
  const { month, county, records, receivedOn } = submission;
  const { first, last } = campaign.term;
  const blocks = records.blocks;
  const rows = Object.entries(records.rows).flatMap(([kind, list]) =>
    (list ?? []).map(({ block }) => blocks[Number(block)]?.kind === kind),
  );
  return [
    ...(submission.campaign === campaign.id ? [] : ['campaign']),
    ...(countyOfCode(campaign, county) ? [] : ['county']),
    ...(month >= first.slice(0, 7) && month <= last.slice(0, 7) ? [] : ['month']),
    ...(rows.every((fits) => fits) ? [] : ['records.rows']),
    ...(rows.length <= mostRows ? [] : ['records.rows']),
    ...(receivedOn !== undefined && access.role !== 'municipal' ? ['receivedOn'] : []),
  ];
}
