import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { MunicipalServer } from '../../../addin/gateway/municipal-server';
import { RosterSession } from '../../../addin/municipal-desk/roster-session';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { buildWorkbook } from '../../support/build-workbook';
import { answeringServer, type Reply } from '../gateway/answering-server';
import { DirectDesk } from '../taskpane/direct-desk';
import { OfficeWorkbook } from '../taskpane/office-workbook';

function opened(): { session: RosterSession; workbook: OfficeWorkbook } {
  const bytes = buildWorkbook({
    sheets: [
      { name: '沅陵县', rows: [['结对名单'], ['乡镇（街道）', '帮扶单位'], ['官庄镇', '怀化学院']] },
      { name: '辰溪县', rows: [['结对名单'], ['乡镇（街道）', '帮扶单位'], ['孝坪镇', '怀化市气象局']] },
    ],
  });
  const file = readWorkbookFile(bytes, '结对名单.xlsx');
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  const workbook = new OfficeWorkbook(file.grid);
  const ports = { desk: new DirectDesk(), host: workbook.host, campaign, today: '2010-12-31' };
  return { session: new RosterSession(ports), workbook };
}

async function publish(session: RosterSession, reply: Reply): Promise<boolean> {
  const server = await answeringServer(reply);
  const office = new MunicipalServer(server.address, 'key', 'zh-CN', { timeoutMs: 200, retryAfterMs: [] });
  const isToBeLookedAtAnew = await session.publish(office, [], 3);
  expect(server.heard.map(({ body }) => body)).toEqual([{ pairings: [], baseVersion: 3 }]);
  await server.close();
  return isToBeLookedAtAnew;
}

test('reads the workbook that the host has open, whose cells can then be shown', async () => {
  const { session } = opened();
  await session.openCurrent();
  expect(session.state).toMatchObject({
    kind: 'read',
    isOpenInHost: true,
    reading: { lines: [{ county: '431222' }, { county: '431223', at: { sheet: '辰溪县', address: 'B3' } }] },
  });
});

test('says why the host does not let it read, and reads at the next try', async () => {
  const { session, workbook } = opened();
  workbook.refusal = { kind: 'refused', reason: 'editing' };
  await session.openCurrent();
  expect(session.state).toMatchObject({ kind: 'hostRefused', refusal: { reason: 'editing' } });
  workbook.refusal = null;
  await session.openCurrent();
  expect(session.state.kind).toBe('read');
});

test('what was closed while it was read stays closed', async () => {
  const { session, workbook } = opened();
  let go = (): void => undefined;
  workbook.delay = new Promise((resolve) => (go = resolve));
  const reading = session.openCurrent();
  session.close();
  go();
  await reading;
  expect(session.state).toEqual({ kind: 'none' });
});

test('a list that was published is done; one that was refused can be tried again', async () => {
  const { session } = opened();
  await session.openCurrent();
  expect(await publish(session, 'drop')).toBe(false);
  expect(session.state).toMatchObject({ kind: 'read', isSending: false, refused: { kind: 'offline' } });
  expect(await publish(session, { status: 409, body: { kind: 'outrun' } })).toBe(true);
  expect(session.state).toMatchObject({ kind: 'read', refused: { kind: 'problem' } });
  expect(await publish(session, { status: 200, body: { version: 4 } })).toBe(true);
  expect(session.state).toEqual({ kind: 'published', version: 4 });
});
