const word = '[\\p{L}_][\\p{L}\\p{N}\\p{M}_.·-]*';
const name = `${word}(?::${word})?`;
const tag = new RegExp(
  `<(?:(/)(${name})\\s*|(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/)?)>`,
  'uy',
);
const emptyPrefix = /xmlns:[^=]+=\s*(?:""|'')/;
const values = /\s*=\s*(?:"[^"]*"|'[^']*')/g;
const declaration =
  /^\ufeff?<\?xml\s+version\s*=\s*(?:"1\.\d"|'1\.\d')(?:\s+encoding\s*=\s*(?:"[a-z][\w.-]*"|'[a-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/i;
const markup = /<(?:\?(?!xml[\s?])[a-z_][\w.-]*(?:\s[^]*?)?\?>|!--(?:(?!--)[^])*-->|!\[CDATA\[[^]*?\]\]>)/iy;
const plainText = /<!\[CDATA\[[^]*?\]\]>/g;
const badReference = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i;
const numbered = /&#(?:x([\da-f]+)|(\d+));/gi;
// oxlint-disable-next-line no-control-regex -- XML forbids them
const badCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** True for a text that every XML reader takes: one root, its tags in pairs, all prefixes declared. */
export function isWellFormed(xml: string): boolean {
  const text = xml.includes('<![CDATA[') ? xml.replace(plainText, '') : xml;
  if (badCharacter.test(xml) || text.includes(']]>') || badReference.test(text)) return false;
  if (text.includes('&#') && ![...text.matchAll(numbered)].every(isAllowed)) return false;
  const open: { name: string; prefixes: ReadonlySet<string> }[] = [];
  const seen = new Map<ReadonlySet<string>, Map<string, ReadonlySet<string> | null>>();
  let roots = 0;
  let prefixes: ReadonlySet<string> = new Set(['xml', 'xmlns']);
  const start = declaration.exec(xml)?.[0].length ?? (xml.charCodeAt(0) === 0xfeff ? 1 : 0);
  for (let at = start; at < xml.length;) {
    const next = xml.indexOf('<', at);
    if (open.length === 0 && xml.slice(at, next < 0 ? undefined : next).trim() !== '') return false;
    if (next < 0) break;
    markup.lastIndex = next;
    const following = xml.charCodeAt(next + 1);
    if ((following === 33 || following === 63) && markup.test(xml)) {
      at = markup.lastIndex;
      continue;
    }
    tag.lastIndex = next;
    const found = tag.exec(xml);
    if (!found) return false;
    at = tag.lastIndex;
    const [, isClosing, closed, opened = '', attributes = '', isEmpty] = found;
    if (isClosing) {
      const last = open.pop();
      if (last?.name !== closed) return false;
      prefixes = last?.prefixes ?? prefixes;
      continue;
    }
    if (open.length === 0) roots += 1;
    // Most tags of a sheet differ in their values only.
    if (attributes.includes('xmlns:') && emptyPrefix.test(attributes)) return false;
    const names = attributes.replace(values, '');
    let own = names === '' ? prefixes : seen.get(prefixes)?.get(names);
    if (own === undefined) {
      own = declared(names, prefixes);
      const ofThese = seen.get(prefixes) ?? new Map<string, ReadonlySet<string> | null>();
      seen.set(prefixes, ofThese.set(names, own));
    }
    if (own === null || !isDeclared(opened, own)) return false;
    if (isEmpty) continue;
    open.push({ name: opened, prefixes });
    prefixes = own;
  }
  return roots === 1 && open.length === 0;
}

/** The prefixes that hold inside a tag; null where its attributes are at fault. */
function declared(listed: string, outer: ReadonlySet<string>): ReadonlySet<string> | null {
  const all = listed.trim().split(/\s+/);
  const names = new Set(all);
  if (names.size < all.length) return null;
  const added = [...names].filter((name) => name.startsWith('xmlns:')).map((name) => name.slice(6));
  const known = added.length === 0 ? outer : new Set([...outer, ...added]);
  return all.every((name) => isDeclared(name, known)) ? known : null;
}

function isDeclared(name: string, prefixes: ReadonlySet<string>): boolean {
  const colon = name.indexOf(':');
  return colon < 0 || prefixes.has(name.slice(0, colon));
}

/** A character reference that stands for a character which XML allows. */
function isAllowed([, hex, decimal]: RegExpMatchArray): boolean {
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  return (
    !isControl && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
  );
}
