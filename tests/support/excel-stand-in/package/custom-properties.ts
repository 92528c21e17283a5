import { childElements, element, textOf, type XmlElement } from '../model/xml-element';
import type { Parts } from './relationships';
import { parseXml } from './xml-text';

export const customPropertiesPath = 'docProps/custom.xml';

type Value = string | number | boolean;

export function readCustomProperties(parts: Parts): [string, Value][] {
  const bytes = parts.get(customPropertiesPath);
  if (!bytes) return [];
  return childElements(parseXml(bytes)).flatMap((property): [string, Value][] => {
    const [held] = childElements(property);
    return held ? [[property.attributes['name'] ?? '', valueOf(held)]] : [];
  });
}

function valueOf(held: XmlElement): Value {
  const text = textOf(held);
  if (/:(i4|r8|int)$/.test(held.name)) return Number(text);
  return held.name.endsWith(':bool') ? text === 'true' : text;
}

export function customPropertiesXml(properties: ReadonlyMap<string, Value>): XmlElement {
  const children = [...properties].map(([name, value], index) =>
    element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name }, [
      element(typeof value === 'string' ? 'vt:lpwstr' : typeof value === 'number' ? 'vt:r8' : 'vt:bool', {}, [
        String(value),
      ]),
    ]),
  );
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  };
  return element('Properties', namespaces, children);
}
