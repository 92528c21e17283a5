import { PackageDraft } from './package-draft';
import { readRelationships } from './relationships';
import { decodeEscapes } from './sheet-part';
import { partText } from './spreadsheet-package';
import { appendInside, applyEdits, childrenOf, outline, type XmlEdit } from './xml-edits';
import { escapeXml, XmlScanner } from './xml-scanner';
import type { ZipPackage } from './zip-package';

const usualPart = 'docProps/custom.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const relationshipType =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
/** Every property that a person or an add-in has made bears it. */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const valueTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${valueTypes}"></Properties>`;

/** The custom document properties of an .xlsx package, as texts. */
export function readProperties(zip: ZipPackage): [name: string, value: string][] {
  const part = propertiesPart(zip);
  if (part === null) return [];
  const scanner = new XmlScanner(partText(zip, part));
  const found: [string, string][] = [];
  while (scanner.next()) {
    if (scanner.isClosing || scanner.name !== 'property') continue;
    const name = scanner.attribute('name') ?? '';
    if (!scanner.isSelfClosing && scanner.next() && !scanner.isClosing)
      found.push([name, decodeEscapes(scanner.readText())]);
  }
  return found;
}

/** Puts properties in place of those that `replaces` names; the others stay as they are. */
export function putProperties(
  draft: PackageDraft,
  replaces: (name: string) => boolean,
  properties: readonly (readonly [name: string, value: string])[],
): void {
  const present = propertiesPart(draft.zip);
  const part = present ?? usualPart;
  const xml = present === null ? empty : draft.text(part);
  draft.put(part, withProperties(xml, replaces, properties));
  if (present !== null) return;
  draft.declare(part, contentType);
  draft.relate('', relationshipType, part);
}

function propertiesPart(zip: ZipPackage): string | null {
  const related = readRelationships(zip, '').find(({ kind }) => kind === 'custom-properties');
  return related && zip.find(related.target) ? related.target : null;
}

function withProperties(
  xml: string,
  replaces: (name: string) => boolean,
  properties: readonly (readonly [name: string, value: string])[],
): string {
  const root = outline(xml);
  if (!root) return withProperties(empty, replaces, properties);
  const ids: number[] = [1];
  const edits: XmlEdit[] = [];
  const scanner = new XmlScanner(xml);
  scanner.next();
  for (const child of childrenOf(scanner)) {
    const own = new XmlScanner(xml.slice(child.start, child.end));
    own.next();
    if (replaces(own.attribute('name') ?? '')) edits.push({ start: child.start, end: child.end, text: '' });
    else ids.push(Number(own.attribute('pid') ?? 0));
  }
  const free = Math.max(...ids) + 1;
  // Where the root says it as Excel writes it, once is enough: some programs know the value by its bare name.
  const declaration = `xmlns:vt="${valueTypes}"`;
  const isDeclared = xml.slice(root.openStart, root.openEnd).includes(declaration);
  const tag = isDeclared ? 'vt:lpwstr' : `vt:lpwstr ${declaration}`;
  const items = properties.map(
    ([name, value], index) =>
      `<${root.prefix}property fmtid="${formatId}" pid="${free + index}" name="${escapeXml(name)}"><${tag}>${escapeXml(escapeText(value))}</vt:lpwstr></${root.prefix}property>`,
  );
  return applyEdits(xml, [...edits, appendInside(xml, { ...root, start: root.openStart }, items.join(''))]);
}

/** What merely looks like an escape ("_x0022_") is written so that it is read as it stands. */
function escapeText(plain: string): string {
  return plain.replace(/_x[0-9a-f]{4}_/gi, (all) => `_x005F${all}`);
}
