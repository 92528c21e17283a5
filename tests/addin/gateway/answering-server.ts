import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Heard {
  method: string;
  path: string;
  authorization: string | undefined;
  body: unknown;
}

export interface AnsweringServer {
  address: string;
  heard: Heard[];
  close(): Promise<void>;
}

/** What to do with the nth request: a status with a body, or something worse. */
export type Reply = { status: number; body?: unknown } | 'hang' | 'drop';

/** A real HTTP server that answers as it is told, the last reply again and again. */
export async function answeringServer(...replies: Reply[]): Promise<AnsweringServer> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then((text) => {
      const reply = replies[Math.min(heard.length, replies.length - 1)] ?? { status: 404 };
      heard.push({
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body: text === '' ? null : JSON.parse(text),
      });
      answer(response, reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${at.port}/api`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(response: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  if (reply === 'drop') {
    response.destroy();
    return;
  }
  response.writeHead(reply.status, { 'Content-Type': 'application/json' });
  response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
