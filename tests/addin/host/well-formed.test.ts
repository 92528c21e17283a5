import { SaxesParser } from 'saxes';
import { isWellFormed } from '../../../addin/host/well-formed';

/** What a strict reader of XML says. */
function opens(xml: string): boolean {
  let isSound = true;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (isSound = false));
  try {
    parser.write(xml).close();
  } catch {
    return false;
  }
  return isSound;
}

test.each([
  ['<a/>', true],
  ['<?xml version="1.0"?>\n<a b="1" c=\'2\'><!-- <x> --><b/>文字&amp;&#23448;</a>\n', true],
  ['<x:a xmlns:x="u"><x:b x:c="1"/></x:a>', true],
  ['<a><b xmlns:r="u" r:id="1"/><![CDATA[<&]]></a>', true],
  ['<a xml:space="preserve"> </a>', true],
  ['', false],
  ['<a>', false],
  ['<a></b>', false],
  ['<a/><b/>', false],
  ['<a/>文字', false],
  ['<a b="1" b="2"/>', false],
  ['<a b=1/>', false],
  ['<a b="<"/>', false],
  ['<a b="1"c="2"/>', false],
  ['<a>&nbsp;</a>', false],
  ['<a>A & B</a>', false],
  ['<a r:id="1"/>', false],
  ['<a><b xmlns:r="u"/><b r:id="1"/></a>', false],
  ['<x:a/>', false],
  ['<a>\u0001</a>', false],
  ['<a', false],
  ['\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a/>', true],
  ['<?xml version="1.0" standalone="1"?><a/>', false],
  ['<?xml version="1.0" stanalone="yes"?><a/>', false],
  ['<a/><?xml version="1.0"?>', false],
  ['<?mso-application progid="Excel"?><a/>', true],
  ['<a>]]></a>', false],
  ['<a><!-- a -- b --></a>', false],
  ['<a>&#1;</a>', false],
  ['<a>&#x10ffff;&#9;</a>', true],
  ['<1a/>', false],
  ['<a xmlns:r=""/>', false],
  ['<a xmlns:r="u" r:r:b="1"/>', false],
  ['<a: xmlns:a="u"/>', false],
  ['<a 1="2"/>', false],
  ['<表 列="1"/>', true],
])('%j: %s, as a strict reader says', (xml, isSound) => {
  expect(isWellFormed(xml)).toBe(isSound);
  expect(opens(xml)).toBe(isSound);
});
