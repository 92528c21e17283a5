import { createReadStream, existsSync, rmSync } from 'node:fs';
import { open, readFile, rename, stat, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A line of the file, counted from 1, is no change that was ever written whole. */
export class JournalDamaged extends Error {
  constructor(file: string, line: number) {
    super(
      `数据文件 ${file} 的第 ${line} 行已损坏，没有改动它。请把它所在的文件夹改名保留，再用 npm run restore 恢复最近的备份。` +
        `Line ${line} of the data file ${file} is damaged; the file was left as it is. Keep its folder under another name, then restore the newest backup with npm run restore.`,
    );
  }
}

const collectionSchema = z.strictObject({
  name: z.string(),
  /** Properties that it finds by. */
  indices: z.array(z.string()),
  unique: z.array(z.string()),
});
const documentSchema = z.looseObject({ $loki: z.int() });
/** What one save has changed, which counts as a whole or not at all. */
const changeSchema = z.strictObject({
  collections: z.array(collectionSchema),
  /** Names of collections that are no more. */
  gone: z.array(z.string()),
  /** Documents as they are now, in the collection of that name; for one that is no more its number. */
  documents: z.array(z.tuple([z.string(), z.union([z.int(), documentSchema])])),
});
type CollectionDefinition = z.infer<typeof collectionSchema>;
type StoredDocument = z.infer<typeof documentSchema>;
type Change = z.infer<typeof changeSchema>;

interface HeldCollection extends CollectionDefinition {
  documents: Map<number, StoredDocument>;
}
type Held = Map<string, HeldCollection>;

/** The parts of a lokijs database that are used here. */
interface LokiCopy {
  collections: readonly {
    name: string;
    data: readonly StoredDocument[];
    /** Of documents that were added, changed or removed since the last save. */
    dirtyIds: readonly number[];
    binaryIndices: object;
    uniqueNames: readonly string[];
    get(id: number): StoredDocument | null;
  }[];
}

/** Of a rewritten file, so that no line is too long for a string. */
const documentsTogether = 200;

/**
 * Keeps a lokijs database in a file that only grows: a save adds one line with what has changed, so that it takes as
 * long as the change and not as the database. The file is written anew when it is opened and more than half of it is
 * of the past. An incremental persistence adapter in the words of lokijs.
 */
export class TableJournal {
  readonly mode = 'incremental';
  private last: Promise<void> = Promise.resolve();
  private readonly written: Set<string>;

  private constructor(
    private readonly handle: FileHandle,
    /** Bytes that were written whole. */
    private length: number,
    private held: Held | null,
  ) {
    this.written = new Set(held?.keys());
  }

  /**
   * Opens the file, or makes it from one of lokijs's own. A last line that was not written whole was never
   * acknowledged, and is taken off; any other that cannot be read is JournalDamaged, and nothing is changed.
   */
  static async open(file: string, formerFile: string): Promise<TableJournal> {
    const isThere = existsSync(file);
    const { held, length, changes } = isThere ? await readJournal(file) : await readFormer(formerFile);
    const live = [...held.values()].reduce((sum, { documents }) => sum + documents.size, 0);
    if (!isThere || changes > 2 * live + 1_000) await rewrite(file, held);
    else if ((await stat(file)).size > length) await cutTo(file, length);
    rmSync(formerFile, { force: true });
    const handle = await open(file, 'r+');
    return new TableJournal(handle, (await handle.stat()).size, held);
  }

  loadDatabase(_name: string, done: (database: object) => void): void {
    const collections = [...(this.held ?? new Map()).values()].map(asLoki);
    this.held = null;
    done({ collections });
  }

  saveDatabase(_name: string, copy: () => LokiCopy, done: (error?: unknown) => void): void {
    const { collections } = copy();
    const names = new Set(collections.map(({ name }) => name));
    const change: Change = {
      collections: collections.filter(({ name }) => !this.written.has(name)).map(definitionOf),
      gone: [...this.written].filter((name) => !names.has(name)),
      documents: collections.flatMap((collection) =>
        [...new Set(collection.dirtyIds)].map((id): Change['documents'][number] => [
          collection.name,
          collection.get(id) ?? id,
        ]),
      ),
    };
    const line = lineOf(change);
    const adding = this.last.then(() => this.add(line));
    this.last = adding.catch(() => undefined);
    adding.then(() => {
      for (const { name } of change.collections) this.written.add(name);
      for (const name of change.gone) this.written.delete(name);
      done();
    }, done);
  }

  async close(): Promise<void> {
    await this.last;
    await this.handle.close();
  }

  /** Where it fails, what was written of it is written over by the next. */
  private async add(line: string): Promise<void> {
    if (line === noChange) return;
    const bytes = Buffer.from(line);
    await this.handle.truncate(this.length);
    await writeAt(this.handle, bytes, this.length);
    await this.handle.datasync();
    this.length += bytes.length;
  }
}

const noChange = lineOf({ collections: [], gone: [], documents: [] });

function lineOf(change: Change): string {
  return `${JSON.stringify(change)}\n`;
}

function definitionOf({
  name,
  binaryIndices,
  uniqueNames,
}: Pick<LokiCopy['collections'][number], 'name' | 'binaryIndices' | 'uniqueNames'>): CollectionDefinition {
  return { name, indices: Object.keys(binaryIndices), unique: [...uniqueNames] };
}

/** As lokijs loads it; its indices are built anew by whoever loads it. */
function asLoki({ name, indices, unique, documents }: HeldCollection): object {
  const data = [...documents.values()].sort((one, other) => one.$loki - other.$loki);
  return {
    name,
    data,
    maxId: data.at(-1)?.$loki ?? 0,
    binaryIndices: Object.fromEntries(
      indices.map((index) => [index, { name: index, dirty: true, values: [] }]),
    ),
    uniqueNames: unique,
    adaptiveBinaryIndices: true,
    transactional: false,
    asyncListeners: false,
    cloneObjects: false,
    autoupdate: false,
    changes: [],
    disableMeta: false,
    disableChangesApi: true,
    disableDeltaChangesApi: true,
    DynamicViews: [],
  };
}

interface Read {
  held: Held;
  /** Of the whole lines, in bytes. */
  length: number;
  /** Documents that they tell of, one as often as it was changed. */
  changes: number;
}

async function readJournal(file: string): Promise<Read> {
  const { size } = await stat(file);
  const held: Held = new Map();
  let [length, changes, number] = [0, 0, 0];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const end = length + Buffer.byteLength(line) + 1;
    if (end > size) break;
    number += 1;
    const change = changeSchema.safeParse(jsonOf(line));
    if (!change.success) throw new JournalDamaged(file, number);
    apply(change.data, held);
    changes += change.data.documents.length;
    length = end;
  }
  return { held, length, changes };
}

