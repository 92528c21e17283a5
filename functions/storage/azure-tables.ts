import { AzureNamedKeyCredential, RestError, TableClient } from '@azure/data-tables';
import { StoreUnavailable } from './submission-store';

export type TableName = 'Heads' | 'Rows' | 'Claims' | 'Office';

/** How the tables are reached: a connection string of a storage account, or of the embedded store. */
export interface TablesSettings {
  url: string;
  account: string;
  key: string;
}

/** "AccountName=…;AccountKey=…;TableEndpoint=…" in any order. */
export function parseConnectionString(connection: string): TablesSettings {
  const parts = new Map(
    connection.split(';').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );
  const account = parts.get('AccountName') ?? '';
  const suffix = parts.get('EndpointSuffix') ?? 'core.windows.net';
  const url = parts.get('TableEndpoint') ?? `https://${account}.table.${suffix}`;
  return { url, account, key: parts.get('AccountKey') ?? '' };
}

export function openTable({ url, account, key }: TablesSettings, name: TableName): TableClient {
  return new TableClient(url, name, new AzureNamedKeyCredential(account, key), {
    allowInsecureConnection: url.startsWith('http://'),
    retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2_000 },
  });
}

export function statusOf(error: unknown): number | null {
  return error instanceof RestError ? (error.statusCode ?? null) : null;
}

/** Answers with null where the entity is absent; an unreachable store is StoreUnavailable. */
export async function orNull<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw asUnavailable(error);
  }
}

/** An error of the network or of the service itself, told apart from a refusal. */
export function asUnavailable(error: unknown): unknown {
  const status = statusOf(error);
  const isOutage =
    error instanceof RestError && (status === null || status === 408 || status === 429 || status >= 500);
  return isOutage ? new StoreUnavailable(error) : error;
}
