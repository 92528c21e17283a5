import path from 'node:path';
import { tablesSettings, type TablesSettings } from '../storage/azure-tables';
import { startTableStore } from './table-store';

export interface NamedStore {
  settings: TablesSettings;
  close(): Promise<void>;
}

/** The store that a command works on: the one that the environment names, else that of a local folder. */
export async function openNamedStore(folder = '.data'): Promise<NamedStore> {
  const { TABLES_CONNECTION: connection, TABLES_ENDPOINT: endpoint } = process.env;
  if (connection !== undefined || endpoint !== undefined)
    return { settings: tablesSettings(process.env), close: async () => undefined };
  const store = await startTableStore(path.resolve(process.env['INIT_CWD'] ?? process.cwd(), folder));
  return { settings: tablesSettings({ TABLES_CONNECTION: store.connection }), close: () => store.close() };
}
