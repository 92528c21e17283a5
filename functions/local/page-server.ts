import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { closeServer, listen, pathOf } from './listen';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface PageServer {
  port: number;
  close(): Promise<void>;
}

/** What the page is told, as /config.json. */
export interface PageConfig {
  api: string;
  /** Only for a page that was asked for under this machine's own name. */
  demoKeys?: object;
  [setting: string]: unknown;
}

/** Serves the built page and its configuration. */
export async function startPageServer(
  folder: string,
  port: number,
  config: () => PageConfig,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { demoKeys, ...settings } = config();
    response.setHeader('Content-Security-Policy', policy(new URL(settings.api).origin));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    const pathname = pathOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405).end();
    else if (pathname === '/config.json') {
      const body = isOwnName(request.headers.host) ? { ...settings, demoKeys } : settings;
      response.writeHead(200, { 'Content-Type': types['.json'] }).end(JSON.stringify(body));
    } else void serveFile(folder, pathname, response);
  });
  await listen(server, port);
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

/** A foreign name that was made to point at this machine is another site's. */
function isOwnName(host = ''): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
}

/** Everything from ourselves; styles are inserted by Fabric. */
function policy(api: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${api}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

async function serveFile(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  try {
    const name = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
    const file = path.resolve(folder, `.${name}`);
    const isInside = file.startsWith(path.resolve(folder) + path.sep);
    if (!isInside || !(await stat(file)).isFile()) throw new Error('no such file');
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
    await pipeline(createReadStream(file), response);
  } catch {
    if (response.headersSent) return;
    response
      .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('没有这个页面。No such page.');
  }
}
