import { huaihua2010 } from '../shared/campaign/huaihua-2010-19';
import { entraAccess, entraSettings } from './auth/entra';
import { identifyBy } from './auth/identify';
import { stampSigner, verifyingKeys } from './auth/stamp-signer';
import { AzureKeyStore } from './storage/azure-key-store';
import { AzureOfficeStore } from './storage/azure-office-store';
import { AzureSubmissionStore } from './storage/azure-submission-store';
import { tablesSettings } from './storage/azure-tables';
import type { Office } from './usecases/office';

export const productVersion = '0.1.0';

let opening: Promise<Office> | null = null;

/** The office of this process, opened at the first request and again after a failure. */
export function openedOffice(): Promise<Office> {
  opening ??= openOffice(process.env).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Opens the tables that the settings name (see tablesSettings); QIANSHOU_TODAY sets the day, ENTRA_* the directory, STAMP_KEY and STAMP_KEYS_FORMER what signs and has signed. */
export async function openOffice(
  settings: Readonly<Record<string, string | undefined>>,
  tables = tablesSettings(settings),
): Promise<Office> {
  const submissions = new AzureSubmissionStore(tables);
  const keys = new AzureKeyStore(tables);
  const office = new AzureOfficeStore(tables);
  await Promise.all([submissions.ready(), keys.ready(), office.ready()]);
  const campaign = huaihua2010;
  const entra = entraSettings(settings);
  const signer = stampSigner(settings);
  const now = (): string => new Date().toISOString();
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: campaign.timeZone, dateStyle: 'short' });
  return {
    campaign,
    campaigns: [campaign],
    submissions,
    keys,
    office,
    identify: identifyBy(keys, now, entra && entraAccess(entra)),
    signer,
    stampKeys: verifyingKeys(signer, settings),
    today: () => settings['QIANSHOU_TODAY'] ?? day.format(new Date()),
    now,
    version: productVersion,
  };
}
