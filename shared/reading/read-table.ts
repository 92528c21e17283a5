import type { IsoDate } from '../campaign/calendar';
import type { Campaign } from '../campaign/campaign';
import { foldText } from '../campaign/names';
import { dittoTokens, nullTokens, standardWord, wordLists } from '../campaign/words';
import type { Finding } from '../findings/finding';
import { text } from '../findings/text';
import { column, expectations, type ColumnSpec } from '../sheets/column-types';
import type { SheetKindId } from '../sheets/index';
import type { SheetRow } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';
import { isCellError, isUncachedFormula } from '../workbook/sheet-grid';
import type { AssignedColumn } from './assign-columns';
import type { CellReading, FieldValue } from './cell-reading';
import type { Table } from './find-table';
import { columnsOf, identityFields, type IdentityField } from './header-vocabulary';
import { isBlank, shownText } from './grid-view';
import { longEvidence, longItem } from './fold-rows';
import type { LongColumns } from './long-form';
import { readCell } from './read-cell';
import type { RecognisedKind } from './recognise-table';
import { classifyRow, type RowLayout } from './row-classes';
import { findWrongTotals, type FigureRow, type Figures, type TotalRow } from './totals';

/** A row of any kind before its fields are known to the compiler. */
export interface RawRow {
  fields: Record<string, FieldValue | null>;
  cells: Record<string, CellRef>;
  /** Absolute 0-based row. */
  row: number;
}

/** What a table says. */
export interface TableReading {
  /** One list for each kind that the table serves, in the kinds' order. */
  rows: RawRow[][];
  findings: Finding[];
  /** The last row that holds data or totals; the header's last where there is none. */
  lastRow: number;
  /** 0-based rows that are hidden and were read. */
  hiddenRows: number[];
}

export interface TableContext {
  campaign: Campaign;
  date1904: boolean;
  asOf: IsoDate;
  /** The month of a progress sheet without a month column. */
  month: string | null;
  /** Fen of one unit, by the sheet's unit line. */
  fenPerUnit: number | null;
}

/** A column that is read, with everything that reading its cells needs. */
interface FieldColumn {
  field: string;
  spec: ColumnSpec;
  header: AssignedColumn;
  /** The index of the kind that it belongs to; identity belongs to all. */
  owner: number;
  fenPerUnit: number | null;
}

interface Draft {
  row: number;
  perKind: RawRow[];
  findings: Finding[];
  figures: Figures;
  /** No word but figures: dropped when it turns out to be a sum. */
  figuresOnly: boolean;
  townshipKey: string;
  month: string | null;
}

/** Reads the rows under one header: which are data, what they say, what is wrong with them. */
export function readTable(
  table: Table,
  kinds: readonly RecognisedKind[],
  context: TableContext,
): TableReading {
  const columns = fieldColumns(kinds, context);
  const layout = rowLayout(table, columns, kinds);
  const reader = rowReader(table, columns, kinds, context);
  const drafts: Draft[] = [];
  const totals: TotalRow[] = [];
  let lastRow = table.lastHeaderRow;
  for (let row = table.lastHeaderRow + 1; row < table.endRow; row += 1) {
    const found = classifyRow(table, layout, row, context.campaign);
    if (found.kind === 'footer') break;
    if (found.kind === 'countySection') reader.enterCounty(found.county, table.view.place(row, found.column));
    if (found.kind === 'total') totals.push(reader.readTotal(row, found.label));
    if (found.kind === 'data' || found.kind === 'figuresOnly')
      drafts.push(reader.readRow(row, found.kind === 'figuresOnly'));
    if (found.kind === 'total' || found.kind === 'data' || found.kind === 'figuresOnly') lastRow = row;
  }
  const data = drafts.filter((draft) => !draft.figuresOnly || !isSum(draft, drafts));
  const wrong = findWrongTotals(
    totals,
    data.map((draft) => figureRow(draft, table)),
    columns
      .filter(({ spec }) => isFigure(spec))
      .map(({ field, spec, header }) => ({ field, spec, column: header.column, printed: header.printed })),
    table.view,
  );
  return {
    rows: kinds.map((_, index) => data.flatMap(({ perKind }) => perKind[index] ?? [])),
    findings: [
      ...data.flatMap(({ findings }) => findings),
      ...totals.flatMap(({ findings }) => findings),
      ...wrong,
    ],
    lastRow,
    hiddenRows: data.filter(({ row }) => table.view.isHiddenRow(row)).map(({ row }) => row),
  };
}

/** A typed row of one kind; the registry of sheets knows the field types. */
export function asSheetRow<K extends SheetKindId>(kind: K, block: number, raw: RawRow): SheetRow<K> {
  return {
    kind,
    block,
    identity: { county: null, township: null, unit: null },
    fields: raw.fields,
    cells: raw.cells,
  } as unknown as SheetRow<K>;
}

