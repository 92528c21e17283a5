import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startTableStore } from '../../functions/local/table-store';
import { openOffice } from '../../functions/open-office';
import type { Office } from '../../functions/usecases/office';

/** What starts this program anew as a table store. */
export const tablesOption = '--table-store';

/** In that process: a store in memory, until the caller closes its input. */
export async function serveTables(): Promise<void> {
  const { connection } = await startTableStore(null);
  process.stdout.write(`${connection}\n`);
  process.stdin.resume().on('end', () => process.exit(0));
}

export interface RemoteOffice {
  office: Office;
  connection: string;
  /** So many times the office of these counties as it is after a start, when nothing is kept in memory yet. */
  startedAnew(counties: Office, times: number): Promise<() => Office>;
  close(): void;
}

/** An office whose store has a process of its own. */
export async function openRemoteOffice(): Promise<RemoteOffice> {
  const [, program = ''] = process.argv;
  const child = spawn(process.execPath, [program, tablesOption], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [connection] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const start = () => openOffice({ TABLES_CONNECTION: connection, QIANSHOU_TODAY: '2010-12-31' });
  return {
    office: await start(),
    connection,
    async startedAnew({ campaign }, times) {
      const offices = await Promise.all(Array.from({ length: times }, start));
      return () => {
        const office = offices.pop();
        if (!office) throw new Error('asked for more often than said');
        return { ...office, campaign };
      };
    },
    close: () => child.stdin.end(),
  };
}
