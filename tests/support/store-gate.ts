import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request to the table store, as far as faults are chosen by it. */
export interface StoreRequest {
  method: string;
  /** "Heads", "Rows", "Claims" …; of a transaction, that of its entities. */
  table: string;
  isTransaction: boolean;
  /** Of all requests, from 1. */
  number: number;
}

/** What becomes of a request: passed on, refused unread, or done without an answer. */
export type Fate = 'pass' | 'refuse' | 'dropRequest' | 'dropAnswer' | 'delay';

export interface StoreGate {
  /** The endpoint to use in place of the real one. */
  endpoint: string;
  /** Decides on every request from now on. */
  rule(decide: (request: StoreRequest) => Fate | Promise<Fate>): void;
  close(): Promise<void>;
}

/** Stands before a table store and lets its requests fail as they are told to. */
export async function startStoreGate(target: string): Promise<StoreGate> {
  const { hostname, port, pathname } = new URL(target);
  let decide: (request: StoreRequest) => Fate | Promise<Fate> = () => 'pass';
  let number = 0;
  const server = createServer((inbound, outbound) => {
    void (async () => {
      const body = await bodyOf(inbound);
      const fate = await decide({ ...kindOf(inbound, body), number: (number += 1) });
      if (fate === 'dropRequest') return inbound.socket.destroy();
      if (fate === 'refuse') return outbound.writeHead(503).end();
      if (fate === 'delay') await new Promise((resolve) => setTimeout(resolve, 30));
      const { method, url: path, headers } = inbound;
      const forward = httpRequest({ hostname, port, method, path, headers }, (answer) => {
        if (fate === 'dropAnswer') {
          answer.resume().on('end', () => inbound.socket.destroy());
          return;
        }
        outbound.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outbound);
      });
      forward.on('error', () => inbound.socket.destroy());
      forward.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;
  return {
    endpoint: `http://127.0.0.1:${own}${pathname}`,
    rule: (next) => void (decide = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function kindOf({ method = '', url = '' }: IncomingMessage, body: Buffer): Omit<StoreRequest, 'number'> {
  const isTransaction = url.includes('$batch');
  const written = isTransaction ? body.toString() : url;
  return { method, isTransaction, table: /\b(Heads|Rows|Claims|Office)\b/.exec(written)?.[1] ?? '' };
}