function fieldColumns(kinds: readonly RecognisedKind[], context: TableContext): FieldColumn[] {
  const columns = kinds.flatMap(({ kind, columns: assignment, long }, owner) => [
    ...longColumns(long, owner),
    ...[...assignment.fields].flatMap(([field, header]): FieldColumn[] => {
      const spec = columnsOf(kind)[field];
      const isShared = owner > 0 && identityFields.some((identity) => identity === field);
      if (!spec || isShared || field === 'seq') return [];
      return [{ field, spec, header, owner, fenPerUnit: header.fenPerUnit ?? context.fenPerUnit }];
    }),
  ]);
  return columns.sort((a, b) => a.header.column - b.header.column);
}

/** The item and evidence columns of a long form, read under names of their own until they are folded. */
function longColumns(long: LongColumns | null, owner: number): FieldColumn[] {
  if (!long) return [];
  const sure = { certainty: 1, kinds: null };
  return [
    {
      field: longItem,
      spec: column('text', ['项目']),
      header: { ...long.item, ...sure },
      owner,
      fenPerUnit: null,
    },
    ...long.evidence.map((header, index) => ({
      field: `${longEvidence}${index}`,
      spec: column('textOrCount', ['内容']),
      header: { ...header, ...sure },
      owner,
      fenPerUnit: null,
    })),
  ];
}

function rowLayout(
  table: Table,
  columns: readonly FieldColumn[],
  kinds: readonly RecognisedKind[],
): RowLayout {
  const columnOf = (field: string): number | null =>
    columns.find((column) => column.field === field)?.header.column ?? null;
  const serial = kinds[0]?.columns.fields.get('seq')?.column ?? null;
  const figures = new Set(columns.filter(({ spec }) => isFigure(spec)).map(({ header }) => header.column));
  const mapped = new Map(columns.map(({ header, spec }) => [header.column, spec]));
  const labels = new Set<number>();
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    const spec = mapped.get(column);
    const isWords =
      !spec ||
      ['county', 'township', 'unit', 'text', 'person', 'choice', 'date', 'month', 'serial'].includes(
        spec.type,
      );
    if (isWords && !figures.has(column)) labels.add(column);
  }
  const isTelling = ({ field }: FieldColumn): boolean => field !== 'county' && field !== 'remark';
  const fields = new Set(columns.filter(isTelling).map(({ header }) => header.column));
  for (const { long } of kinds) for (const column of long?.columns ?? []) fields.add(column);
  return {
    fields,
    figures,
    labels,
    serial,
    township: columnOf('township'),
    unit: columnOf('unit'),
    county: columnOf('county'),
  };
}

function isFigure(spec: ColumnSpec): boolean {
  return spec.type === 'money' || spec.type === 'count' || spec.type === 'textOrCount';
}

