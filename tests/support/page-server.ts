import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const built = resolve('.build/page');
const office = resolve('node_modules/@microsoft/office-js/dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff': 'font/woff',
};

export interface PageServer {
  address: string;
  close(): Promise<void>;
}

/** The built pages behind a strict policy, Office.js in office/, and the files given besides: path → content. */
export async function servePage(
  files: Readonly<Record<string, Uint8Array | string>> = {},
): Promise<PageServer> {
  if (!existsSync(join(built, 'index.html')))
    throw new Error('Build the page first: .build/page is not there.');
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname);
      const name = path === '/' ? '/index.html' : normalize(path);
      try {
        const file = name.startsWith('/office/')
          ? join(office, name.slice('/office/'.length))
          : join(built, name);
        const content = files[name.slice(1)] ?? (await readFile(file));
        response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
        response.setHeader(
          'Content-Security-Policy',
          "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
            "font-src 'self'; img-src 'self' data:; connect-src 'self' http://127.0.0.1:*; base-uri 'none'; form-action 'none'",
        );
        response.end(content);
      } catch {
        response.statusCode = 404;
        response.end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${at.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
