import { monthOf, type IsoDate } from '../campaign/calendar';
import type { Campaign, CountyCode } from '../campaign/campaign';
import { countyMentioned, findCounty } from '../campaign/divisions';
import { unitKey } from '../campaign/names';
import type { Finding } from '../findings/finding';
import { identifyRows } from '../sheets/identify-rows';
import { sheetKindIds, type SheetKindId } from '../sheets/index';
import type { Block, SheetRow, WorkbookRecords } from '../sheets/records';
import { isOwnSheet } from '../workbook/own-sheets';
import type { WorkbookGrid } from '../workbook/sheet-grid';
import { countyOfTownships } from './county-of-townships';
import { columnFindings } from './column-findings';
import { foldItems, foldNames } from './fold-rows';
import { viewGrid } from './grid-view';
import { kindOf } from './header-vocabulary';
import { isExampleSheet, isListSheet } from './no-data-sheet';
import { columnsLeftOut, type SheetCorrection } from './reading-corrections';
import type { ReadSheet, UnreadPart } from './reading-report';
import { readTable } from './read-table';
import { recogniseSheet } from './recognise-sheet';
import type { RecognisedKind } from './recognise-table';
import { asSheetRow, type RawRow } from './row-draft';
import { saidOfSheets, withWhatWasSaid } from './said-of-sheets';
import { monthOfSheet, unitOfTitles } from './sheet-hints';
import { blockOf, reportOf, unreadColumnsOf, unreadRowsOf } from './sheet-report';
import { takeFromElsewhere } from './take-from-elsewhere';
import { townshipOfBook } from './stated-pairing';
import { sheetUnread, unreadRegions, type UnreadRegion } from './unread-regions';

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
  const { campaign } = request;
  const sheets: ReadSheet[] = [];
  const findings: Finding[] = [];
  const blocks: Block[] = [];
  const rows = new Map<SheetKindId, SheetRow[]>();
  const regions: UnreadRegion[] = [];
  const views = workbook.sheets.filter((grid) => !isOwnSheet(grid)).map(viewGrid);
  const book = { township: townshipOfBook(campaign, views, request.fileName ?? '') };
  const { corrections = [] } = request;
  const said = saidOfSheets(views, corrections);
  for (const view of views) {
    const { grid } = view;
    const correction = said.get(grid.name) ?? null;
    const isNoData = !correction?.kind && (isExampleSheet(view) || isListSheet(view));
    const context = { campaign, date1904: workbook.date1904, correction, book };
    const tables = isNoData ? [] : recogniseSheet(view, context);
    if (isNoData || (correction?.kind === null && tables.length === 0)) {
      sheets.push({ name: grid.name, kind: null });
      continue;
    }
    const entries: ReadSheet[] = [];
    const unread: UnreadPart[] = [];
    for (const found of tables) {
      const { table, kinds, stated } = found;
      if (kinds.length === 0) continue;
      const reading = readTable(table, kinds, {
        campaign,
        date1904: workbook.date1904,
        month:
          monthOfSheet(campaign, table.titles, grid.name, request.fileName ?? '') ?? monthOf(request.asOf),
        fenPerUnit: unitOfTitles(table.titles),
        stated,
      });
      const leftOut = columnsLeftOut(table, correction);
      for (const finding of columnFindings(table, kinds, stated, leftOut)) findings.push(finding);
      for (const finding of reading.findings) findings.push(finding);
      unread.push(...unreadColumnsOf(table, kinds, leftOut), ...unreadRowsOf(table, reading.unreadRows));
      kinds.forEach((kind, index) => {
        const raws = foldedRows(reading.rows[index] ?? [], kind);
        blocks.push(blockOf(table, kind, campaign));
        const list = rows.get(kind.kind) ?? [];
        for (const raw of raws) list.push(asSheetRow(kind.kind, blocks.length - 1, raw));
        rows.set(kind.kind, list);
        entries.push(reportOf(found, kind, raws.length, reading.lastRow, reading.hiddenRows));
      });
    }
    const left = unreadRegions(view, tables);
    regions.push(...left);
    const [first = { name: grid.name, kind: null }, ...others] = entries;
    sheets.push({ ...first, unread: [...left.map(({ part }) => part), ...unread] }, ...others);
  }
  if (blocks.length === 0) {
    findings.push({
      ruleId: 'reading/workbook-unrecognised',
      messageId: 'unrecognised',
      severity: 'error',
      at: null,
    });
  }
  findings.push(...sheetUnread(regions, campaign, unitsOfRoster(rows.get('roster') ?? [])));
  const records = { county: null, blocks, rows: Object.fromEntries(rows) } as WorkbookRecords;
  const county =
    request.county ?? countyOfWorkbook(records, workbook, request) ?? countyOfTownships(records, campaign);
  const identified = identifyRows({ ...records, county }, campaign);
  return {
    sheets: withWhatWasSaid(sheets, views, corrections, said),
    ...takeFromElsewhere(identified, findings, campaign),
  };
}

function unitsOfRoster(roster: readonly SheetRow[]): ReadonlySet<string> {
  return new Set(
    roster.flatMap(({ fields }) => (typeof fields.unit === 'string' ? [unitKey(fields.unit)] : [])),
  );
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