function apply({ collections, gone, documents }: Change, held: Held): void {
  for (const name of gone) held.delete(name);
  for (const collection of collections) held.set(collection.name, { ...collection, documents: new Map() });
  for (const [name, document] of documents) {
    const stored = held.get(name)?.documents;
    if (typeof document === 'number') stored?.delete(document);
    else stored?.set(document.$loki, document);
  }
}

/** The database as lokijs itself wrote it, which earlier versions kept. */
async function readFormer(file: string): Promise<Read> {
  const held: Held = new Map();
  if (existsSync(file)) {
    const { collections } = JSON.parse(await readFile(file, 'utf8')) as LokiCopy;
    for (const collection of collections) {
      const documents = new Map(collection.data.map((document) => [document.$loki, document]));
      held.set(collection.name, { ...definitionOf(collection), documents });
    }
  }
  return { held, length: 0, changes: 0 };
}

/** Puts the file in place of the one before only once it is whole. */
async function rewrite(file: string, held: Held): Promise<void> {
  const part = `${file}.part`;
  const handle = await open(part, 'w', 0o600);
  try {
    let length = 0;
    for (const line of linesOf(held)) {
      const bytes = Buffer.from(line);
      await writeAt(handle, bytes, length);
      length += bytes.length;
    }
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
}

function* linesOf(held: Held): Generator<string> {
  const collections = [...held.values()].map(({ name, indices, unique }) => ({ name, indices, unique }));
  yield lineOf({ collections, gone: [], documents: [] });
  for (const { name, documents } of held.values()) {
    const all = [...documents.values()];
    for (let start = 0; start < all.length; start += documentsTogether) {
      const some = all.slice(start, start + documentsTogether);
      yield lineOf({ collections: [], gone: [], documents: some.map((document) => [name, document]) });
    }
  }
}

async function cutTo(file: string, length: number): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.truncate(length);
  } finally {
    await handle.close();
  }
}

async function writeAt(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, offset, bytes.length - offset, position + offset);
    offset += bytesWritten;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
