import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Another process keeps its data in the folder. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`the folder ${folder} is in use`);
  }
}

/**
 * Keeps a folder to this process until it lets go or ends, however it ends: two would overwrite each other's file.
 * What holds is a socket, which a process that is gone cannot answer.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const place = socketOf(realpathSync(folder));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = createServer((socket) => socket.destroy());
    if (await listens(server, place)) {
      server.unref();
      return () => new Promise((resolve) => server.close(() => resolve()));
    }
    if (await answers(place)) break;
    rmSync(place, { force: true });
  }
  throw new FolderInUse(folder);
}

function socketOf(folder: string): string {
  const name = `qianshou-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
}

function listens(server: Server, place: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server
      .once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      )
      .listen(place, () => resolve(true));
  });
}

function answers(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(place)
      .once('connect', () => {
        socket.destroy();
        resolve(true);
      })
      .once('error', () => resolve(false));
  });
}
