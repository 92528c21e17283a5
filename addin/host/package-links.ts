import { appendInside, applyEdits, outline, type XmlEdit } from './xml-edits';
import { escapeXml, XmlScanner } from './xml-scanner';

export const contentTypesPart = '[Content_Types].xml';

/** Adds a relationship to a relationships part and says its id. */
export function withRelationship(
  xml: string,
  relationship: { type: string; target: string },
): { xml: string; id: string } {
  const scanner = new XmlScanner(xml);
  const ids = new Set<string>();
  while (scanner.next()) ids.add(scanner.attribute('Id') ?? '');
  let id = 'rIdQianshou';
  for (let count = 2; ids.has(id); count += 1) id = `rIdQianshou${count}`;
  const item = `Relationship Id="${id}" Type="${relationship.type}" Target="${escapeXml(relationship.target)}"/>`;
  return { xml: appendToRoot(xml, item), id };
}

/** Says of a part what it is, unless that is said already. */
export function withContentType(xml: string, part: string, contentType: string): string {
  const without = withoutContentType(xml, part);
  return appendToRoot(without, `Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`);
}

/** What the content types say of a part by its name, "" where they name it not. */
export function contentTypeOf(xml: string, part: string): string {
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (isOverrideOf(scanner, part)) return scanner.attribute('ContentType') ?? '';
  }
  return '';
}

function isOverrideOf(scanner: XmlScanner, part: string): boolean {
  return (
    scanner.name === 'Override' && scanner.attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase()
  );
}

export function withoutContentType(xml: string, part: string): string {
  const scanner = new XmlScanner(xml);
  const edits: XmlEdit[] = [];
  while (scanner.next()) {
    if (isOverrideOf(scanner, part)) {
      const { start } = scanner;
      scanner.skipElement();
      edits.push({ start, end: scanner.end, text: '' });
    }
  }
  return applyEdits(xml, edits);
}

/** `item` is an empty element without its opening bracket; it takes the root's prefix. */
function appendToRoot(xml: string, item: string): string {
  const root = outline(xml);
  if (!root) throw new Error('no root element');
  const place = { ...root, start: root.openStart };
  return applyEdits(xml, [appendInside(xml, place, `<${root.prefix}${item}`)]);
}
