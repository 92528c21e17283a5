import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { holdFolder } from './hold-folder';
import { TableJournal } from './table-journal';

export interface TableStore {
  /** For TABLES_CONNECTION. */
  connection: string;
  close(): Promise<void>;
}

// Azurite's published development account: it opens nothing but this machine's own store.
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** The parts of Azurite's table server that are used here; the package has no types of its own. */
interface AzuriteTables {
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
  httpServer: {
    prependListener(
      event: 'request',
      listener: (request: IncomingMessage, response: ServerResponse) => void,
    ): void;
  };
  metadataStore: { db: LokiDatabase };
}
interface LokiDatabase {
  collections: readonly { ensureAllIndexes(force: true): void }[];
  configureOptions(options: { adapter: TableJournal; throttledSaves: false }): void;
  saveDatabase(done: (error?: unknown) => void): void;
  autosaveDisable(): void;
}

/**
 * Azurite's table store in this process, on a port of its own. With a folder it keeps its data there and answers a
 * write only when the disk holds it: what was acknowledged survives the end of the process and of the power. A folder
 * that another process uses is FolderInUse; see TableJournal for one that cannot be read.
 */
export async function startTableStore(folder: string | null): Promise<TableStore> {
  const load = createRequire(path.resolve(process.argv[1] ?? 'package.json'));
  const { default: Configuration } = load('azurite/dist/src/table/TableConfiguration') as {
    default: new (...args: unknown[]) => object;
  };
  const { default: Server } = load('azurite/dist/src/table/TableServer') as {
    default: new (configuration: object) => AzuriteTables;
  };
  const kept = folder === null ? null : await openFolder(folder);
  const server = new Server(
    // host, port, keep-alive, file, debug log, access log and its stream, debug file, loose, skip version check,
    // certificate, key, password, OAuth, product-style addresses off, in memory
    new Configuration(
      '127.0.0.1',
      0,
      5,
      kept?.file ?? '',
      false,
      false,
      undefined,
      undefined,
      false,
      true,
      '',
      '',
      '',
      undefined,
      true,
      kept === null,
    ),
  );
  if (kept) keepIn(kept.journal, server);
  await server.start();
  for (const collection of server.metadataStore.db.collections) collection.ensureAllIndexes(true);
  const endpoint = `${server.getHttpServerAddress()}/${account}`;
  return {
    connection: `AccountName=${account};AccountKey=${accountKey};TableEndpoint=${endpoint}`,
    async close() {
      await server.close();
      await kept?.close();
    },
  };
}

async function openFolder(folder: string) {
  mkdirSync(folder, { recursive: true });
  const letGo = await holdFolder(folder);
  try {
    const file = path.join(folder, 'tables.jsonl');
    const journal = await TableJournal.open(file, path.join(folder, 'tables.json'));
    return { file, journal, close: () => journal.close().finally(letGo) };
  } catch (error) {
    await letGo();
    throw error;
  }
}

/** Holds back the answer of every write until the journal has it; writes that come together share a save. */
function keepIn(journal: TableJournal, { metadataStore: { db }, httpServer }: AzuriteTables): void {
  db.autosaveDisable();
  db.configureOptions({ adapter: journal, throttledSaves: false });
  const save = (): Promise<void> =>
    new Promise((resolve, reject) =>
      db.saveDatabase((error) => (error ? reject(toError(error)) : resolve())),
    );
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const saved = (): Promise<void> => {
    if (!running) {
      running = save().finally(() => (running = null));
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return saved();
      });
    return next;
  };
  httpServer.prependListener('request', (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    holdBack(response, saved);
  });
}

/** Keeps what is written to an answer until the promise is kept; a failed save drops the connection. */
function holdBack(response: ServerResponse, until: () => Promise<void>): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const held: Uint8Array[] = [];
  const hold = (chunk: unknown): void => {
    if (typeof chunk === 'string') held.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) held.push(chunk);
  };
  response.write = (chunk: unknown): boolean => {
    hold(chunk);
    return true;
  };
  response.end = (chunk?: unknown): ServerResponse => {
    hold(chunk);
    until().then(
      () => {
        for (const piece of held) write(piece);
        end();
      },
      () => response.destroy(),
    );
    return response;
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
