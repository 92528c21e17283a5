import { startLocalServer } from './local-server';

/** Another county than the sample's. */
export const otherCounty = '431223';
export const ownCounty = '431222';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Its JSON, null where it is none. */
  body: ReturnType<typeof JSON.parse>;
}

export interface Api {
  base: string;
  /** Asks as the office ("municipal"), a county (its code), with a key of one's own, or as nobody (null). */
  ask(path: string, who: string | null, init?: RequestInit): Promise<Answer>;
  /** The same with a JSON body, by POST unless `init` says otherwise. */
  send(path: string, who: string | null, body: unknown, init?: RequestInit): Promise<Answer>;
  /** The header of one who asks without `ask`. */
  authorization(who: string): string;
  close(): Promise<void>;
}

/**
 * The API under test: a server of this test's own or, by QIANSHOU_BASE and the municipal QIANSHOU_KEY, one that is
 * deployed (`npm run test:http`). The counties' keys are issued for this run and revoked after it.
 */
export async function openApi(): Promise<Api> {
  const { QIANSHOU_BASE: deployed, QIANSHOU_KEY: municipal = '' } = process.env;
  return deployed === undefined ? openOwnApi() : issueKeys(deployed.replace(/\/$/, ''), municipal);
}

export interface OwnApi extends Api {
  /** The page that the same server shows. */
  page: string;
}

/** A server of this test's own and nothing in it yet, whatever the others run against. */
export async function openOwnApi(...options: string[]): Promise<OwnApi> {
  const server = await startLocalServer('--memory', '--today', '2010-12-31', ...options);
  const keys = { municipal: server.keys?.municipal ?? '', ...server.keys?.counties };
  return { page: server.page, ...apiOf(server.api, keys, async () => void (await server.stop())) };
}

async function issueKeys(base: string, municipal: string): Promise<Api> {
  const office = apiOf(base, { municipal }, async () => undefined);
  const issued = await Promise.all(
    [ownCounty, otherCounty].map(async (county) => {
      const scope = { role: 'county', county };
      const { status, body } = await office.send('/keys', 'municipal', { scope, label: 'test:http' });
      if (status !== 201) throw new Error(`POST ${base}/keys answers ${status}: is QIANSHOU_KEY right?`);
      return { county, id: String(body.id), secret: String(body.secret) };
    }),
  );
  const keys = { municipal, ...Object.fromEntries(issued.map(({ county, secret }) => [county, secret])) };
  return apiOf(base, keys, async () => {
    for (const { id } of issued) await office.ask(`/keys/${id}`, 'municipal', { method: 'DELETE' });
  });
}

function apiOf(base: string, keys: Readonly<Record<string, string>>, close: () => Promise<void>): Api {
  const authorization = (who: string): string => `Bearer ${keys[who] ?? who}`;
  const ask: Api['ask'] = async (path, who, init = {}) => {
    const headers = new Headers(init.headers);
    if (who !== null) headers.set('authorization', authorization(who));
    const response = await fetch(base + path, { ...init, headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: jsonOf(text) };
  };
  const send: Api['send'] = (path, who, body, init = {}) => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const headers = { 'content-type': 'application/json', ...init.headers };
    return ask(path, who, {
      method: 'POST',
      ...init,
      body: isRaw ? (body as BodyInit) : JSON.stringify(body),
      headers,
    });
  };
  return { base, ask, send, authorization, close };
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
