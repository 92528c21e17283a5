import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { closeServer, listen } from './listen';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface PageServer {
  port: number;
  close(): Promise<void>;
}

/** Serves the built page; `config` answers /config.json once the page's own port is known. */
export async function startPageServer(
  folder: string,
  port: number,
  config: () => { api: string; body: object },
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { api, body } = config();
    response.setHeader('Content-Security-Policy', policy(new URL(api).origin));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405).end();
    else if (pathname === '/config.json')
      response.writeHead(200, { 'Content-Type': types['.json'] }).end(JSON.stringify(body));
    else void serveFile(folder, pathname, response);
  });
  await listen(server, port);
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
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
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  } catch {
    response
      .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('没有这个页面。No such page.');
  }
}
