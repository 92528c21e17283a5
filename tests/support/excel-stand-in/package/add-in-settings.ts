import { childElement, childElements, element, type XmlElement } from '../model/xml-element';
import type { Parts } from './relationships';
import { parseXml } from './xml-text';

/** Where Office keeps what an add-in remembers in a document. */
export const settingsPath = 'xl/webextensions/webextension1.xml';
export const taskPanesPath = 'xl/webextensions/taskpanes.xml';

export function readSettings(parts: Parts): [string, string][] {
  const bytes = parts.get(settingsPath);
  if (!bytes) return [];
  const root = parseXml(bytes);
  return childElements(childElement(root, 'we:properties'), 'we:property').map(({ attributes }) => [
    attributes['name'] ?? '',
    attributes['value'] ?? '',
  ]);
}

export function settingsXml(settings: ReadonlyMap<string, string>): XmlElement {
  const properties = [...settings].map(([name, value]) => element('we:property', { name, value }));
  return element(
    'we:webextension',
    {
      'xmlns:we': 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
      id: '{00000000-0000-4000-8000-000000000001}',
    },
    [
      element('we:reference', {
        id: '00000000-0000-4000-8000-000000000002',
        version: '1.0.0.0',
        store: 'developer',
        storeType: 'Registry',
      }),
      element('we:properties', {}, properties),
      element('we:bindings'),
    ],
  );
}

export function taskPanesXml(relationshipId: string): XmlElement {
  return element(
    'wetp:taskpanes',
    {
      'xmlns:wetp': 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      element('wetp:taskpane', { dockstate: 'right', visibility: '0', width: 350, row: 0 }, [
        element('wetp:webextensionref', { 'r:id': relationshipId }),
      ]),
    ],
  );
}
