import { createHash } from 'node:crypto';
import { z } from 'zod';
import { byTerm, campaignOfMonth } from '../../shared/campaign/campaigns';
import { text } from '../../shared/findings/text';
import { campaignList, publishedList, publishedRubric, rubricOf } from '../../shared/municipal/published';
import { stampKeySchema } from '../../shared/submission/stamp';
import { countySchema, monthSchema } from '../../shared/submission/submission';
import { campaignsVersion } from '../usecases/campaigns';
import { publishedPairings, rubricVersions } from '../usecases/publish';
import { notModified, ok, problem } from './answer';
import { defineEndpoint } from './endpoint';
import { hasNewest } from './entity-tag';

/** The campaign as data: the same for everyone, so it carries an ETag. */
export const getCampaign = defineEndpoint({
  name: 'campaign',
  method: 'GET',
  route: 'campaign',
  audience: 'anyone',
  about: text(
    '活动方案：期限、指标分值、县乡名单和已公布的结对名单；month 属于哪次活动就给哪次，不写则为现行活动',
    'The campaign: term, points, divisions and the pairings published; that of `month`, else the one in force',
  ),
  query: { month: monthSchema.optional() },
  problems: ['campaignUnknown'],
  answers: {
    200: z.looseObject({
      id: z.string(),
      rubric: z.looseObject({ id: z.string() }),
      /** Every version of the points with the month from which it holds. */
      rubrics: z.array(publishedRubric),
      ...publishedList.shape,
      ...campaignList.shape,
      /** What stamps of checked workbooks are verified by. */
      stampKeys: z.array(stampKeySchema),
    }),
    304: [],
  },
  async handle({ request, query: { month }, office }) {
    const { campaign, today, stampKeys } = office;
    if (month !== undefined && !campaignOfMonth(month, [campaign])) return problem('campaignUnknown');
    const [{ version: pairingsVersion, pairings }, rubrics, version] = await Promise.all([
      publishedPairings(office),
      rubricVersions(office),
      campaignsVersion(office),
    ]);
    const campaigns = byTerm(office.campaigns).map(({ id, title, term }) => ({ id, title, term }));
    const rubric = rubricOf(today().slice(0, 7), rubrics, campaign);
    const list = { campaigns, campaignsVersion: version };
    const body = { ...campaign, rubric, rubrics, pairings, pairingsVersion, ...list, stampKeys };
    const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16)}"`;
    const headers = { etag, 'cache-control': 'public, max-age=60' };
    return hasNewest(request, etag) ? notModified(headers) : ok(body, 200, headers);
  },
});

export const getSession = defineEndpoint({
  name: 'session',
  method: 'GET',
  route: 'session',
  audience: 'both',
  about: text('本密钥的身份和可报的月份', 'What the key opens, and the months open for submission'),
  answers: {
    200: z.object({
      role: z.enum(['county', 'municipal']),
      county: countySchema.nullable(),
      openMonths: z.array(monthSchema),
    }),
  },
  handle({ access, office: { campaign } }) {
    const county = access.role === 'county' ? access.county : null;
    return ok({ role: access.role, county, openMonths: campaign.requiredMonths });
  },
});

export const getHealth = defineEndpoint({
  name: 'health',
  method: 'GET',
  route: 'health',
  audience: 'anyone',
  about: text('服务器和数据是否正常', 'Whether the server and its store are well'),
  answers: {
    200: z.object({
      status: z.literal('ok'),
      store: z.literal('reachable'),
      version: z.string(),
      campaign: z.string(),
    }),
  },
  async handle({ office: { submissions, version, campaign } }) {
    await submissions.ready();
    return ok({ status: 'ok', store: 'reachable', version, campaign: campaign.id });
  },
});
