import { randomUUID } from 'node:crypto';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import Module, { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

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
}

interface Binding {
  type: string;
  route?: string;
  methods?: readonly string[];
}
interface FunctionMetadata {
  name: string;
  functionId?: string;
  bindings: Readonly<Record<string, Binding>>;
}
type Callback = (...inputs: unknown[]) => unknown;
interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: Callback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<unknown>;
}
interface ProgrammingModel {
  getInvocationModel(context: object): InvocationModel;
  getCapabilities(defaults: Record<string, string>): Promise<Record<string, string>> | Record<string, string>;
}
interface Route {
  name: string;
  binding: string;
  methods: readonly string[];
  pattern: RegExp;
  parameters: readonly string[];
  callback: Callback;
  metadata: FunctionMetadata;
}

export async function startFunctionsHost({ app, port, origins, log }: HostSettings): Promise<FunctionsHost> {
  const { routes, model } = loadApp(app, log);
  const capabilities = await model.getCapabilities({
    RawHttpBodyBytes: 'true',
    RpcHttpTriggerMetadataRemoved: 'true',
  });
  const streamTo = capabilities['HttpUri'];
  if (streamTo === undefined) throw new Error('the app does not stream HTTP');
  const server = createServer((request, response) => {
    if (answersPreflight(request, response, origins)) return;
    const found = findRoute(routes, request);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    invoke(found.route, found.parameters, model, request, response, streamTo, log).catch((error: unknown) => {
      log(`${found.route.name}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // A browser that pauses between two requests finds its connection still open.
  server.keepAliveTimeout = 65_000;
  await listen(server, port);
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

/** Loads the app with a functions core of our own, which collects what the app registers. */
function loadApp(file: string, log: (line: string) => void): { routes: Route[]; model: ProgrammingModel } {
  const routes: Route[] = [];
  let model: ProgrammingModel | null = null;
  const disposable = { dispose: () => undefined };
  const core = {
    version: '3.0.0',
    hostVersion: '4.0.0',
    Disposable: class {
      dispose(): void {}
    },
    log: (level: string, _category: string, message: string) => {
      if (level === 'error' || level === 'warning') log(message);
    },
    setProgrammingModel: (given: ProgrammingModel) => {
      model = given;
    },
    getProgrammingModel: () => model,
    registerHook: () => disposable,
    registerFunction: (metadata: FunctionMetadata, callback: Callback) => {
      for (const [binding, { type, route = metadata.name, methods = ['GET'] }] of Object.entries(
        metadata.bindings,
      )) {
        if (type === 'httpTrigger')
          routes.push({
            ...compileRoute(route),
            name: metadata.name,
            binding,
            methods: methods.map((method) => method.toUpperCase()),
            callback,
            metadata,
          });
      }
      return disposable;
    },
  };
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  loader._load = (request, ...rest) =>
    request === '@azure/functions-core' ? core : load.call(loader, request, ...rest);
  try {
    createRequire(file)(file);
  } finally {
    loader._load = load;
  }
  if (!model) throw new Error('the app registered no function');
  return { routes, model };
}

/** "submissions/{month}/{county}" under /api. */
function compileRoute(route: string): Pick<Route, 'pattern' | 'parameters'> {
  const parameters: string[] = [];
  const source = route.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    parameters.push(name);
    return '([^/]+)';
  });
  return { pattern: new RegExp(`^/api/${source}/?$`, 'i'), parameters };
}

function findRoute(
  routes: readonly Route[],
  request: IncomingMessage,
): { route: Route; parameters: Record<string, string> } | null {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  for (const route of routes) {
    const match = route.methods.includes(request.method ?? '') ? route.pattern.exec(pathname) : null;
    if (!match) continue;
    try {
      const values = route.parameters.map((name, index) => [
        name,
        decodeURIComponent(match[index + 1] ?? ''),
      ]);
      return { route, parameters: Object.fromEntries(values) };
    } catch {
      return null;
    }
  }
  return null;
}

/** Runs a function as the worker does: the body streams through the model's own server. */
async function invoke(
  { metadata, binding, callback, name }: Route,
  parameters: Record<string, string>,
  model: ProgrammingModel,
  request: IncomingMessage,
  response: ServerResponse,
  streamTo: string,
  log: (line: string) => void,
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
    log: (level: string, _category: string, message: string) => {
      if (level === 'error' || level === 'warning') log(`${name}: ${message}`);
    },
  });
  const { context, inputs } = await invocation.getArguments();
  await invocation.getResponse(context, await invocation.invokeFunction(context, inputs, callback));
  await piped;
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
      'x-forwarded-host': request.headers.host ?? 'localhost',
      'x-forwarded-proto': 'http',
    };
    const inner = httpRequest(
      new URL(request.url ?? '/', streamTo),
      { method: request.method, headers },
      (answer) => {
        const { connection: _c, 'keep-alive': _k, 'x-ms-invocation-id': _i, ...rest } = answer.headers;
        response.writeHead(answer.statusCode ?? 500, rest);
        answer.pipe(response).on('finish', resolve).on('error', reject);
      },
    );
    inner.on('error', reject);
    response.on('close', () => inner.destroy());
    request.pipe(inner);
  });
}

/** Answers browsers' questions before the function is reached, exactly for the origins given. */
function answersPreflight(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  const { origin } = request.headers;
  response.setHeader('Vary', 'Origin');
  if (origin !== undefined && origins.includes(origin)) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', 'ETag, X-Request-Id, Retry-After');
  }
  if (request.method !== 'OPTIONS') return false;
  if (origin !== undefined && origins.includes(origin)) {
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, Accept-Language, If-None-Match',
    );
    response.setHeader('Access-Control-Max-Age', '600');
  }
  response.writeHead(204).end();
  return true;
}

export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