function rowReader(
  table: Table,
  columns: readonly FieldColumn[],
  kinds: readonly RecognisedKind[],
  context: TableContext,
) {
  const { view } = table;
  const carried = new Map<IdentityField, { text: string; cell: CellRef } | null>();
  const above = new Map<FieldColumn, { value: string | number | boolean; isDate: boolean } | null>();
  let section: { county: string; cell: CellRef } | null = null;
  const mustFill = (field: string, spec: ColumnSpec): boolean =>
    identityFields.some((identity) => identity === field)
      ? kinds.some(({ kind }) => columnsOf(kind)[field]?.mustFill !== undefined)
      : spec.mustFill !== undefined;

  const report = (
    findings: Finding[],
    ruleId: string,
    messageId: string,
    severity: Finding['severity'],
    at: CellRef,
    column: FieldColumn,
    data: Finding['data'] = {},
  ): void => {
    findings.push({
      ruleId,
      messageId,
      severity,
      at,
      data: {
        column: column.header.printed,
        field: column.field,
        expects: expectations[column.spec.type],
        ...data,
      },
    });
  };

  const severityOf = ({ field, spec }: FieldColumn): Finding['severity'] =>
    mustFill(field, spec) || spec.readBy !== undefined ? 'error' : 'warning';

  /** 县/乡镇/单位: the row's own value, or the one above while nothing to the left begins anew. */
  const readIdentity = (row: number, draft: Draft): void => {
    let begun = false;
    for (const column of columns) {
      const field = identityFields.find((identity) => identity === column.field);
      if (!field) continue;
      const at = view.place(row, column.header.column);
      const value = view.value(row, column.header.column);
      const before = carried.get(field) ?? null;
      if (isCellError(value) || isUncachedFormula(value)) {
        report(
          draft.findings,
          isCellError(value) ? 'reading/cell-error' : 'reading/cell-unreadable',
          isCellError(value) ? 'error' : 'uncached',
          'error',
          at,
          column,
          { seen: shownText(value) },
        );
        carried.set(field, null);
        begun = true;
        setAll(draft, field, null, at);
        continue;
      }
      const shown = isBlank(value) ? '' : shownText(value);
      if (shown === '' ? !begun && before : dittoTokens.includes(shown) && before) {
        if (before) setAll(draft, field, before.text, before.cell);
        continue;
      }
      if (shown === '' || nullTokens.includes(foldText(shown)) || dittoTokens.includes(shown)) {
        carried.set(field, null);
        const isMust = mustFill(field, column.spec);
        if (isMust) report(draft.findings, 'reading/cell-empty', 'empty', 'error', at, column);
        setAll(draft, field, isMust ? null : undefined, at);
        continue;
      }
      if (!before || foldText(before.text) !== foldText(shown)) begun = true;
      carried.set(field, { text: shown, cell: at });
      setAll(draft, field, shown, at);
    }
    if (section && !columns.some(({ field }) => field === 'county'))
      setAll(draft, 'county', section.county, section.cell);
  };

  const readField = (row: number, column: FieldColumn, draft: Draft): void => {
    const { field, spec, header, owner } = column;
    const raw = draft.perKind[owner];
    if (!raw) return;
    const merge = view.mergeAt(row, header.column);
    const isCovered =
      merge !== null && merge.firstRow < row && merge.firstColumn === header.column && !isFigure(spec);
    const source = isCovered ? merge.firstRow : row;
    const at = view.place(source, header.column);
    const value = view.value(source, header.column);
    raw.cells[field] = at;
    if (isCellError(value)) {
      above.set(column, null);
      raw.fields[field] = null;
      draft.figures.set(field, 'unreadable');
      report(draft.findings, 'reading/cell-error', 'error', 'error', at, column, { seen: value.error });
      return;
    }
    if (isUncachedFormula(value)) {
      above.set(column, null);
      raw.fields[field] = null;
      draft.figures.set(field, 'unreadable');
      report(draft.findings, 'reading/cell-unreadable', 'uncached', severityOf(column), at, column, {
        seen: shownText(value),
      });
      return;
    }
    const isDitto = typeof value === 'string' && dittoTokens.includes(foldText(value));
    const before = above.get(column) ?? null;
    const effective = isDitto ? (before?.value ?? null) : isBlank(value) ? null : value;
    const isDate = isDitto ? (before?.isDate ?? false) : view.isDate(source, header.column);
    above.set(column, effective === null ? null : { value: effective, isDate });
    const reading: CellReading =
      effective === null
        ? { kind: 'blank' }
        : readCell(effective, spec, { ...context, isDate, fenPerUnit: column.fenPerUnit });
    settle(reading, column, draft, raw, at, shownText(value), isDitto);
  };

  const settle = (
    reading: CellReading,
    column: FieldColumn,
    draft: Draft,
    raw: RawRow,
    at: CellRef,
    seen: string,
    isDitto: boolean,
  ): void => {
    const { field, spec } = column;
    if (reading.kind === 'blank') {
      if (!mustFill(field, spec)) return;
      raw.fields[field] = null;
      draft.figures.set(field, 'unreadable');
      report(draft.findings, 'reading/cell-empty', 'empty', 'error', at, column);
      return;
    }
    if (reading.kind === 'unreadable') {
      raw.fields[field] = null;
      draft.figures.set(field, 'unreadable');
      report(draft.findings, 'reading/cell-unreadable', 'unreadable', severityOf(column), at, column, {
        seen,
      });
      return;
    }
    raw.fields[field] = reading.value;
    const figure = figureOf(reading.value, spec);
    if (figure !== null) draft.figures.set(field, figure);
    else if (spec.type === 'textOrCount') draft.figures.set(field, 'unreadable');
    if (reading.unknownWord && (spec.type === 'flag' || spec.wordsAreChecked)) {
      const messageId = spec.type === 'flag' ? 'flag' : spec.words === 'service' ? 'none' : 'word';
      report(draft.findings, 'reading/value-unknown', messageId, 'warning', at, column, {
        seen,
        words: wordsOf(spec),
      });
    }
    const isTyped = !['text', 'person', 'phone', 'measure', 'choice', 'choices', 'textOrCount'].includes(
      spec.type,
    );
    if ((reading.converted && spec.type !== 'textOrCount') || (isDitto && isTyped)) {
      report(draft.findings, 'reading/value-converted', 'converted', 'advice', at, column, {
        seen,
        read: shownValue(reading.value, spec, column.fenPerUnit),
      });
    }
  };

  return {
    enterCounty: (county: string, cell: CellRef): void => {
      section = { county, cell };
    },
    readRow: (row: number, figuresOnly: boolean): Draft => {
      const draft: Draft = {
        row,
        perKind: kinds.map(() => ({ fields: {}, cells: {}, row })),
        findings: [],
        figures: new Map(),
        figuresOnly,
        townshipKey: '',
        month: null,
      };
      readIdentity(row, draft);
      for (const column of columns) {
        if (!identityFields.some((identity) => identity === column.field)) readField(row, column, draft);
      }
      kinds.forEach(({ kind, columns: assignment }, index) => {
        const raw = draft.perKind[index];
        if (kind === 'progress' && raw && !assignment.fields.has('month') && context.month)
          raw.fields.month = context.month;
      });
      const township = draft.perKind[0]?.fields.township;
      const month = draft.perKind
        .map(({ fields }) => fields.month)
        .find((value) => typeof value === 'string');
      draft.townshipKey = typeof township === 'string' ? foldText(township) : '';
      draft.month = typeof month === 'string' && kinds.some(({ kind }) => kind === 'progress') ? month : null;
      return draft;
    },
    readTotal: (row: number, label: string): TotalRow => {
      const total: TotalRow = { row, label, figures: new Map(), findings: [] };
      for (const column of columns) {
        if (identityFields.some((identity) => identity === column.field)) continue;
        const value = view.value(row, column.header.column);
        const at = view.place(row, column.header.column);
        if (isCellError(value))
          report(total.findings, 'reading/cell-error', 'error', 'error', at, column, { seen: value.error });
        if (value === null || isCellError(value) || isUncachedFormula(value) || !isFigure(column.spec))
          continue;
        const reading = readCell(value, column.spec, {
          ...context,
          isDate: false,
          fenPerUnit: column.fenPerUnit,
        });
        const figure = reading.kind === 'read' ? figureOf(reading.value, column.spec) : null;
        if (figure !== null)
          total.figures.set(column.field, {
            figure,
            seen: shownText(value),
            fenPerUnit: column.fenPerUnit ?? column.spec.fenPerUnit ?? 100,
          });
      }
      return total;
    },
  };
}

