const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Walks over the tags of an XML text, one `next()` each. Names are local names: prefixes, either quote style,
 * comments and CDATA are dealt with here. Nothing is expanded but the five entities and character references.
 */
export class XmlScanner {
  /** Local name of the tag. */
  name = '';
  /** With its prefix: "x:row". */
  qualifiedName = '';
  isClosing = false;
  isSelfClosing = false;
  /** Elements that are open after this tag: 0 at the end of a whole text. */
  depth = 0;
  /** The tag's place in the source. */
  start = 0;
  end = 0;
  /** Text between the tag before and this one. */
  get text(): string {
    return this.gathered + unescapeXml(this.source.slice(this.textStart, this.start));
  }
  private gathered = '';
  private textStart = 0;
  private attributeCount = 0;
  private readonly attributes: { start: number; nameEnd: number; valueStart: number; valueEnd: number }[] =
    [];

  constructor(readonly source: string) {}

  next(): boolean {
    const { source } = this;
    this.gathered = '';
    this.textStart = this.end;
    for (let from = this.end; ;) {
      const open = source.indexOf('<', from);
      if (open < 0) return false;
      const following = source.charCodeAt(open + 1);
      if (following === 33 || following === 63) {
        from = this.skipMarkup(open);
        if (from < 0) return false;
        continue;
      }
      this.start = open;
      return this.readTag(following === 47 ? open + 2 : open + 1, following === 47);
    }
  }

  /** The value of the attribute with this local name. */
  attribute(name: string): string | undefined {
    const place = this.attributePlace(name);
    return place && unescapeXml(this.source.slice(place.valueStart, place.valueEnd));
  }

  /** Where that value stands in the source, without its quotes. */
  attributePlace(name: string): { valueStart: number; valueEnd: number } | undefined {
    for (let index = 0; index < this.attributeCount; index += 1) {
      const place = this.attributes[index];
      if (!place || place.nameEnd - place.start !== name.length) continue;
      if (this.source.startsWith(name, place.start)) {
        return { valueStart: place.valueStart, valueEnd: place.valueEnd };
      }
    }
    return undefined;
  }

  /** Text of the element that was just opened, up to its own end; texts of inner elements included. */
  readText(): string {
    if (this.isSelfClosing) return '';
    let depth = 1;
    let all = '';
    while (depth > 0 && this.next()) {
      all += this.text;
      if (this.isClosing) depth -= 1;
      else if (!this.isSelfClosing) depth += 1;
    }
    return all;
  }

  /** Passes over the element that was just opened. */
  skipElement(): void {
    if (this.isSelfClosing) return;
    let depth = 1;
    while (depth > 0 && this.next()) {
      if (this.isClosing) depth -= 1;
      else if (!this.isSelfClosing) depth += 1;
    }
  }

  /** Comment, CDATA, declaration or processing instruction: the index after it, -1 where it never ends. */
  private skipMarkup(open: number): number {
    const { source } = this;
    const [closing, isText] = source.startsWith('<!--', open)
      ? ['-->', false]
      : source.startsWith('<![CDATA[', open)
        ? [']]>', true]
        : source.startsWith('<?', open)
          ? ['?>', false]
          : ['>', false];
    const close = source.indexOf(closing, open + 2);
    this.gathered += unescapeXml(source.slice(this.textStart, open));
    if (isText && close >= 0) this.gathered += source.slice(open + 9, close);
    this.textStart = close < 0 ? source.length : close + closing.length;
    return close < 0 ? -1 : this.textStart;
  }

  private readTag(nameStart: number, isClosing: boolean): boolean {
    const { source } = this;
    let index = nameStart;
    let localStart = nameStart;
    for (; index < source.length; index += 1) {
      const code = source.charCodeAt(index);
      if (code === 58) localStart = index + 1;
      else if (code <= 32 || code === 47 || code === 62) break;
    }
    this.qualifiedName = source.slice(nameStart, index);
    this.name = source.slice(localStart, index);
    this.isClosing = isClosing;
    this.attributeCount = 0;
    index = this.readAttributes(index);
    if (index >= source.length) {
      this.depth += 1;
      return false;
    }
    this.isSelfClosing = source.charCodeAt(index - 1) === 47;
    if (isClosing) this.depth -= 1;
    else if (!this.isSelfClosing) this.depth += 1;
    this.end = index + 1;
    return true;
  }

  /** Notes where each attribute stands; returns the index of the closing ">". */
  private readAttributes(from: number): number {
    const { source } = this;
    let start = -1;
    let nameEnd = -1;
    let isDeclaration = false;
    for (let index = from; index < source.length; index += 1) {
      const code = source.charCodeAt(index);
      if (code === 62) return index;
      if (code === 34 || code === 39) {
        const close = source.indexOf(code === 34 ? '"' : "'", index + 1);
        if (close < 0) return source.length;
        if (start >= 0 && !isDeclaration) this.note(start, nameEnd, index + 1, close);
        start = -1;
        isDeclaration = false;
        index = close;
      } else if (code === 61) {
        if (nameEnd < start) nameEnd = index;
      } else if (code <= 32) {
        if (start >= 0 && nameEnd < start) nameEnd = index;
      } else if (code === 58) {
        isDeclaration = source.slice(start, index) === 'xmlns';
        start = index + 1;
      } else if (start < 0) {
        start = index;
        nameEnd = -1;
      }
    }
    return source.length;
  }

  private note(start: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const place = this.attributes[this.attributeCount];
    if (place) {
      place.start = start;
      place.nameEnd = nameEnd;
      place.valueStart = valueStart;
      place.valueEnd = valueEnd;
    } else this.attributes.push({ start, nameEnd, valueStart, valueEnd });
    this.attributeCount += 1;
  }
}

export function unescapeXml(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as XML can hold it: escaped, characters that XML forbids dropped. */
export function escapeXml(plain: string): string {
  return plain
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '&quot;');
}

/** The text of an XML part: UTF-8, UTF-16 by its byte order mark, or what its declaration names. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 120));
  const encoding = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(declaration)?.[1];
  try {
    return new TextDecoder(encoding && !/^utf-?(8|16)$/i.test(encoding) ? encoding : 'utf-8').decode(bytes);
  } catch {
    // It names an encoding that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}
