import type { Workbook } from '../model/workbook';
import { invalidArgument, UnknownToStandIn } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { readWorkbook } from '../package/read-workbook';

export interface InsertOptions {
  sheetNamesToInsert?: string[];
  positionType?: 'None' | 'Before' | 'After' | 'Beginning' | 'End';
  relativeTo?: string;
}

/** Copies sheets of another file; a name that is taken gets a number, as when a sheet is copied by hand. */
export function insertSheets(workbook: Workbook, base64: string, options: InsertOptions): Sheet[] {
  workbook.ensureStructureMayChange();
  if (options.positionType !== undefined && !['End', 'Beginning'].includes(options.positionType)) {
    throw new UnknownToStandIn(`insertWorksheetsFromBase64 at ${options.positionType}`);
  }
  const source = parse(base64);
  const wanted = options.sheetNamesToInsert?.length
    ? options.sheetNamesToInsert
    : source.sheets.map(({ name }) => name);
  const copies = wanted.map((name) => {
    const found = source.findSheet(name);
    if (!found) throw invalidArgument();
    return copy(found, workbook);
  });
  if (options.positionType === 'Beginning' || options.positionType === undefined) {
    workbook.sheets.unshift(...workbook.sheets.splice(-copies.length));
  }
  for (const sheet of copies) workbook.tell({ kind: 'added', by: 'addin', sheet });
  workbook.touched();
  return copies;
}

function parse(base64: string): Workbook {
  try {
    return readWorkbook(new Uint8Array(Buffer.from(base64, 'base64')));
  } catch {
    throw invalidArgument();
  }
}

function copy(from: Sheet, workbook: Workbook): Sheet {
  const unknown = from.otherRelationships.filter(({ kind }) => kind !== 'printerSettings');
  if (unknown.length > 0)
    throw new UnknownToStandIn(`inserting a sheet with ${unknown.map(({ kind }) => kind).join(', ')}`);
  const sheet = workbook.addSheet(workbook.freeSheetName(from.name));
  for (const [row, cells] of from.cells)
    sheet.cells.set(row, new Map([...cells].map(([column, cell]) => [column, { ...cell }])));
  for (const [row, format] of from.rows) sheet.rows.set(row, format);
  const {
    columns,
    merges,
    conditionalFormats,
    hyperlinks,
    protection,
    frozen,
    showGridlines,
    tabColor,
    visibility,
    others,
    rootAttributes,
  } = from;
  Object.assign(sheet, {
    columns,
    merges,
    conditionalFormats,
    hyperlinks,
    protection,
    frozen,
    showGridlines,
    tabColor,
    visibility,
    others,
    rootAttributes,
  });
  const tables = workbook.sheets.flatMap((other) => other.tables);
  sheet.tables = from.tables.map((table, index) => {
    const isTaken = tables.some(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    return {
      ...table,
      id: Math.max(0, ...tables.map(({ id }) => id)) + 1 + index,
      name: isTaken ? `${table.name}_1` : table.name,
      part: null,
    };
  });
  for (const name of from.workbook.names) {
    if (name.sheet === from) workbook.names.push({ ...name, sheet });
  }
  return sheet;
}
