import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { closeServer, listen, pathOf } from './listen';

export interface ExcelOrigin {
  port: number;
  close(): Promise<void>;
}

export interface ExcelOriginSettings {
  port: number;
  /** PEM texts. */
  certificate: { key: string; cert: string };
  /** Addresses of the servers behind. */
  page: string;
  api: string;
  /** The folder that holds office.js. */
  office: string;
  /** The manifest for this origin. */
  manifest: string;
}

/** Excel loads panes over https only, and the pane calls its own origin only: page, API and Office.js on one. */
export async function startExcelOrigin(settings: ExcelOriginSettings): Promise<ExcelOrigin> {
  const server = createServer(settings.certificate, (request, response) => {
    answer(settings, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  });
  await listen(server, settings.port);
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

async function answer(
  { page, api, office, manifest }: ExcelOriginSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pathname = pathOf(request);
  const origin = `https://${request.headers.host ?? 'localhost'}`;
  if (pathname === '/api' || pathname.startsWith('/api/'))
    return passOn(request, response, `${api}${(request.url ?? '').slice('/api'.length)}`);
  if (pathname.startsWith('/office/')) return sendScript(office, pathname.slice('/office/'.length), response);
  if (pathname === '/manifest.xml') {
    response.writeHead(200, { 'Content-Type': 'application/xml; charset=utf-8' }).end(manifest);
    return;
  }
  if (pathname === '/config.json') {
    const config: Record<string, unknown> = JSON.parse(await (await fetch(new URL(pathname, page))).text());
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    response.end(JSON.stringify({ ...config, api: `${origin}/api`, officeJs: './office/office.js' }));
    return;
  }
  return passOn(request, response, new URL(request.url ?? '/', page).href, {
    'content-security-policy': policy,
  });
}

/** Everything from ourselves; Excel on the web shows the pane in a frame of Microsoft's. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.sharepoint.com https://*.sharepoint.cn https://*.officeonline.cn https://*.live.com https://*.cloud.microsoft",
].join('; ');

function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const { host: _, ...asked } = request.headers;
    const onward = httpRequest(address, { method: request.method, headers: asked }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, { ...answered.headers, ...headers });
      pipeline(answered, response).then(resolve, reject);
    });
    onward.once('error', reject);
    pipeline(request, onward).catch(reject);
  });
}

async function sendScript(folder: string, name: string, response: ServerResponse): Promise<void> {
  const file = path.resolve(folder, name);
  const isScript = file.startsWith(path.resolve(folder) + path.sep) && file.endsWith('.js');
  const isThere =
    isScript &&
    (await stat(file).then(
      (found) => found.isFile(),
      () => false,
    ));
  if (!isThere) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  await pipeline(createReadStream(file), response);
}
