import { startTableStore } from '../../functions/local/table-store';
import { openOffice } from '../../functions/open-office';
import { openTable, parseConnectionString } from '../../functions/storage/azure-tables';
import type { Head } from '../../functions/storage/submission-store';
import type { Office } from '../../functions/usecases/office';

export interface OpenedOffice extends Office {
  /** What the municipal office will do to a head once there are endpoints for it. */
  changeHead(month: string, county: string, changes: Partial<Head>): Promise<void>;
  close(): Promise<void>;
}

/** An office over a table store of its own, in memory, on the sample's day. */
export async function openedOffice(): Promise<OpenedOffice> {
  const store = await startTableStore(null);
  const office = await openOffice({ TABLES_CONNECTION: store.connection, QIANSHOU_TODAY: '2010-12-31' });
  const settings = parseConnectionString(store.connection);
  const heads = openTable(settings, 'Heads');
  return {
    ...office,
    async changeHead(partitionKey, county, changes) {
      await heads.updateEntity({ partitionKey, rowKey: `C|${county}`, ...changes }, 'Merge');
    },
    close: () => store.close(),
  };
}
