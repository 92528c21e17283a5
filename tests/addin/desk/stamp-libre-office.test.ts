import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMailed } from '../../../addin/desk/check-mailed';
import { readFileStamp } from '../../../addin/host/file-stamp';
import type { StampSigner } from '../../../functions/auth/stamp-signer';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { engineVersion } from '../../../shared/review/engine-version';
import { readStamp, type StampKey, type StampVerdict } from '../../../shared/submission/stamp';
import { everyChange, everyColumn } from '../../fixtures/every-column';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { libreOffice, savedByLibreOffice } from '../../support/libre-office';
import {
  newStampKey,
  publishedKey,
  signedStamp,
  signerOf,
  stampFactsOf,
  withStamp,
} from '../../support/stamped-file';

jest.setTimeout(120_000);

const month = '2010-12';
const office = signerOf(newStampKey());

async function verdictOn(bytes: Uint8Array, key: StampKey = publishedKey(office)): Promise<StampVerdict> {
  const terms = { today: '2011-01-05', assigned: [], rubric: campaign.rubric, county: null };
  const order = { ...terms, fileName: '附件.xlsx', month, countyCorrections: {}, stampKeys: [key] };
  const answer = await checkMailed(new Uint8Array(bytes), order, campaign);
  if (answer.kind !== 'checked') throw new Error(answer.kind);
  return answer.stamp;
}

const [change] = everyChange().filter(({ field }) => field === 'amount');
const county = buildCorrectedSampleCounty();
const everything = everyColumn();
const workbooks: [
  checked: Uint8Array,
  mailed: Uint8Array,
  signer: StampSigner | null,
  StampVerdict['kind'],
][] = [
  [county, county, office, 'valid'],
  [county, county, null, 'unsigned'],
  [everything, everything, office, 'valid'],
  [everything, everyColumn(change), office, 'changed'],
  [everything, everyColumn(change), null, 'changed'],
];
const whereInstalled = libreOffice === null ? test.skip : test;

whereInstalled('saved by LibreOffice once and twice, every workbook has the same verdict', async () => {
  const stamped = workbooks.map(([checked, mailed, signer]) =>
    withStamp(mailed, signedStamp(stampFactsOf(checked, month), signer)),
  );
  const once = savedByLibreOffice(stamped);
  const twice = savedByLibreOffice(once);
  for (const saved of [stamped, once, twice]) {
    const verdicts = await Promise.all(saved.map((bytes) => verdictOn(bytes)));
    expect(verdicts.map(({ kind }) => kind)).toEqual(workbooks.map(([, , , kind]) => kind));
  }
});

/** Written by LibreOffice itself: see README.md beside it. */
test('a file that LibreOffice has written still carries its stamp, and it is worth the same', async () => {
  const folder = join(__dirname, '../../fixtures/libreoffice');
  const bytes = new Uint8Array(readFileSync(join(folder, 'stamped.xlsx')));
  const key: StampKey = JSON.parse(readFileSync(join(folder, 'stamp-key.json'), 'utf8'));
  const found = readStamp(readFileStamp(bytes));
  if (found.kind !== 'stamp') throw new Error(found.kind);
  const isOwnEngine = found.stamp.engine === engineVersion;
  expect((await verdictOn(bytes, key)).kind).toBe(isOwnEngine ? 'valid' : 'recheck');
  expect((await verdictOn(bytes)).kind).toBe('forged');
});
