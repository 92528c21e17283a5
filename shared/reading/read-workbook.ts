import { monthOf, type IsoDate } from '../campaign/calendar';
import type { Campaign, CountyCode } from '../campaign/campaign';
import { countyMentioned, findCounty } from '../campaign/divisions';
import type { Finding } from '../findings/finding';
import { identifyRows } from '../sheets/identify-rows';
import { sheetKindIds, type SheetKindId } from '../sheets/index';
import type { Block, SheetRow, WorkbookRecords } from '../sheets/records';
import { columnLetters, rangeAddress, type CellRef } from '../workbook/cell-ref';
import { isOwnSheet } from '../workbook/own-sheets';
import type { WorkbookGrid } from '../workbook/sheet-grid';
import { columnFindings } from './column-findings';
import { headerAddress, type Table } from './find-table';
import { foldItems, foldNames } from './fold-rows';
import { viewGrid } from './grid-view';
import { kindOf } from './header-vocabulary';
import { headerKey, type SheetCorrection } from './reading-corrections';
import { readTable } from './read-table';
import { asSheetRow, type RawRow } from './row-draft';
import type { ReadSheet } from './reading-report';
import { recogniseSheet } from './recognise-sheet';
import type { RecognisedKind } from './recognise-table';
import { saidOfSheets, withWhatWasSaid } from './said-of-sheets';
import { townshipOfBook } from './stated-pairing';
import { countyOfSheet, monthOfSheet, unitOfTitles } from './sheet-hints';

export interface ReadingRequest {
  campaign: Campaign;
  asOf: IsoDate;
  /** Chosen by the user; else the workbook says. */
  county?: CountyCode | null;
  fileName?: string;
  /** The file's name says nothing of the county: whoever mailed it may have named it. */
  countyByContent?: boolean;
  /** What officers said of sheets and columns, of this workbook and of others. */
  corrections?: readonly SheetCorrection[];
}

export interface WorkbookReading {
  records: WorkbookRecords;
  sheets: ReadSheet[];
  findings: Finding[];
}

/** Grids → typed rows, what was understood, and what could not be read. */
export function readWorkbook(workbook: WorkbookGrid, request: ReadingRequest): WorkbookReading {
  const sheets: ReadSheet[] = [];
  const findings: Finding[] = [];
  const blocks: Block[] = [];
  const rows = new Map<SheetKindId, SheetRow[]>();
  const views = workbook.sheets.filter((grid) => !isOwnSheet(grid)).map(viewGrid);
  const book = { township: townshipOfBook(request.campaign, views, request.fileName ?? '') };
  const { corrections = [] } = request;
  const said = saidOfSheets(views, corrections);
  for (const view of views) {
    const { grid } = view;
    const correction = said.get(grid.name) ?? null;
    let recognised = false;
    const tables =
      correction?.kind === null
        ? []
        : recogniseSheet(view, { campaign: request.campaign, date1904: workbook.date1904, correction, book });
    for (const { table, kinds, stated } of tables) {
      if (kinds.length === 0) continue;
      recognised = true;
      const reading = readTable(table, kinds, {
        campaign: request.campaign,
        date1904: workbook.date1904,
        month:
          monthOfSheet(request.campaign, table.titles, grid.name, request.fileName ?? '') ??
          monthOf(request.asOf),
        fenPerUnit: unitOfTitles(table.titles),
        stated,
      });
      for (const finding of columnFindings(table, kinds, stated)) findings.push(finding);
      for (const finding of reading.findings) findings.push(finding);
      kinds.forEach((kind, index) => {
        const raws = foldedRows(reading.rows[index] ?? [], kind);
        blocks.push(blockOf(table, kind, request.campaign));
        const list = rows.get(kind.kind) ?? [];
        for (const raw of raws) list.push(asSheetRow(kind.kind, blocks.length - 1, raw));
        rows.set(kind.kind, list);
        sheets.push(reportOf(table, kind, raws.length, reading.lastRow, reading.hiddenRows));
      });
    }
    if (!recognised) sheets.push({ name: grid.name, kind: null });
  }
  if (blocks.length === 0) {
    findings.push({
      ruleId: 'reading/workbook-unrecognised',
      messageId: 'unrecognised',
      severity: 'error',
      at: null,
    });
  }
  const records = { county: null, blocks, rows: Object.fromEntries(rows) } as WorkbookRecords;
  const county = request.county ?? countyOfWorkbook(records, workbook, request);
  return {
    records: identifyRows({ ...records, county }, request.campaign),
    sheets: withWhatWasSaid(sheets, views, corrections, said),
    findings,
  };
}

