import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CuttingProxy {
  /** The endpoint to use in place of the real one. */
  endpoint: string;
  /** Requests that have come so far. */
  requests(): number;
  close(): Promise<void>;
}

/**
 * Passes requests on up to the n-th and none from then on, as if the caller's process had ended there: "before" the
 * n-th was done, or "behind" it, its answer lost. `meanwhile` is awaited before a request is passed on.
 */
export async function startCuttingProxy(
  target: string,
  last: number,
  side: 'before' | 'behind',
  meanwhile: (request: number) => Promise<void> = async () => undefined,
): Promise<CuttingProxy> {
  const { hostname, port, pathname } = new URL(target);
  let requests = 0;
  const server = createServer((inbound, outbound) => {
    const number = (requests += 1);
    const isCut = number > last || (number === last && side === 'before');
    if (isCut) {
      // An answer that the client does not try again.
      inbound.resume();
      outbound.writeHead(501).end();
      return;
    }
    void meanwhile(number).then(() => {
      const { url: path, method, headers } = inbound;
      const passed = ask({ hostname, port, path, method, headers, agent: false }, (answer) => {
        if (number === last) {
          answer.resume().on('end', () => outbound.writeHead(501).end());
          return;
        }
        outbound.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outbound);
      });
      passed.on('error', () => outbound.destroy());
      inbound.pipe(passed);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
