import type { Finding } from '../findings/finding';
import type { CellRef } from '../workbook/cell-ref';
import { isCellError, isUncachedFormula, type CellValue } from '../workbook/sheet-grid';
import { cellFindings } from './cell-findings';
import { blank, unreadable, type CellReading, type FieldValue } from './cell-reading';
import { isFigure, type FieldColumn } from './field-columns';
import { isBlank, type GridView } from './grid-view';
import { isIdentity } from './header-vocabulary';
import { holdingRow } from './merged-cells';
import { isDittoMark, readCell, type CellContext } from './read-cell';
import type { RowDraft } from './row-draft';
import { standardValue, type StandardValue } from './standard-value';

type SheetContext = Pick<CellContext, 'campaign' | 'date1904'>;

/** Column types whose cells can be stored as another type than their own. */
const storedAsItself: readonly FieldColumn['spec']['type'][] = [
  'money',
  'count',
  'register',
  'date',
  'month',
  'flag',
];

/** Reads everything of a row but its identity. Returns the reader of one row. */
export function fieldCells(
  view: GridView,
  columns: readonly FieldColumn[],
  context: SheetContext,
  lastHeaderRow: number,
): (draft: RowDraft) => void {
  const readers = columns
    .filter(({ field }) => !isIdentity(field))
    .map((column) => columnReader(view, column, context, lastHeaderRow));
  return (draft) => {
    for (const read of readers) read(draft);
  };
}

function columnReader(
  view: GridView,
  column: FieldColumn,
  context: SheetContext,
  lastHeaderRow: number,
): (draft: RowDraft) => void {
  const { field, spec, header, owner } = column;
  const { plain, dated } = contextsOf(column, context);
  /** The row whose value 同上 would repeat. */
  let above: number | undefined;

  const meantBy = (row: number | undefined): string | number | boolean | null => {
    const meant = row === undefined ? null : view.value(row, header.column);
    return typeof meant === 'object' ? null : meant;
  };
  const readMeant = (meant: string | number | boolean | null, row = 0): CellReading =>
    meant === null
      ? blank
      : countable(readCell(meant, spec, view.isDate(row, header.column) ? dated : plain));

  return (draft) => {
    const raw = draft.perKind[owner];
    if (!raw) return;
    const source = holdingRow(view, draft.row, header.column, lastHeaderRow);
    const isCovered = source < draft.row;
    const at = view.place(source, header.column);
    const value = view.value(source, header.column);
    const findings = isCovered ? [] : draft.findings;
    raw.cells[field] = at;
    if (isCovered && belongsToFirstRow(spec)) return;
    if (isCellError(value) || isUncachedFormula(value)) {
      above = undefined;
      raw.fields[field] = null;
      draft.figures.set(field, 'unreadable');
      findings.push(
        isCellError(value) ? cellFindings.error(column, at, value) : cellFindings.uncached(column, at),
      );
      return;
    }
    const isDitto = isDittoMark(value);
    if (!isDitto) above = isBlank(value) ? undefined : source;
    const meant = meantBy(above);
    const reading = readMeant(meant, above);
    const figure = figureOf(reading, spec);
    if (figure !== null && !isCovered) draft.figures.set(field, figure);
    if (reading.kind === 'read') raw.fields[field] = reading.value;
    else if (reading.kind === 'unreadable' || column.mustFill) raw.fields[field] = null;
    findings.push(...findingsOf(reading, column, at, { value, meant, isDitto }));
  };
}

/** A number too large to be counted exactly says nothing that can be trusted. */
function countable(reading: CellReading): CellReading {
  if (reading.kind !== 'read') return reading;
  const figure = countedFigure(reading.value);
  return figure === null || Number.isSafeInteger(figure) ? reading : unreadable;
}

/** What reading a column's cells needs, made once for cells that show dates and once for the others. */
function contextsOf({ fenPerUnit }: FieldColumn, { campaign, date1904 }: SheetContext) {
  const plain: CellContext = { campaign, date1904, fenPerUnit, isDate: false };
  return { plain, dated: { ...plain, isDate: true } };
}

/** The figure that a cell adds to its column's sum; `unreadable` where the sum cannot be known. */
export function figureOf(reading: CellReading, spec: FieldColumn['spec']): number | 'unreadable' | null {
  if (!isFigure(spec)) return null;
  if (reading.kind === 'blank') return spec.mustFill === undefined ? null : 'unreadable';
  if (reading.kind === 'unreadable') return 'unreadable';
  return countedFigure(reading.value) ?? 'unreadable';
}

function countedFigure(value: FieldValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'is' in value && value.is === 'count' ? value.count : null;
}

/** A merged amount or count is that of the merge's first row: nothing is given twice. */
function belongsToFirstRow({ type }: FieldColumn['spec']): boolean {
  return type === 'money' || type === 'count' || type === 'register';
}

function findingsOf(
  reading: CellReading,
  column: FieldColumn,
  at: CellRef,
  { value, meant, isDitto }: { value: CellValue; meant: StandardValue | null; isDitto: boolean },
) {
  const { spec } = column;
  if (reading.kind === 'blank') return column.mustFill ? [cellFindings.empty(column, at)] : [];
  if (reading.kind === 'unreadable') return [cellFindings.unreadable(column, at, value)];
  const isWordWanted = spec.type === 'flag' || spec.type === 'textOrCount' || spec.wordsAreChecked;
  const isUnknown = reading.unknownWord && isWordWanted;
  const isConverted = storedAsItself.includes(spec.type) && (reading.converted || isDitto);
  const converted = (read: FieldValue): Finding =>
    cellFindings.converted(
      column,
      at,
      value,
      read,
      meant === null ? null : standardValue(read, column, meant),
    );
  return [
    ...(isUnknown ? [cellFindings.unknownWord(column, at, value)] : []),
    ...(isConverted ? [converted(reading.value)] : []),
  ];
}
