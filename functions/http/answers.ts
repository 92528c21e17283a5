import { countyOfCode } from '../../shared/campaign/divisions';
import { text } from '../../shared/findings/text';
import { answersSchema, countyCorrectionsSchema } from '../../shared/submission/correction-schema';
import { countySchema } from '../../shared/submission/submission';
import { keepCorrections, readCorrections } from '../usecases/keep-corrections';
import { ok, problem } from './answer';
import { defineEndpoint } from './endpoint';

export const getAnswers = defineEndpoint({
  name: 'answers',
  method: 'GET',
  route: 'answers/{county}',
  audience: 'both',
  about: text('本县对各张表、各列的说明', 'What was said of the county’s sheets and columns'),
  path: { county: countySchema },
  answers: { 200: answersSchema },
  handle: async ({ path: { county }, office }) => ok({ answers: await readCorrections(county, office) }),
});

export const putAnswers = defineEndpoint({
  name: 'keepAnswers',
  method: 'PUT',
  route: 'answers/{county}',
  audience: 'both',
  about: text(
    '记下对表和列的说明；同一张表以后说的为准，其他的不动，重复发送不会记两次',
    'Keeps what is said of sheets and columns; the newest of a sheet holds, the others stay as they are',
  ),
  path: { county: countySchema },
  body: answersSchema,
  answers: { 200: answersSchema },
  problems: ['changedMeanwhile'],
  async handle({ path: { county }, body, office }) {
    if (!office.campaigns.some((campaign) => countyOfCode(campaign, county)))
      return problem('malformed', { issues: ['county'] });
    const outcome = await keepCorrections(county, body.answers, office);
    return outcome.kind === 'kept' ? ok({ answers: outcome.corrections }) : problem('changedMeanwhile');
  },
});

export const getAllAnswers = defineEndpoint({
  name: 'allAnswers',
  method: 'GET',
  route: 'municipal/answers',
  audience: 'municipal',
  about: text('各县对各张表、各列的说明', 'What was said of sheets and columns, by county'),
  answers: { 200: countyCorrectionsSchema },
  async handle({ office }) {
    const counties = await Promise.all(
      office.campaign.counties.map(async ({ code }) => [code, await readCorrections(code, office)] as const),
    );
    return ok(Object.fromEntries(counties));
  },
});
