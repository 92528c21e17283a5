import { app } from '@azure/functions';
import { endpoints } from './http/endpoints';
import { handlerOf } from './http/handle-request';
import { sweepTimer } from './http/sweep-timer';
import { openedOffice } from './open-office';

app.setup({ enableHttpStream: true });

for (const endpoint of endpoints) {
  const { name, method, route } = endpoint;
  // Keys are ours: a function key would be the whole app's.
  app.http(name, {
    authLevel: 'anonymous',
    route,
    methods: [method],
    handler: handlerOf(endpoint, openedOffice),
  });
}

// Three in the morning in China, where the campaign is.
app.timer('sweep', { schedule: '0 0 19 * * *', handler: sweepTimer(openedOffice) });
