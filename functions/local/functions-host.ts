import { randomUUID } from 'node:crypto';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answersPreflight } from './cross-origin';
import { closeServer, listen, pathOf } from './listen';
import { findRoute, loadApp, type ProgrammingModel, type Route, type Timer } from './load-app';

/**
 * A local host for a built functions app: the genuine @azure/functions programming model, driven as the worker
 * drives it. Emulated here are the module @azure/functions-core, routing and CORS; keys and scaling are not.
 */
export interface FunctionsHost {
  port: number;
  close(): Promise<void>;
}

export interface HostSettings {
  /** The app's entry file. */
  app: string;
  port: number;
  /** Origins that a browser may call from. */
  origins: readonly string[];
  log(line: string): void;
  /** Gets the one line that is logged of every request. */
  logRequest?(line: string): void;
}

export async function startFunctionsHost(settings: HostSettings): Promise<FunctionsHost> {
  const { app, port, origins, log } = settings;
  const { routes, timers, model } = loadApp(app, log);
  const capabilities = await model.getCapabilities({
    RawHttpBodyBytes: 'true',
    RpcHttpTriggerMetadataRemoved: 'true',
  });
  const streamTo = capabilities['HttpUri'];
  if (streamTo === undefined) throw new Error('the app does not stream HTTP');
  const server = createServer((request, response) => {
    // A page must not start a timer: browsers name the origin of every POST.
    const timerName = /^\/admin\/functions\/(\w+)$/.exec(pathOf(request))?.[1];
    const timer = timers.get(timerName ?? '');
    if (timer && request.method === 'POST' && request.headers.origin === undefined) {
      request.resume();
      runTimer(timer, model, settings)
        .then(() => response.writeHead(202).end())
        .catch((error: unknown) => {
          log(`${timerName}: ${String(error)}`);
          response.writeHead(500).end();
        });
      return;
    }
    if (answersPreflight(request, response, origins)) return;
    const found = findRoute(routes, request.method ?? '', pathOf(request));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    invoke(found.route, found.parameters, model, request, response, streamTo, settings).catch(
      (error: unknown) => {
        log(`${found.route.name}: ${String(error)}`);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      },
    );
  });
  // A browser that pauses between two requests finds its connection still open.
  server.keepAliveTimeout = 65_000;
  await listen(server, port);
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

/** Runs a function as the worker does: the body streams through the model's own server. */
async function invoke(
  { metadata, binding, callback, name }: Route,
  parameters: Record<string, string>,
  model: ProgrammingModel,
  request: IncomingMessage,
  response: ServerResponse,
  streamTo: string,
  { log, logRequest }: HostSettings,
): Promise<void> {
  const invocationId = randomUUID();
  const piped = pipeThrough(request, response, streamTo, invocationId);
  piped.catch(() => undefined);
  const triggerMetadata = {
    ...Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, { string: value }])),
    Headers: { json: JSON.stringify(joined(request.headers)) },
  };
  const invocation = model.getInvocationModel({
    invocationId,
    metadata,
    request: { invocationId, triggerMetadata, inputData: [{ name: binding, data: {} }] },
    log: (level: string, category: string, message: string) => {
      if (level === 'error' || level === 'warning') log(`${name}: ${message}`);
      else if (level === 'information' && category === 'user') logRequest?.(message);
    },
  });
  const { context, inputs } = await invocation.getArguments();
  await invocation.getResponse(context, await invocation.invokeFunction(context, inputs, callback));
  await piped;
}

/** Runs a timer's function to its end and logs what it says. */
async function runTimer(
  { metadata, binding, callback }: Timer,
  model: ProgrammingModel,
  { log }: HostSettings,
): Promise<void> {
  const invocationId = randomUUID();
  const data = { json: JSON.stringify({ isPastDue: false, schedule: { adjustForDST: false } }) };
  const invocation = model.getInvocationModel({
    invocationId,
    metadata,
    request: { invocationId, triggerMetadata: {}, inputData: [{ name: binding, data }] },
    log: (_level: string, category: string, message: string) => {
      if (category === 'user') log(message);
    },
  });
  const { context, inputs } = await invocation.getArguments();
  await invocation.getResponse(context, await invocation.invokeFunction(context, inputs, callback));
}

/** Headers with one value each. */
function joined(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
}

/** Sends the raw request to the model's server and its answer back; a caller who leaves ends both. */
function pipeThrough(
  request: IncomingMessage,
  response: ServerResponse,
  streamTo: string,
  invocationId: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...request.headers,
      'x-ms-invocation-id': invocationId,
      'x-forwarded-host': 'localhost',
      'x-forwarded-proto': 'http',
    };
    const { hostname, port } = new URL(streamTo);
    const inner = httpRequest(
      { hostname, port, path: request.url, method: request.method, headers },
      (answer) => {
        const { connection: _c, 'keep-alive': _k, 'x-ms-invocation-id': _i, ...rest } = answer.headers;
        response.writeHead(answer.statusCode ?? 500, rest);
        answer.pipe(response).on('finish', resolve).on('error', reject);
      },
    );
    inner.on('error', reject);
    response.on('close', () => {
      inner.destroy();
      resolve();
    });
    request.pipe(inner);
  });
}
