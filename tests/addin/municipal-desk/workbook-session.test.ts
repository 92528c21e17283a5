import { ExcelWorkbook } from '../../../addin/host/excel-workbook';
import { MunicipalServer } from '../../../addin/gateway/municipal-server';
import { WorkbookSession, type WorkbookState } from '../../../addin/municipal-desk/workbook-session';
import { openOwnApi, type OwnApi } from '../../support/api';
import { buildWorkbook } from '../../support/build-workbook';
import { ExcelStandIn } from '../../support/excel-stand-in/client/excel-stand-in';
import { openInJsdom } from '../../support/excel-stand-in/client/open-in-jsdom';

let api: OwnApi;
let excel: ExcelStandIn;
let close: () => void = () => undefined;
let session: WorkbookSession;
let server: MunicipalServer;

beforeAll(async () => {
  api = await openOwnApi();
  server = new MunicipalServer(api.base, api.authorization('municipal').replace('Bearer ', ''), 'zh-CN');
});
afterAll(() => api.close());
beforeEach(async () => {
  excel = new ExcelStandIn(buildWorkbook({ sheets: [{ name: '我的', rows: [['甲']] }] }));
  close = await openInJsdom(excel);
  session = new WorkbookSession(new ExcelWorkbook(), 'http://localhost/index.html');
});
afterEach(() => {
  close();
  expect(excel.unknowns).toEqual([]);
});

const sheetNames = (): string[] => excel.workbook.sheets.map(({ name }) => name);
const run = (): Promise<void> => session.fetch(server, '2010-12', 'zhCN');

/** Stops the session as soon as it is in such a state. */
function stopWhen(holds: (state: WorkbookState) => boolean): void {
  session.subscribe(() => {
    if (holds(session.state)) session.stop();
  });
}

it('writes sheet after sheet and tells which one it is at', async () => {
  const at: string[] = [];
  session.subscribe(() => {
    const { state } = session;
    if (state.kind === 'writing') at.push(`${state.written.length + 1}/${state.all} ${state.sheet}`);
  });
  await run();
  expect(session.state).toMatchObject({ kind: 'written', month: '2010-12' });
  expect(at.slice(0, 2)).toEqual(['1/9 全市汇总', '2/9 排名']);
  expect(sheetNames()).toHaveLength(10);
});

it('stops between two sheets: what is written stays whole, the rest is as it was; and it can be run again', async () => {
  stopWhen((state) => state.kind === 'writing' && state.sheet === '排名' && state.written.length === 1);
  await run();
  expect(session.state).toMatchObject({ kind: 'stopped', written: [{ name: '全市汇总' }, { name: '排名' }] });
  expect(sheetNames()).toEqual(['我的', '全市汇总', '排名']);
  session = new WorkbookSession(new ExcelWorkbook(), 'http://localhost/index.html');
  await run();
  expect(session.state.kind).toBe('written');
  expect(sheetNames()).toHaveLength(10);
});

it('stops while it fetches: the workbook is not touched', async () => {
  stopWhen(({ kind }) => kind === 'fetching');
  await run();
  expect(session.state).toEqual({ kind: 'stopped', month: '2010-12', written: [] });
  expect(excel.syncs).toEqual([]);
});

it('a second press while it works changes nothing', async () => {
  const first = run();
  await run();
  expect(session.state.kind).toBe('fetching');
  await first;
  expect(sheetNames()).toHaveLength(10);
});

it('a key that is not the office’s is told, and nothing is written', async () => {
  server = new MunicipalServer(api.base, 'qs1.wrong', 'zh-CN');
  await run();
  expect(session.state).toMatchObject({ kind: 'refused', answer: { kind: 'unauthorised' } });
  expect(sheetNames()).toEqual(['我的']);
});
