import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';

const root = path.resolve(__dirname, '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const valueOf = (element: string): string =>
  new RegExp(`<${element} DefaultValue="([^"]*)"`).exec(manifest)?.[1] ?? '';

it('is read by Office’s own tool', async () => {
  const read = await OfficeAddinManifest.readManifestFile(path.join(root, 'manifest.xml'));
  expect(read).toMatchObject({
    displayName: '牵手',
    defaultLocale: 'zh-CN',
    hosts: ['Workbook'],
    version: '0.1.0.0',
  });
});

it('is Chinese first, with an English name and description', () => {
  expect(manifest).toContain('<DefaultLocale>zh-CN</DefaultLocale>');
  expect(valueOf('DisplayName')).toBe('牵手');
  expect(manifest.match(/<Override Locale="en-US"/g)).toHaveLength(2);
});

it('keeps to the lengths that Office allows', () => {
  expect(valueOf('DisplayName').length).toBeLessThanOrEqual(125);
  expect(valueOf('Description').length).toBeLessThanOrEqual(250);
  expect(manifest).toMatch(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/);
});

it('has its elements in the order of the schema', () => {
  const order = [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
  ];
  const places = order.map((element) => manifest.indexOf(`<${element}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('names https addresses of one origin, and icons that the build serves', () => {
  const addresses = [...manifest.matchAll(/(?:DefaultValue|Domain)[=>]"?(https?:[^"<]*)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(addresses.length).toBeGreaterThanOrEqual(5);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000/);
  for (const icon of ['IconUrl', 'HighResolutionIconUrl']) {
    expect(existsSync(path.join(root, 'addin', new URL(valueOf(icon)).pathname))).toBe(true);
  }
});

it('asks for the requirement set that marking needs', () => {
  expect(manifest).toMatch(/<Set Name="ExcelApi" MinVersion="1\.13" \/>/);
});
