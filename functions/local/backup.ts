import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from '../storage/back-up';
import { readBackup, writeBackup } from '../storage/backup-file';
import { restore } from '../storage/restore';
import { FolderInUse } from './hold-folder';
import { openNamedStore } from './named-store';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const usage = `用法 Usage:
  npm run backup -- 备份.gz [--data .data]
  npm run restore -- 备份.gz [--data .data] [--replace]
数据在 TABLES_CONNECTION 或 TABLES_ENDPOINT 所指的存储，没有设置时在 --data 文件夹（请先停止正在运行的服务）。
The data are those of TABLES_CONNECTION or TABLES_ENDPOINT, else of the folder (stop the server first).`;

const sentences = {
  exists: '这个文件已经有了，请换一个名字。There is such a file already: choose another name.',
  missing: '没有这个文件。There is no such file.',
  broken: '这不是完整的备份文件，什么都没有写入。This is no whole backup; nothing was written.',
  notEmpty:
    '存储里已有数据，什么都没有写入。确要清空后恢复的，请加 --replace。The store holds data already; nothing was written. With --replace it is emptied first.',
  inUse: '服务正在运行：请先停止它。The server is running: stop it first.',
};

/** `backup FILE` and `restore FILE`: all tables of a store by one command each. */
async function run([command = '', ...args]: readonly string[]): Promise<number> {
  const options = { data: { type: 'string' }, replace: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0 || (command === 'backup' && values.replace))
    return refuse(usage);
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  if (command === 'backup' && existsSync(file)) return refuse(sentences.exists);
  if (command === 'restore' && !existsSync(file)) return refuse(sentences.missing);
  const store = await openNamedStore(values.data);
  try {
    if (command === 'backup') {
      await writeBackup(file, backUp(store.settings, { id: randomUUID(), at: new Date().toISOString() }));
      say(`已备份到 Backed up to ${file}`);
      return 0;
    }
    const outcome = await restore(store.settings, () => readBackup(file), { replace: values.replace });
    if (outcome.kind !== 'restored') return refuse(sentences[outcome.kind]);
    say(`已恢复 Restored: ${outcome.entities}`);
    return 0;
  } finally {
    await store.close();
  }
}

function refuse(sentence: string): number {
  say(sentence);
  return 2;
}

process.exit(
  await run(process.argv.slice(2)).catch((error: unknown) => {
    if (error instanceof FolderInUse) return refuse(sentences.inUse);
    return refuse(`没有做成 It failed: ${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }),
);
