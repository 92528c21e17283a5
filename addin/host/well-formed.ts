const tag =
  /<(?:(\/)([^\s/><"'=&]+)\s*|([^\s/><"'=&!?]+)((?:\s+[^\s=><"'/&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/)?)>/y;
const values = /\s*=\s*(?:"[^"]*"|'[^']*')/g;
const markup = /<(?:\?[^]*?\?>|!--[^]*?-->|!\[CDATA\[[^]*?\]\]>)/y;
const badReference = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i;
// oxlint-disable-next-line no-control-regex -- XML forbids them
const badCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** True for a text that every XML reader takes: one root, its tags in pairs, all prefixes declared. */
export function isWellFormed(xml: string): boolean {
  if (badCharacter.test(xml) || badReference.test(xml.includes('<![CDATA[') ? '' : xml)) return false;
  const open: { name: string; prefixes: ReadonlySet<string> }[] = [];
  const seen = new Map<ReadonlySet<string>, Map<string, ReadonlySet<string> | null>>();
  let roots = 0;
  let prefixes: ReadonlySet<string> = new Set(['xml', 'xmlns']);
  for (let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0; at < xml.length;) {
    const next = xml.indexOf('<', at);
    if (open.length === 0 && xml.slice(at, next < 0 ? undefined : next).trim() !== '') return false;
    if (next < 0) break;
    markup.lastIndex = next;
    if (markup.test(xml)) {
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
