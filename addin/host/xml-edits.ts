import { XmlScanner } from './xml-scanner';

/** Puts `text` where the source has start … end. */
export interface XmlEdit {
  start: number;
  end: number;
  text: string;
}

export function applyEdits(source: string, edits: readonly XmlEdit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}

/** An XML part as bytes; its declaration says so where it was in another encoding before. */
export function encodeXml(xml: string): Uint8Array {
  return new TextEncoder().encode(
    xml.replace(/^(<\?xml[^>]*encoding=["'])([\w-]+)/, (whole, before: string, encoding: string) =>
      /^utf-?8$/i.test(encoding) ? whole : `${before}UTF-8`,
    ),
  );
}

export interface RootElement {
  /** With its colon: "x:", or "". */
  prefix: string;
  namespace: string;
  openStart: number;
  openEnd: number;
  isSelfClosing: boolean;
  closeStart: number;
  children: readonly ElementPlace[];
}

export interface ElementPlace {
  name: string;
  start: number;
  openEnd: number;
  /** Where its closing tag begins; `openEnd` for an empty element. */
  closeStart: number;
  end: number;
  isSelfClosing: boolean;
}

/** The outline of a part: its root and the root's children, where they stand. Null where there is no root. */
export function outline(xml: string): RootElement | null {
  const scanner = new XmlScanner(xml);
  if (!scanner.next()) return null;
  const { qualifiedName, name, start, end, isSelfClosing } = scanner;
  const prefix = qualifiedName.slice(0, qualifiedName.length - name.length);
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const namespace =
    new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)`).exec(xml.slice(start, end))?.[1] ?? '';
  const children = isSelfClosing ? [] : childrenOf(scanner);
  return {
    prefix,
    namespace,
    openStart: start,
    openEnd: end,
    isSelfClosing,
    closeStart: isSelfClosing ? end : scanner.start,
    children,
  };
}

/** The children of the element that the scanner has just opened; it then stands at that element's end. */
export function childrenOf(scanner: XmlScanner): ElementPlace[] {
  const children: ElementPlace[] = [];
  while (scanner.next() && !scanner.isClosing) {
    const { name, start, end: openEnd, isSelfClosing } = scanner;
    scanner.skipElement();
    children.push({
      name,
      start,
      openEnd,
      closeStart: isSelfClosing ? openEnd : scanner.start,
      end: scanner.end,
      isSelfClosing,
    });
  }
  return children;
}

/** The edit that adds content at the end of an element, opening it up where it is written as empty. */
export function appendInside(
  xml: string,
  element: Pick<ElementPlace, 'start' | 'openEnd' | 'closeStart' | 'isSelfClosing'>,
  content: string,
): XmlEdit {
  if (!element.isSelfClosing) return { start: element.closeStart, end: element.closeStart, text: content };
  const tag = xml.slice(element.start, element.openEnd);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return {
    start: element.start,
    end: element.openEnd,
    text: `${tag.slice(0, tag.lastIndexOf('/'))}>${content}</${name}>`,
  };
}
