import type { Campaign } from '../campaign/campaign';
import { foldText } from '../campaign/names';
import type { Finding } from '../findings/finding';
import { isCellError, isUncachedFormula } from '../workbook/sheet-grid';
import { cellFindings } from './cell-findings';
import { fieldCells, figureOf } from './field-cells';
import { fieldColumns, isFigure, rowLayout, type FieldColumn } from './field-columns';
import type { Table } from './find-table';
import { shownText, type GridView } from './grid-view';
import { isIdentity, kindOf } from './header-vocabulary';
import { identityCells } from './identity-cells';
import { readCell } from './read-cell';
import type { RecognisedKind } from './recognise-table';
import { classifyRow } from './row-classes';
import { totalLabelOf, type TotalLabel } from './row-labels';
import { setAll, type RawRow, type RowDraft } from './row-draft';
import type { StatedPairing } from './stated-pairing';
import { findWrongTotals, type FigureRow, type TotalRow } from './totals';
import { rowsUnread, unreadRowsBelow, type UnreadRows } from './unread-rows';
import { withoutUnlabelledSums } from './unlabelled-sums';

/** What a table says. */
export interface TableReading {
  /** One list for each kind that the table serves, in the kinds' order. */
  rows: RawRow[][];
  findings: Finding[];
  /** The last row that holds data or totals; the header's last where there is none. */
  lastRow: number;
  /** 0-based rows that are hidden and were read. */
  hiddenRows: number[];
  /** Rows below the footer that would be data. */
  unreadRows: UnreadRows | null;
}

export interface TableContext {
  campaign: Campaign;
  date1904: boolean;
  /** The month of a progress sheet without a month column. */
  month: string;
  /** Fen of one unit, by the sheet's unit line. */
  fenPerUnit: number | null;
  /** Stated once for all rows: fills what no column gives. */
  stated: StatedPairing;
}

/** Reads the rows under one header: which are data, what they say, what is wrong with them. */
export function readTable(
  table: Table,
  kinds: readonly RecognisedKind[],
  context: TableContext,
): TableReading {
  const { view } = table;
  const columns = fieldColumns(kinds, context.fenPerUnit);
  const layout = rowLayout(table, columns, kinds);
  const identity = identityCells(view, columns, table.lastHeaderRow);
  const readFields = fieldCells(view, columns, context, table.lastHeaderRow);
  const drafts: RowDraft[] = [];
  const totals: TotalRow[] = [];
  const sections: number[] = [];
  let unreadRows: UnreadRows | null = null;
  let lastRow = table.lastHeaderRow;
  for (let row = table.lastHeaderRow + 1; row < table.endRow; row += 1) {
    const found = classifyRow(table, layout, row, context.campaign);
    if (found.kind === 'footer') {
      unreadRows = unreadRowsBelow(row, table, layout, columns, context);
      break;
    }
    if (found.kind === 'section' || found.kind === 'countySection') sections.push(row);
    if (found.kind === 'countySection') identity.enterCounty(found.county, view.place(row, found.column));
    if (found.kind === 'total') totals.push(readTotal(table, columns, row, found.label, context));
    else if (found.kind === 'data' || found.kind === 'figuresOnly') {
      const perKind = kinds.map(() => ({ fields: {}, cells: {}, row }));
      const draft: RowDraft = {
        row,
        perKind,
        findings: [],
        figures: new Map(),
        figuresOnly: found.kind === 'figuresOnly',
      };
      identity.read(draft);
      state(draft, columns, context.stated);
      readFields(draft);
      leaveOutUnserved(draft, kinds, view);
      drafts.push(draft);
    } else continue;
    lastRow = row;
  }
  const data = withoutUnlabelledSums(drafts);
  setMonths(data, kinds, context.month);
  const wrong = findWrongTotals(
    totals,
    data.map((draft) => figureRow(draft, table, kinds)),
    columns.filter(({ spec }) => isFigure(spec)),
    view,
    sections,
  );
  return {
    rows: kinds.map((_, index) =>
      data.flatMap(({ perKind, unserved }) => (unserved?.has(index) ? [] : (perKind[index] ?? []))),
    ),
    findings: [
      ...[...data, ...totals].flatMap(({ findings }) => findings),
      ...wrong,
      ...(unreadRows ? [rowsUnread(unreadRows, table)] : []),
    ],
    lastRow,
    unreadRows,
    hiddenRows: data.filter(({ row }) => view.isHiddenRow(row)).map(({ row }) => row),
  };
}

