import type { SheetKindId } from '../sheets/index';
import type { ColumnProfile } from './column-profile';
import { conceptsIn } from './concepts';
import type { HeaderColumn } from './header-columns';
import { matchFields } from './header-match';
import { columnsOf, sharedFields } from './header-vocabulary';
import type { Face } from './value-face';

/** One thing that is seen of a column, and how strongly (0 … 1). */
export type Evidence = ReadonlyMap<string, number>;

/** Everything that speaks for or against what a column may be, whatever the kind of sheet. */
export function evidenceOf(header: HeaderColumn, profile: ColumnProfile | null): Evidence {
  const evidence = new Map<string, number>([['any', 1]]);
  const leaf = header.paths[0]?.plain ?? '';
  const spoken = conceptsIn(leaf);
  for (const concept of spoken.concepts) evidence.set(`h:${concept}`, 1);
  for (const [index, concept] of spoken.concepts.entries()) {
    for (const other of spoken.concepts.slice(index + 1))
      evidence.set(`h:${[concept, other].sort().join('+')}`, 1);
  }
  const above = header.parent === null ? [] : conceptsIn(header.parent.plain).concepts;
  for (const concept of above) evidence.set(`g:${concept}`, 1);
  if (header.fenPerUnit !== null) evidence.set('h:moneyUnit', 1);
  if (leaf.length <= 1) evidence.set('h:short', 1);
  evidence.set('h:unknown', 1 - spoken.known);
  for (const [face, share] of profile?.faces ?? []) evidence.set(`v:${face}`, share);
  for (const face of tellingFaces) {
    if ((profile?.faces.get(face) ?? 0) < 0.5) continue;
    for (const concept of spoken.concepts) evidence.set(`x:${concept}*${face}`, 1);
  }
  return evidence;
}

/** Values that tell what a heading of several meanings means: 地点 over townships is no place of an activity. */
const tellingFaces: readonly Face[] = [
  'township',
  'unit',
  'person',
  'people',
  'titledPerson',
  'village',
  'date',
  'month',
  'flag',
  'number',
  'money',
  'phone',
  'counterpart',
  'lender',
  'titled',
];

/** The class under which the weights know a field. */
export function classOf(kind: SheetKindId, field: string): string {
  return sharedFields.includes(field) ? field : `${kind}.${field}`;
}

const wordForWord = 0.98;
const exactStrength = 1.3;

/** How sure the written headers of a kind make its fields for one heading: 0 … 1, more where it is one. */
export function likenessOf(kind: SheetKindId, header: HeaderColumn): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { field, certainty } of matchFields(header.paths, columnsOf(kind)))
    found.set(field, certainty >= wordForWord ? exactStrength : certainty);
  if (header.parent) {
    for (const { field, certainty } of matchFields([header.parent], columnsOf(kind)))
      if (certainty >= 0.9) found.set(field, Math.max(found.get(field) ?? 0, 0.4));
  }
  return found;
}

/** A heading written as the notice's own columns are is worth this at the least. */
export const likenessCap = 5;
