import { app } from '@azure/functions';
import { getCampaign, getHealth, getSession } from './http/campaign';
import { endpoint } from './http/endpoint';
import { getMunicipalTable } from './http/municipal-table';
import { getSubmission, postSubmission } from './http/submissions';
import { openedOffice } from './open-office';

app.setup({ enableHttpStream: true });

const anonymous = { authLevel: 'anonymous' } as const;

app.http('health', {
  ...anonymous,
  route: 'health',
  methods: ['GET'],
  handler: endpoint('anyone', openedOffice, getHealth),
});
app.http('campaign', {
  ...anonymous,
  route: 'campaign',
  methods: ['GET'],
  handler: endpoint('anyone', openedOffice, getCampaign),
});
app.http('session', {
  ...anonymous,
  route: 'session',
  methods: ['GET'],
  handler: endpoint('both', openedOffice, getSession),
});
app.http('submit', {
  ...anonymous,
  route: 'submissions',
  methods: ['POST'],
  handler: endpoint('both', openedOffice, postSubmission),
});
app.http('submission', {
  ...anonymous,
  route: 'submissions/{month}/{county}',
  methods: ['GET'],
  handler: endpoint('both', openedOffice, getSubmission),
});
app.http('municipalTable', {
  ...anonymous,
  route: 'municipal/table',
  methods: ['GET'],
  handler: endpoint('municipal', openedOffice, getMunicipalTable),
});
