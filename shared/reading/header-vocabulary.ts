import type { ColumnSpec } from '../sheets/column-types';
import { sheetKindIds, sheetKinds, type SheetKindId } from '../sheets/index';
import type { SheetKind } from '../sheets/define-sheet';
import { headerText, withoutPeriod, type HeaderText } from './header-text';

export const identityFields = ['county', 'township', 'unit'] as const;
export type IdentityField = (typeof identityFields)[number];

/** Fields that mean the same in every kind of sheet, and speak for none. */
export const sharedFields: readonly string[] = [...identityFields, 'seq', 'remark'];

export function isIdentity(field: string): boolean {
  return identityFields.some((identity) => identity === field);
}

/** What is known of a header whatever the sheet is. */
export interface HeaderSense {
  /** Kinds that have a column of this header. */
  kinds: ReadonlySet<SheetKindId>;
  identity: IdentityField | null;
  serial: boolean;
}

export function kindOf(id: SheetKindId): SheetKind {
  return sheetKinds[id];
}

export function columnsOf(id: SheetKindId): Readonly<Record<string, ColumnSpec>> {
  return sheetKinds[id].columns;
}

/** The sense of a header by its words alone; null where no sheet kind has it. */
export function senseOf(header: HeaderText): HeaderSense | null {
  const known = vocabulary();
  const bare = withoutPeriod(header.plain);
  return (
    known.get(header.plain) ??
    known.get(`=${header.meaning}`) ??
    (bare === null ? null : (known.get(bare) ?? known.get(`=${headerText(bare).meaning}`))) ??
    null
  );
}

let built: ReadonlyMap<string, HeaderSense> | null = null;

function vocabulary(): ReadonlyMap<string, HeaderSense> {
  if (built) return built;
  const senses = new Map<
    string,
    { kinds: Set<SheetKindId>; identity: IdentityField | null; serial: boolean }
  >();
  const add = (key: string, kind: SheetKindId, field: string): void => {
    const sense = senses.get(key) ?? { kinds: new Set(), identity: null, serial: false };
    sense.kinds.add(kind);
    sense.identity ??= identityFields.find((identity) => identity === field) ?? null;
    if (field === 'seq') sense.serial = true;
    senses.set(key, sense);
  };
  for (const id of sheetKindIds) {
    const { columns, long } = kindOf(id);
    const headers = [
      ...Object.entries(columns).flatMap(([field, spec]) =>
        spec.headers.map((header) => ({ field, header })),
      ),
      ...[...(long?.item ?? []), ...(long?.evidence ?? []).flat()].map((header) => ({ field: '', header })),
    ];
    for (const { field, header } of headers) {
      const { plain, meaning } = headerText(header);
      add(plain, id, field);
      add(`=${meaning}`, id, field);
    }
  }
  built = senses;
  return senses;
}