/** One row a pairing, also where the sheet has one row an item or a name. */
function foldedRows(raws: readonly RawRow[], { kind, long, columns }: RecognisedKind): readonly RawRow[] {
  const { counted, long: longForm } = kindOf(kind);
  if (long) return foldItems(raws, kindOf(kind));
  const hasItems = longForm?.fields.some((field) => columns.fields.has(field)) ?? false;
  const isNameList =
    counted && columns.fields.has(counted.names) && !columns.fields.has(counted.into) && !hasItems;
  return isNameList ? foldNames(raws, counted) : raws;
}

/** The county that most rows name, else the one that titles, the file or the sheets name. */
function countyOfWorkbook(
  records: WorkbookRecords,
  workbook: WorkbookGrid,
  request: ReadingRequest,
): CountyCode | null {
  const { campaign, countyByContent = false, fileName = '' } = request;
  const written = new Map<string, number>();
  for (const kind of sheetKindIds) {
    for (const { fields } of records.rows[kind] ?? []) {
      if (fields.county) written.set(fields.county, (written.get(fields.county) ?? 0) + 1);
    }
  }
  const named = new Map<CountyCode, number>();
  for (const [name, number] of written) {
    const lookup = findCounty(campaign, name);
    if (lookup.kind === 'known') named.set(lookup.county.code, (named.get(lookup.county.code) ?? 0) + number);
  }
  const [most] = [...named].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  const titled = new Map<CountyCode, number>();
  for (const kind of sheetKindIds) {
    for (const { block } of records.rows[kind] ?? []) {
      const county = records.blocks[block]?.county;
      if (county) titled.set(county, (titled.get(county) ?? 0) + 1);
    }
  }
  const [mostTitled] = [...titled].sort((a, b) => b[1] - a[1]);
  if (mostTitled) return mostTitled[0];
  return (
    (
      countyMentioned(campaign, countyByContent ? '' : fileName) ??
      countyMentioned(campaign, workbook.sheets.map(({ name }) => name).join(' '))
    )?.code ?? null
  );
}

function blockOf(table: Table, { kind, columns, long }: RecognisedKind, campaign: Campaign): Block {
  const headerCells: Record<string, CellRef> = {};
  for (const [field, { row, column }] of columns.fields) headerCells[field] = table.view.place(row, column);
  if (long) headerCells.item = table.view.place(long.item.row, long.item.column);
  return {
    kind,
    sheet: table.view.name,
    header: {
      sheet: table.view.name,
      address: headerAddress(table),
    },
    headerCells,
    periodic: [...columns.fields].filter(([, { periodic }]) => periodic).map(([field]) => field),
    county: countyOfSheet(campaign, table.titles, table.view.name),
  };
}

function reportOf(
  table: Table,
  { kind, columns, long }: RecognisedKind,
  records: number,
  lastRow: number,
  hiddenRows: readonly number[],
): ReadSheet {
  const fields = [...columns.fields, ...(long ? [['item', long.item] as const] : [])];
  const { origin } = table;
  const letters = (column: number): string => origin?.letters(column) ?? columnLetters(column);
  return {
    name: table.view.name,
    kind,
    range: origin
      ? rangeAddress(...origin.range)
      : rangeAddress(table.firstHeaderRow, table.firstColumn, lastRow, table.lastColumn),
    headerRows: origin
      ? [origin.headerRows[0] + 1, origin.headerRows[1] + 1]
      : [table.firstHeaderRow + 1, table.lastHeaderRow + 1],
    records,
    columns: Object.fromEntries(fields.map(([field, { column }]) => [field, letters(column)])),
    headers: Object.fromEntries(fields.map(([field, { printed }]) => [field, printed])),
    headerColumns: table.columns.map((header) => ({
      letters: letters(header.column),
      header: header.printed,
      key: headerKey(header),
      field: fields.find(([, { column }]) => column === header.column)?.[0] ?? null,
      sureness: fields.some(([, { column }]) => column === header.column) ? 'sure' : 'none',
    })),
    hidden: table.view.grid.hidden,
    hiddenRows: hiddenRows.map((row) => row + 1),
  };
}
