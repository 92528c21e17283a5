import { createServer, connect, type AddressInfo, type Server } from 'node:net';

export interface DroppingProxy {
  /** The endpoint to use in place of the real one. */
  endpoint: string;
  /** Answers dropped so far. */
  dropped(): number;
  close(): void;
}

/** Passes connections on, but drops the answer to some: the server has done the work, the caller never hears. */
export async function startDroppingProxy(
  target: string,
  drops: (answer: number) => boolean,
): Promise<DroppingProxy> {
  const { hostname, port, pathname } = new URL(target);
  let answers = 0;
  let dropped = 0;
  const server: Server = createServer((inbound) => {
    const outbound = connect(Number(port), hostname);
    inbound.on('data', (piece) => outbound.write(piece));
    outbound.on('data', (piece) => {
      const isAnswer = piece.subarray(0, 8).toString() === 'HTTP/1.1';
      if (isAnswer && drops((answers += 1))) {
        dropped += 1;
        inbound.destroy();
        outbound.destroy();
      } else inbound.write(piece);
    });
    for (const [one, other] of [
      [inbound, outbound],
      [outbound, inbound],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;
  return {
    endpoint: `http://127.0.0.1:${own}${pathname}`,
    dropped: () => dropped,
    close: () => server.close(),
  };
}
