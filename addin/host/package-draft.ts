import { contentTypesPart, withContentType, withoutContentType, withRelationship } from './package-links';
import { relationshipsPath } from './relationships';
import { partText } from './spreadsheet-package';
import { encodeXml } from './xml-edits';
import { XmlScanner } from './xml-scanner';
import { partKey, partName, type ZipPackage } from './zip-package';
import { newEntry, writeZip } from './zip-writer';

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A package being changed: parts that nobody puts anew are copied as they are. */
export class PackageDraft {
  private readonly changed = new Map<string, { name: string; text: string | null }>();

  constructor(readonly zip: ZipPackage) {}

  text(part: string): string {
    return this.changed.get(partKey(part))?.text ?? partText(this.zip, part);
  }

  put(part: string, text: string): void {
    const name = partName(this.zip.find(part)?.name ?? part);
    this.changed.set(partKey(part), { name, text });
  }

  drop(part: string): void {
    this.changed.set(partKey(part), { name: part, text: null });
    this.put(contentTypesPart, withoutContentType(this.text(contentTypesPart), part));
  }

  declare(part: string, contentType: string): void {
    this.put(contentTypesPart, withContentType(this.text(contentTypesPart), part, contentType));
  }

  /** Relates a part to another; answers the relationship's id. */
  relate(part: string, type: string, target: string): string {
    const path = relationshipsPath(part);
    const held = this.changed.get(partKey(path));
    const xml = held ? held.text : this.zip.find(path) ? partText(this.zip, path) : null;
    const added = withRelationship(xml ?? emptyRelationships, { type, target });
    this.put(path, added.xml);
    return added.id;
  }

  /** This name for a new part, or with a number where a part or a relationship has it. */
  freePart(part: string): string {
    const related = this.zip.entries
      .filter(({ name }) => /\.rels$/i.test(name))
      .map(({ name }) => partText(this.zip, name).toLowerCase());
    const isTaken = (name: string): boolean => {
      const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
      return this.zip.find(name) !== null || related.some((xml) => xml.includes(file));
    };
    let free = part;
    for (let count = 2; isTaken(free); count += 1) free = part.replace(/(\.\w+)$/, `-${count}$1`);
    return free;
  }

  /** One more than the highest id of any table that stays. */
  freeTableId(): number {
    const ids = this.zip.entries
      .filter(
        ({ name }) => /tables?\/[^/]*\.xml$/i.test(name) && this.changed.get(partKey(name))?.text !== null,
      )
      .map(({ name }) => {
        const scanner = new XmlScanner(partText(this.zip, name));
        return scanner.next() && scanner.name === 'table' ? Number(scanner.attribute('id') ?? 0) : 0;
      });
    return Math.max(0, ...ids) + 1;
  }

  /** Names are written as they should be, each once: the last of a name is the one that is read. */
  write(): Uint8Array {
    const kept = this.zip.entries.flatMap((entry) => {
      const change = this.changed.get(partKey(entry.name));
      const name = partName(entry.name);
      if (this.zip.find(name) !== entry) return [];
      if (!change) return [{ ...entry, name }];
      return change.text === null ? [] : [newEntry(name, encodeXml(change.text))];
    });
    const added = [...this.changed.values()].flatMap(({ name, text }) =>
      text === null || this.zip.find(name) ? [] : [newEntry(name, encodeXml(text))],
    );
    return writeZip([...kept, ...added]);
  }
}
