import Module, { createRequire } from 'node:module';

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
export type Callback = (...inputs: unknown[]) => unknown;
interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: Callback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<unknown>;
}
export interface ProgrammingModel {
  getInvocationModel(context: object): InvocationModel;
  getCapabilities(defaults: Record<string, string>): Promise<Record<string, string>> | Record<string, string>;
}
/** A function that time starts, or by hand POST /admin/functions/{name}. */
export interface Timer {
  binding: string;
  callback: Callback;
  metadata: FunctionMetadata;
}
export interface Route {
  name: string;
  binding: string;
  methods: readonly string[];
  pattern: RegExp;
  parameters: readonly string[];
  callback: Callback;
  metadata: FunctionMetadata;
}

/** Loads the app with a functions core of our own, which collects what the app registers. */
export function loadApp(
  file: string,
  log: (line: string) => void,
): { routes: Route[]; timers: ReadonlyMap<string, Timer>; model: ProgrammingModel } {
  const routes: Route[] = [];
  const timers = new Map<string, Timer>();
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
        if (type === 'timerTrigger') timers.set(metadata.name, { binding, callback, metadata });
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
  return { routes, timers, model };
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

/** The route of a request; null where there is none, or where its address cannot be decoded. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  pathname: string,
): { route: Route; parameters: Record<string, string> } | null {
  for (const route of routes) {
    const match = route.methods.includes(method) ? route.pattern.exec(pathname) : null;
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
