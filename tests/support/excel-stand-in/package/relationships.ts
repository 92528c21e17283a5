import { posix } from 'node:path';
import { childElements, element, type XmlElement } from '../model/xml-element';
import { parseXml } from './xml-text';

export interface Relationship {
  id: string;
  /** The last word of its type: "worksheet". */
  kind: string;
  type: string;
  /** A path from the root of the package, or an outside address. */
  target: string;
  isExternal: boolean;
}

export type Parts = Map<string, Uint8Array>;

export function relationshipsPath(part: string): string {
  const { dir, base } = posix.parse(part);
  return posix.join(dir, '_rels', `${base}.rels`);
}

export function readRelationships(parts: Parts, part: string): Relationship[] {
  const bytes = parts.get(relationshipsPath(part));
  if (!bytes) return [];
  return childElements(parseXml(bytes)).map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const type = attributes['Type'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      isExternal,
      target: isExternal ? target : posix.resolve('/', posix.dirname(part), target).slice(1),
    };
  });
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationshipsXml(relationships: readonly Relationship[]): XmlElement {
  return element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    relationships.map(({ id, type, target, isExternal }) =>
      element('Relationship', {
        Id: id,
        Type: type,
        Target: isExternal ? target : `/${target}`,
        TargetMode: isExternal ? 'External' : undefined,
      }),
    ),
  );
}

export function officeRelationship(
  id: string,
  kind: string,
  target: string,
  isExternal = false,
): Relationship {
  return { id, kind, type: `${office}/${kind}`, target, isExternal };
}
