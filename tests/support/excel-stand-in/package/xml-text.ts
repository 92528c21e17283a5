import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { element, type XmlElement } from '../model/xml-element';

const mainNamespaces = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
const relationshipNamespaces = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Reads a part: names of the main namespace without prefix, relationships as r:id, all else as it stands. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root = element('');
  const open: XmlElement[] = [root];
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { name, local, uri, value } of Object.values(tag.attributes)) {
      attributes[relationshipNamespaces.has(uri) ? `r:${local}` : name] = value;
    }
    const made: XmlElement = {
      name: mainNamespaces.has(tag.uri) ? tag.local : tag.name,
      attributes,
      children: [],
    };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text));
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(strFromU8(bytes)).close();
  const [found] = root.children.filter((child): child is XmlElement => typeof child !== 'string');
  if (!found) throw new Error('an empty part');
  return found;
}

/** A whole part. */
export function writeXml(root: XmlElement): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'];
  writeElement(root, pieces);
  return pieces.join('');
}

function writeElement({ name, attributes, children }: XmlElement, pieces: string[]): void {
  pieces.push('<', name);
  for (const [key, value] of Object.entries(attributes))
    pieces.push(' ', key, '="', escapeAttribute(value), '"');
  if (children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of children) {
    if (typeof child === 'string') pieces.push(escapeText(child));
    else writeElement(child, pieces);
  }
  pieces.push('</', name, '>');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