function setAll(draft: Draft, field: string, value: string | null | undefined, cell: CellRef): void {
  for (const raw of draft.perKind) {
    if (value !== undefined) raw.fields[field] = value;
    raw.cells[field] = cell;
  }
}

function figureOf(value: FieldValue, spec: ColumnSpec): number | null {
  if (typeof value === 'number') return value;
  if (spec.type !== 'textOrCount' || typeof value !== 'object' || !('is' in value)) return null;
  return value.is === 'count' ? value.count : null;
}

function figureRow(draft: Draft, table: Table): FigureRow {
  return {
    row: draft.row,
    figures: draft.figures,
    hidden: table.view.isHiddenRow(draft.row),
    townshipKey: draft.townshipKey,
    month: draft.month,
  };
}

/** A row of bare figures is a sum where each figure is that of all rows, or of the run above or below it. */
function isSum(draft: Draft, drafts: readonly Draft[]): boolean {
  const index = drafts.indexOf(draft);
  const rowsUp: Draft[] = [];
  for (let i = index - 1; i >= 0 && !drafts[i]?.figuresOnly; i -= 1) rowsUp.push(drafts[i] ?? draft);
  const rowsDown: Draft[] = [];
  for (let i = index + 1; i < drafts.length && !drafts[i]?.figuresOnly; i += 1)
    rowsDown.push(drafts[i] ?? draft);
  const all = drafts.filter(({ figuresOnly }) => !figuresOnly);
  return [all, rowsUp, rowsDown].some(
    (rows) =>
      rows.length > 0 &&
      draft.figures.size > 0 &&
      [...draft.figures].every(([field, figure]) => {
        if (figure === 'unreadable') return true;
        return rows.reduce((sum, { figures }) => sum + Number(figures.get(field) ?? 0), 0) === figure;
      }) &&
      [...draft.figures.values()].some((figure) => figure !== 'unreadable'),
  );
}

function wordsOf(spec: ColumnSpec): readonly string[] {
  const { words } = spec;
  if (!words) return [];
  return Object.keys(wordLists[words]).map((word) => standardWord(words, word as never));
}

/** How the reader took a value, in words of the sheet. */
function shownValue(value: FieldValue, spec: ColumnSpec, fenPerUnit: number | null) {
  if (spec.type === 'money' && typeof value === 'number') {
    const unit = fenPerUnit ?? spec.fenPerUnit ?? 100;
    return text(`${value / 100} 元`, unit === 100 ? `${value / 100} yuan` : `${value / 100} yuan`);
  }
  if (typeof value === 'object' && 'is' in value) return value.is === 'date' ? value.date : value.is;
  return typeof value === 'object' ? value.join('、') : value;
}
