import { sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import { clerks } from '../books/clerks';

type Words = ReadonlyMap<string, readonly string[]>;

/** A header that says one thing: long enough, without a unit, never a second field's. */
function clearWords(kind: SheetKindId, words: ReadonlyMap<string, ReadonlySet<string>>): Words {
  const uses = new Map<string, number>();
  for (const headers of words.values())
    for (const header of headers) uses.set(header, (uses.get(header) ?? 0) + 1);
  return new Map(
    [...words].map(([field, headers]) => {
      const first = sheetKinds[kind].columns[field as 'unit']?.headers[0] ?? field;
      const clear = [...headers].filter(
        (header) => uses.get(header) === 1 && header.length > 2 && !/[|元万]|本月|本季/.test(header),
      );
      return [field, clear.length > 0 ? clear : [first]];
    }),
  );
}

function collected(kind: SheetKindId, source: Iterable<readonly [string, string]>): Words {
  const words = new Map<string, Set<string>>();
  for (const [field, header] of source) words.set(field, (words.get(field) ?? new Set()).add(header));
  return clearWords(kind, words);
}

const ofTemplate = (kind: SheetKindId): Words =>
  collected(
    kind,
    Object.entries(sheetKinds[kind].columns).flatMap(([field, { headers }]) =>
      headers.map((header: string): [string, string] => [field, header]),
    ),
  );
const ofClerks = (kind: SheetKindId): Words =>
  collected(
    kind,
    clerks.flatMap(({ sheets }) =>
      sheets.flatMap(({ wordings }) =>
        wordings.filter((w) => w.kind === kind).map(({ field, header }): [string, string] => [field, header]),
      ),
    ),
  );
const cache = new Map<SheetKindId, { template: Words; own: Words }>();

/** What a field may be called: in the template's words, or in a clerk's. */
export function wordsFor(kind: SheetKindId, field: string, own: boolean): readonly string[] {
  let words = cache.get(kind);
  if (!words) cache.set(kind, (words = { template: ofTemplate(kind), own: ofClerks(kind) }));
  return (own ? words.own.get(field) : undefined) ?? words.template.get(field) ?? [field];
}
