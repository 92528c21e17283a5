import {
  AzureNamedKeyCredential,
  RestError,
  TableClient,
  type TableServiceClientOptions,
} from '@azure/data-tables';
import { givenToken, managedIdentity, type IdentityCredential } from './managed-identity';
import { countRoundTrip } from './round-trips';
import { StoreUnavailable } from './submission-store';
import type { tableNames } from './table-lines';

export type TableName = (typeof tableNames)[number];

/** How the tables are reached. */
export interface TablesSettings {
  url: string;
  credential: AzureNamedKeyCredential | IdentityCredential;
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
  return { url, credential: new AzureNamedKeyCredential(account, parts.get('AccountKey') ?? '') };
}

/**
 * TABLES_CONNECTION's store; else TABLES_ENDPOINT's, opened by an administrator's TABLES_TOKEN or the process's
 * managed identity; else that of AzureWebJobsStorage.
 */
export function tablesSettings(environment: Readonly<Record<string, string | undefined>>): TablesSettings {
  const { TABLES_CONNECTION: connection, TABLES_ENDPOINT: endpoint, TABLES_TOKEN: token } = environment;
  if (connection === undefined && endpoint !== undefined) {
    // Azure itself writes endpoints with a slash at the end, which its client then doubles.
    const url = endpoint.replace(/\/$/, '');
    return { url, credential: token === undefined ? managedIdentity(environment) : givenToken(token) };
  }
  return parseConnectionString(connection ?? environment['AzureWebJobsStorage'] ?? '');
}

export function openTable({ url, credential }: TablesSettings, name: TableName): TableClient {
  const options: TableServiceClientOptions = {
    allowInsecureConnection: url.startsWith('http://'),
    retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2_000 },
    additionalPolicies: [countingPolicy, separatorPolicy].map((policy) => ({ policy, position: 'perCall' })),
  };
  return credential instanceof AzureNamedKeyCredential
    ? new TableClient(url, name, credential, options)
    : new TableClient(url, name, credential, options);
}

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

/** The emulator reads the entity of a transaction as one line, which these two would end. */
const separatorPolicy: Policy = {
  name: 'escapeSeparators',
  sendRequest(request, next) {
    if (typeof request.body === 'string') {
      request.body = request.body.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
    }
    return next(request);
  },
};

const countingPolicy: Policy = {
  name: 'countRoundTrips',
  sendRequest(request, next) {
    countRoundTrip();
    return next(request);
  },
};

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
