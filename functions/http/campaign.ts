import { createHash } from 'node:crypto';
import { ok, type Answer, type Asking } from './endpoint';

/** The campaign as data: the same for everyone, so it carries an ETag. */
export function getCampaign({ request, office }: Asking): Answer {
  const { campaign } = office;
  const body = { ...campaign, pairings: [] };
  const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16)}"`;
  const headers = { etag, 'cache-control': 'public, max-age=60' };
  if (request.headers.get('if-none-match') === etag)
    return { kind: 'ok', status: 304, body: undefined, headers };
  return ok(body, 200, headers);
}

export function getSession({ access, office }: Asking): Answer {
  const { campaign } = office;
  const openMonths = campaign.requiredMonths;
  return ok(
    access.role === 'county'
      ? { role: access.role, county: access.county, openMonths }
      : { role: access.role, county: null, openMonths },
  );
}

export async function getHealth({ office }: Asking): Promise<Answer> {
  await office.submissions.ready();
  return ok({ status: 'ok', store: 'reachable', version: office.version, campaign: office.campaign.id });
}
