import type { CountyCode } from '../../shared/campaign/campaign';
import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { identifyRows } from '../../shared/sheets/identify-rows';
import { sheetKindIds, sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import type { Block, FieldOf, SheetRow, WorkbookRecords } from '../../shared/sheets/records';
import { cellAddress, rangeAddress } from '../../shared/workbook/cell-ref';

/**
 * One row as a test writes it: the fields that hold something. A field left out is a blank cell, null one that
 * could not be read. `$sheet` puts the row on another sheet than its kind's, `$cells` moves a field to the cell
 * that holds its value (filled down from above).
 */
export type RowExample<K extends SheetKindId> = SheetRow<K>['fields'] & {
  $sheet?: string;
  $cells?: { readonly [F in FieldOf<K>]?: string };
};

export type SheetExamples = { readonly [K in SheetKindId]?: readonly RowExample<K>[] };

export interface RecordsOptions {
  /** The workbook's county; 沅陵县 if not given. */
  county?: CountyCode | null;
  /** Columns that hold the figure of one month or quarter only. */
  periodic?: { readonly [K in SheetKindId]?: readonly FieldOf<K>[] };
  /** Columns that the sheets lack; by default every column of the kind exists. */
  absentColumns?: { readonly [K in SheetKindId]?: readonly FieldOf<K>[] };
  /** The county that the title of a kind's sheets says. */
  titleCounty?: { readonly [K in SheetKindId]?: CountyCode };
}

export const yuanling = '431222';
export const zhijiang = '431228';

/** Money as the records hold it: yuan(5000) → 500000 fen. */
export function yuan(amount: number): number {
  return Math.round(amount * 100);
}

/** Records of a workbook with one sheet a kind (headers in row 1, data from row 2, columns lettered in the kind's order). */
export function recordsOf(sheets: SheetExamples, options: RecordsOptions = {}): WorkbookRecords {
  const blocks: Block[] = [];
  const rows: Partial<Record<SheetKindId, SheetRow[]>> = {};
  for (const kind of sheetKindIds) {
    const examples: readonly (RowExample<SheetKindId> | undefined)[] | undefined = sheets[kind];
    if (!examples) continue;
    const columns = columnsOf(kind, examples, options);
    const names = new Set(examples.map((example) => example?.$sheet ?? sheetNameOf(kind)));
    if (names.size === 0) names.add(sheetNameOf(kind));
    const first = blocks.length;
    for (const sheet of names) blocks.push(blockOf(kind, sheet, columns, options));
    const filled = new Map<string, number>();
    rows[kind] = examples.map((example = {}) => {
      const { $sheet: sheet = sheetNameOf(kind), $cells: moved = {}, ...fields } = example;
      const row = (filled.get(sheet) ?? 0) + 1;
      filled.set(sheet, row);
      const places: Readonly<Record<string, string | undefined>> = moved;
      return {
        kind,
        block: first + [...names].indexOf(sheet),
        identity: { county: null, township: null, unit: null },
        fields: fields as SheetRow['fields'],
        cells: Object.fromEntries(
          columns.map(({ field, index }) => [
            field,
            { sheet, address: places[field] ?? cellAddress(row, index) },
          ]),
        ) as SheetRow['cells'],
      };
    });
  }
  return identifyRows(
    {
      county: options.county === undefined ? yuanling : options.county,
      blocks,
      rows: rows as WorkbookRecords['rows'],
    },
    huaihua2010,
  );
}

/** The cell of a field in the n-th row (from 1) of a kind's sheet, where recordsOf puts it: "贷款台账!H2". */
export function placeOf<K extends SheetKindId>(kind: K, field: FieldOf<K>, nth: number): string {
  const index = Object.keys(sheetKinds[kind].columns).indexOf(field);
  return `${sheetNameOf(kind)}!${cellAddress(nth, index)}`;
}

/** The same for a header cell. */
export function headerOf<K extends SheetKindId>(kind: K, field: FieldOf<K>): string {
  return placeOf(kind, field, 0);
}

export function sheetNameOf(kind: SheetKindId): string {
  return sheetKinds[kind].title.zhCN;
}

/** Kinds on one sheet stand in one table: they share its header. */
const widest = Math.max(...sheetKindIds.map((kind) => Object.keys(sheetKinds[kind].columns).length)) - 1;

interface Column {
  field: string;
  index: number;
}

/** 考察 and 公示 exist only where a row uses one of them, and then 考察和公示 only where one uses it too. */
function columnsOf(
  kind: SheetKindId,
  examples: readonly (RowExample<SheetKindId> | undefined)[],
  options: RecordsOptions,
): readonly Column[] {
  const absent: readonly string[] = options.absentColumns?.[kind] ?? [];
  const specs: readonly (readonly [string, ColumnSpec])[] = Object.entries(sheetKinds[kind].columns);
  const isUsed = (field: string): boolean => examples.some((example) => example && field in example);
  const partsUsed = (whole: string | undefined): boolean =>
    specs.some(([part, { partOf }]) => partOf !== undefined && partOf === whole && isUsed(part));
  const exists = (field: string, { partOf, standsFor }: ColumnSpec): boolean => {
    if (partOf) return partsUsed(partOf);
    return isUsed(field) || (!standsFor && !partsUsed(field));
  };
  return specs
    .map(([field, spec], index) => ({ field, index, spec }))
    .filter(({ field, spec }) => !absent.includes(field) && exists(field, spec))
    .map(({ field, index }) => ({ field, index }));
}

function blockOf(
  kind: SheetKindId,
  sheet: string,
  columns: readonly Column[],
  options: RecordsOptions,
): Block {
  return {
    kind,
    sheet,
    header: { sheet, address: rangeAddress(0, 0, 0, widest) },
    headerCells: Object.fromEntries(
      columns.map(({ field, index }) => [field, { sheet, address: cellAddress(0, index) }]),
    ),
    periodic: options.periodic?.[kind] ?? [],
    county: options.titleCounty?.[kind] ?? null,
  };
}
