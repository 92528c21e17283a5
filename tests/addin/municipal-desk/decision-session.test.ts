import { MunicipalServer } from '../../../addin/gateway/municipal-server';
import { DecisionSession } from '../../../addin/municipal-desk/decision-session';
import { answeringServer, type AnsweringServer, type Reply } from '../gateway/answering-server';

const conflict = { id: '2010-12.0123456789abcdef', mark: 'abc' };
const decided = {
  ...conflict,
  kind: 'unit',
  subject: '怀化学院',
  sides: [],
  decisions: [],
  decision: { note: '两县都保留', county: null, by: 'municipal', at: '2010-12-31T08:00:00Z' },
  lapsed: false,
};

let server: AnsweringServer;
async function officeOf(...replies: Reply[]): Promise<MunicipalServer> {
  server = await answeringServer(...replies);
  return new MunicipalServer(server.address, 'key', 'zh-CN', { timeoutMs: 200, retryAfterMs: [] });
}
afterEach(() => server.close());

function writing(note: string, county: string | null = null): DecisionSession {
  const session = new DecisionSession();
  session.write(conflict.id, { note, county });
  return session;
}

test('a decision goes out on one line with the conflict as it was looked at, and its form closes', async () => {
  const office = await officeOf({ status: 200, body: decided });
  const session = writing(' 两县\n都保留 ', '431222');
  expect(await session.decide(office, conflict)).toBe(true);
  expect(server.heard).toMatchObject([
    {
      method: 'POST',
      path: `/api/municipal/conflicts/${conflict.id}/decision`,
      body: { note: '两县 都保留', county: '431222', mark: 'abc' },
    },
  ]);
  expect(session.state).toMatchObject({ drafts: {}, sending: null, decided: { subject: '怀化学院' } });
});

test.each<[string, Reply, boolean]>([
  ['cannot be reached', 'drop', false],
  ['says that the conflict has changed', { status: 409, body: { kind: 'conflictChanged' } }, true],
])('what was written stays where the server %s', async (_, reply, isToBeLookedAtAnew) => {
  const session = writing('两县都保留');
  expect(await session.decide(await officeOf(reply), conflict)).toBe(isToBeLookedAtAnew);
  expect(session.state).toMatchObject({
    drafts: { [conflict.id]: { note: '两县都保留' } },
    sending: null,
    refused: { id: conflict.id },
  });
});

test('what is decided for the related ones, too, goes out for each; the one that was refused stays open', async () => {
  const [second, third] = ['1', '2'].map((end) => ({ id: `2010-12.012345678901234${end}`, mark: end }));
  const refusal = { status: 409, body: { kind: 'conflictChanged' } };
  const office = await officeOf({ status: 200, body: decided }, refusal);
  const session = writing('两县都保留', '431222');
  session.write(conflict.id, { withRelated: true });
  expect(await session.decide(office, conflict, [second ?? conflict, third ?? conflict])).toBe(true);
  expect(server.heard.map(({ body }) => body)).toMatchObject([{ mark: 'abc' }, { mark: '1' }]);
  expect(session.state).toMatchObject({
    drafts: { [second?.id ?? '']: { note: '两县都保留', county: '431222' } },
    decided: { id: conflict.id },
    refused: { id: second?.id },
    sending: null,
  });
  expect(Object.keys(session.state.drafts)).toHaveLength(1);
});

test('nothing is sent without a note, or twice', async () => {
  const office = await officeOf({ status: 200, body: decided });
  expect(await writing(' \n').decide(office, conflict)).toBe(false);
  const session = writing('两县都保留');
  await Promise.all([session.decide(office, conflict), session.decide(office, conflict)]);
  expect(server.heard).toHaveLength(1);
});
