import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { XmlScanner } from '../addin/host/xml-scanner';

interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: Element[];
}

const root = path.resolve(__dirname, '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const tree = parse(manifest);
const all = descendants(tree);
const named = (name: string): Element[] => all.filter((element) => element.name === name);
const the = (name: string): Element => {
  const [found, ...others] = named(name);
  if (!found || others.length > 0) throw new Error(`not exactly one ${name}`);
  return found;
};
const childNames = ({ children }: Element): string[] => children.map(({ name }) => name);

function parse(xml: string): Element {
  const scanner = new XmlScanner(xml);
  const top: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  let textStart = 0;
  while (scanner.next()) {
    const parent = open.at(-1) ?? top;
    if (scanner.isClosing) {
      parent.text = xml.slice(textStart, scanner.start).trim();
      open.pop();
    } else {
      const attributes = Object.fromEntries(
        [
          'id',
          'resid',
          'size',
          'type',
          'Locale',
          'Value',
          'DefaultValue',
          'Name',
          'lifetime',
          'MinVersion',
        ].flatMap((name) => {
          const value = scanner.attribute(name);
          return value === null || value === undefined ? [] : [[name, value]];
        }),
      );
      const element: Element = { name: scanner.name, attributes, text: '', children: [] };
      parent.children.push(element);
      if (!scanner.isSelfClosing) open.push(element);
    }
    textStart = scanner.end;
  }
  return top;
}

function descendants(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

it('is read by Office’s own tool', async () => {
  const read = await OfficeAddinManifest.readManifestFile(path.join(root, 'manifest.xml'));
  expect(read).toMatchObject({
    displayName: '牵手',
    defaultLocale: 'zh-CN',
    hosts: ['Workbook'],
    version: '0.1.0.0',
  });
});

it('is Chinese first, and everything that is read has its English', () => {
  expect(the('DefaultLocale').text).toBe('zh-CN');
  const texts = [
    ...named('DisplayName'),
    ...all.filter(({ name, attributes }) => name === 'Description' && attributes['DefaultValue']),
    ...named('String'),
  ];
  expect(texts.length).toBeGreaterThan(15);
  for (const { attributes, children } of texts) {
    expect(attributes['DefaultValue']).toMatch(/[一-鿿]/);
    expect(children.map((override) => override.attributes)).toEqual([
      { Locale: 'en-US', Value: expect.stringMatching(/^[ -~’]+$/) },
    ]);
  }
});

it('keeps to the lengths and forms that Office allows', () => {
  expect(the('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  const lengths = (elements: readonly Element[]): number[] =>
    elements.flatMap(({ attributes, children }) =>
      [attributes, ...children.map((child) => child.attributes)].map(
        (own) => (own['DefaultValue'] ?? own['Value'] ?? '').length,
      ),
    );
  expect(Math.max(...lengths(the('ShortStrings').children))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths(the('LongStrings').children))).toBeLessThanOrEqual(250);
  const ids = all.flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : [attributes['id']]));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9.]{1,32}$/);
});

it('has its elements in the order of the schema', () => {
  const [app] = tree.children;
  expect(app && childNames(app)).toEqual([
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
    'VersionOverrides',
  ]);
  expect(childNames(the('VersionOverrides'))).toEqual(['Requirements', 'Hosts', 'Resources']);
  expect(childNames(the('Resources'))).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  expect(childNames(the('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(named('Host').map(childNames)).toContainEqual(['Runtimes', 'DesktopFormFactor']);
  const [label, icon, ...controls] = childNames(the('Group'));
  expect([label, icon, new Set(controls)]).toEqual(['Label', 'Icon', new Set(['Control'])]);
  for (const control of named('Control'))
    expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
});

it('defines every resource that it names, and names every one that it defines', () => {
  const defined = the('Resources')
    .children.flatMap(({ children }) => children)
    .map(({ attributes }) => attributes['id'] ?? '');
  const used = new Set(all.flatMap(({ attributes }) => attributes['resid'] ?? []));
  expect([...used].sort()).toEqual([...new Set(defined)].sort());
});

it('names https addresses of one origin, and files that the build holds', () => {
  const addresses = all.flatMap(({ name, text, attributes }) => [
    ...(name === 'AppDomain' ? [text] : []),
    ...(attributes['DefaultValue']?.startsWith('http') ? [attributes['DefaultValue']] : []),
  ]);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of new Set(addresses)) {
    expect(address).toMatch(/^https:\/\/localhost:3000(\/|$)/);
    const { pathname } = new URL(address);
    expect([pathname, existsSync(path.join(root, '.build/page', pathname))]).toEqual([pathname, true]);
  }
});

it('every button has its three icons, in the sizes that their names say', () => {
  const icons = named('Icon');
  expect(icons).toHaveLength(7);
  for (const { children } of icons) {
    for (const { attributes } of children) {
      const { size = '', resid } = attributes;
      const image = the('Images').children.find((one) => one.attributes['id'] === resid);
      const { pathname } = new URL(image?.attributes['DefaultValue'] ?? '');
      const png = readFileSync(path.join(root, '.build/page', pathname));
      expect([pathname, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        pathname,
        Number(size),
        Number(size),
      ]);
    }
    expect(children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
  }
});

it('the buttons are those of the ribbon, and call what the pane offers', () => {
  const labels = named('Control').map(({ children }) => {
    const resid = children[0]?.attributes['resid'];
    return the('ShortStrings').children.find(({ attributes }) => attributes['id'] === resid)?.attributes[
      'DefaultValue'
    ];
  });
  expect(labels).toEqual(['一键校验', '标出问题', '清除标记', '报送', '打开面板', '帮助']);
  const offered = /interface RibbonActs \{([^}]*)\}/.exec(
    readFileSync(path.join(root, 'addin/commands/ribbon.ts'), 'utf8'),
  );
  const names = [...(offered?.[1] ?? '').matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]);
  expect(named('FunctionName').map(({ text }) => text)).toEqual(names);
});

it('asks for the requirement sets that it needs: marking, and one page behind ribbon and pane', () => {
  expect(named('Set').map(({ attributes }) => attributes)).toEqual([
    { Name: 'ExcelApi', MinVersion: '1.13' },
    { Name: 'SharedRuntime', MinVersion: '1.1' },
  ]);
  expect(the('Runtime').attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
  expect(the('FunctionFile').attributes).toEqual({ resid: 'Pane.Url' });
});

it('one command makes the manifest of a deployed page', () => {
  const make = (...options: string[]): string =>
    execFileSync(process.execPath, [path.join(root, '.config/manifest.mjs'), ...options], {
      encoding: 'utf8',
    });
  const made = make('--origin', 'https://qianshou.example.cn/');
  expect(made).toBe(manifest.replaceAll('https://localhost:3000', 'https://qianshou.example.cn'));
  expect(made).not.toContain('localhost');
  for (const wrong of ['http://qianshou.example.cn', 'https://qianshou.example.cn/page', 'qianshou'])
    expect(() => make('--origin', wrong)).toThrow('https');
});