/**
 * A row that says nothing of a ledger enters no event there: of a table of several kinds, or where 无 and / stand in
 * place of everything.
 */
function leaveOutUnserved(draft: RowDraft, kinds: readonly RecognisedKind[], view: GridView): void {
  kinds.forEach(({ kind, columns }, index) => {
    const raw = draft.perKind[index];
    if (!raw || !kindOf(kind).ledger) return;
    const own = [...columns.fields].filter(
      ([field]) => !isIdentity(field) && field !== 'remark' && field !== 'seq',
    );
    const says = own.some(([field]) => raw.fields[field] !== undefined && raw.fields[field] !== null);
    const denies = own.some(([, { column }]) => typeof view.value(draft.row, column) === 'string');
    if (
      says ||
      draft.findings.some(({ ruleId }) => ruleId === 'reading/cell-unreadable') ||
      (kinds.length === 1 && !denies)
    )
      return;
    const cells = new Set(own.map(([field]) => raw.cells[field]?.address));
    draft.unserved = new Set([...(draft.unserved ?? []), index]);
    draft.findings = draft.findings.filter(
      ({ ruleId, at }) => ruleId !== 'reading/cell-empty' || !cells.has(at?.address),
    );
  });
}

/** What a title says of all rows stands for a column that is not there. */
function state(draft: RowDraft, columns: readonly FieldColumn[], stated: StatedPairing): void {
  for (const field of ['township', 'unit'] as const) {
    const said = stated[field];
    if (said && !columns.some((column) => column.field === field)) setAll(draft, field, said.text, said.at);
  }
}

/** A progress sheet without a month column is of the month that its title or name says. */
function setMonths(drafts: readonly RowDraft[], kinds: readonly RecognisedKind[], month: string): void {
  kinds.forEach(({ kind, columns }, index) => {
    if (kind !== 'progress' || columns.fields.has('month')) return;
    for (const { perKind } of drafts) {
      const raw = perKind[index];
      if (raw) raw.fields.month = month;
    }
  });
}

function readTotal(
  table: Table,
  columns: readonly FieldColumn[],
  row: number,
  label: TotalLabel,
  context: TableContext,
): TotalRow {
  const names: string[] = label.name === null ? [] : [label.name];
  const total: TotalRow = { row, label, names, figures: new Map(), findings: [] };
  for (const column of columns) {
    const { header, spec, field, fenPerUnit } = column;
    const value = table.view.value(row, header.column);
    if (isCellError(value)) {
      total.findings.push(cellFindings.error(column, table.view.place(row, header.column), value));
    }
    if (value === null || isCellError(value) || isUncachedFormula(value)) continue;
    if (isIdentity(field)) {
      if (totalLabelOf(shownText(value)) === null) names.push(shownText(value));
      continue;
    }
    const reading = readCell(value, spec, { ...context, isDate: false, fenPerUnit });
    const figure = figureOf(reading, spec);
    if (typeof figure === 'number') total.figures.set(field, { figure, seen: shownText(value) });
  }
  return total;
}

function figureRow(
  { row, figures, perKind }: RowDraft,
  table: Table,
  kinds: readonly RecognisedKind[],
): FigureRow {
  const nameIn = (field: string): string => {
    const name = perKind[0]?.fields[field];
    return typeof name === 'string' ? foldText(name) : '';
  };
  const month = perKind[kinds.findIndex(({ kind }) => kind === 'progress')]?.fields.month;
  return {
    row,
    figures,
    hidden: table.view.isHiddenRow(row),
    county: nameIn('county'),
    township: nameIn('township'),
    unit: nameIn('unit'),
    month: typeof month === 'string' ? month : null,
  };
}
