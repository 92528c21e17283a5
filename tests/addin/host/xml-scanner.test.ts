import { decodeXml, escapeXml, XmlScanner } from '../../../addin/host/xml-scanner';

function tags(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const found: string[] = [];
  while (scanner.next())
    found.push(`${scanner.isClosing ? '/' : ''}${scanner.name}${scanner.isSelfClosing ? '/' : ''}`);
  return found;
}

test.each([
  ['prefixes', '<x:a><y:b/></x:a>', ['a', 'b/', '/a']],
  ['a closing bracket in an attribute', `<a b="x>y" c='"'><d/></a>`, ['a', 'd/', '/a']],
  [
    'declarations, comments, CDATA',
    '<?xml version="1.0"?><!DOCTYPE a><!-- <b> --><a><![CDATA[<c>]]></a>',
    ['a', '/a'],
  ],
  ['a blank before the slash', '<a b="1" />', ['a/']],
  ['a tag that never ends', '<a><b c="1', ['a']],
  ['a comment that never ends', '<a><!-- <b/>', ['a']],
])('%s', (_, xml, found) => {
  expect(tags(xml)).toEqual(found);
});

test('attributes by their local name; declarations of namespaces are none', () => {
  const scanner = new XmlScanner(`<c xmlns:r="u" r = 'A1' s="&lt;&#x5B98;&quot;" x:id="7"/>`);
  scanner.next();
  expect([
    scanner.attribute('r'),
    scanner.attribute('s'),
    scanner.attribute('id'),
    scanner.attribute('t'),
  ]).toEqual(['A1', '<官"', '7', undefined]);
});

test('entities that are not of XML stay as they are', () => {
  const scanner = new XmlScanner('<a>&nbsp;&#x110000;&amp;lt;</a>');
  scanner.next();
  expect(scanner.readText()).toBe('&nbsp;&#x110000;&lt;');
});

test('text of inner elements belongs to the outer one', () => {
  const scanner = new XmlScanner('<a>1<b>2</b>3<!-- 4 --><![CDATA[5]]></a><c/>');
  scanner.next();
  expect(scanner.readText()).toBe('1235');
  scanner.next();
  expect(scanner.name).toBe('c');
});

test('what XML cannot hold is left out when written', () => {
  expect(escapeXml('a\u0000b\u001f<&>"\ud800c\n😀')).toBe('ab&lt;&amp;&gt;&quot;c\n😀');
});

test('an encoding that the declaration names', () => {
  const head = '<?xml version="1.0" encoding="GB2312"?><a>';
  const bytes = Uint8Array.from([...Buffer.from(head), 0xd5, 0xf2, ...Buffer.from('</a>')]);
  expect(decodeXml(bytes)).toBe(`${head}镇</a>`);
});
