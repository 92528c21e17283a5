import { foldText } from '../campaign/names';
import { remembered } from '../campaign/remembered';
import { sheetKindIds, type SheetKindId } from '../sheets/index';
import type { SheetKind } from '../sheets/define-sheet';
import { rowsBelow } from './column-profile';
import { evidenceOf } from './evidence';
import type { Table } from './find-table';
import { readHeading, type HeaderColumn } from './header-columns';
import { headerText } from './header-text';
import { columnsOf, kindOf } from './header-vocabulary';
import { learnedWeights } from './learned-weights';
import { weighFields } from './weigh';

/** The columns of a table whose rows are one item each. */
export interface LongColumns {
  item: HeaderColumn;
  /** Where it says what was done, best evidence first. */
  evidence: readonly HeaderColumn[];
  /** All of them, so that they are not taken for fields. */
  columns: ReadonlySet<number>;
}

/** Most rows must name an item of the kind, and several different ones. */
const mostItems = 0.7;
const leastItems = 3;

/** Finds the item column of a long form by the items that stand in it; null where the table is none. */
export function recogniseLongForm(table: Table, id: SheetKindId): LongColumns | null {
  const kind = kindOf(id);
  const { long } = kind;
  if (!long || table.columns.length > mostColumns) return null;
  for (const header of table.columns) {
    const items = itemsIn(table, header, id);
    const isNamed = means(header, long.item);
    if (items.distinct < (isNamed ? 2 : leastItems) || items.share < (isNamed ? 0.6 : mostItems)) continue;
    const others = table.columns.filter((column) => column !== header);
    const named = long.evidence.flatMap((headers) => others.filter((column) => means(column, headers)));
    const evidence = [...named, ...others.filter((column) => !named.includes(column) && saysDone(column))];
    return { item: header, evidence, columns: new Set([header, ...evidence].map(({ column }) => column)) };
  }
  return null;
}

/** A long form is narrow. */
const mostColumns = 12;
const enoughRows = 60;

function itemsIn(table: Table, header: HeaderColumn, id: SheetKindId): { share: number; distinct: number } {
  const fields = new Set<string>();
  let items = 0;
  let rows = 0;
  for (const row of rowsBelow(table)) {
    const value = table.view.value(row, header.column);
    if (typeof value !== 'string' || value.trim() === '') continue;
    rows += 1;
    const field = itemField(value, kindOf(id));
    if (field) {
      items += 1;
      fields.add(field);
    }
    if (rows >= enoughRows) break;
  }
  return { share: rows === 0 ? 0 : items / rows, distinct: fields.size };
}

const doneWords =
  /完成|建立|建没建|与否|怎样|内容|时间|日期|何时|情况|有没有|有无|是否|落实|证明|佐证|题目|名称/;

function saysDone({ paths }: HeaderColumn): boolean {
  return doneWords.test(paths[0]?.plain ?? '');
}

const known = new Map(
  sheetKindIds.map((id) => [
    id,
    remembered((written): { field: string | null } => ({ field: lookUp(written, id) })),
  ]),
);

/** The field that an item's name means: 撰写一篇调研报告 → report. */
export function itemField(written: string, kind: SheetKind): string | null {
  const id = sheetKindIds.find((other) => other === kind.id);
  return id ? (known.get(id)?.(written).field ?? null) : null;
}

const longest = 30;
/** An item is taken for a field from here on. */
const enough = 0.55;

function lookUp(written: string, id: SheetKindId): string | null {
  const folded = foldText(written).replace(/^\d{1,2}[.、．]/, '');
  if (folded.length < 2 || folded.length > longest) return null;
  const heading = readHeading(folded);
  const chances = weighFields(learnedWeights(), id, heading, evidenceOf(heading, null));
  const fields = kindOf(id).long?.fields ?? [];
  const [best] = fields
    .map((field) => ({ field, chance: chances.get(field) ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
  return best && best.chance >= enough && columnsOf(id)[best.field] ? best.field : null;
}

function means(header: HeaderColumn, headers: readonly string[]): boolean {
  return header.paths.some((path) => headers.some((name) => headerText(name).plain === path.plain));
}
