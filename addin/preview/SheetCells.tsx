import { useMemo } from 'react';
import { mergeIndex } from '../../shared/reading/merge-index';
import { columnLetters } from '../../shared/workbook/cell-ref';
import type { Merge } from '../../shared/workbook/sheet-grid';
import { contains, type Area } from './area';
import { headerHeight, rowHeaderWidth, rowHeight, type Window } from './grid-geometry';
import type { OpenedSheet } from './opened-workbook';
import type { SheetMarks } from './sheet-marks';
import { textWidth } from '../desk/text-width';

interface SheetCellsProps {
  sheet: OpenedSheet;
  edges: readonly number[];
  window: Window;
  marks: SheetMarks | undefined;
  /** What was not read, and what that is called for those who do not see it hatched. */
  unread: readonly Area[];
  unreadName: string;
  active: Area;
  /** Names of the tones, for those who do not see colours. */
  toneNames: Readonly<Record<'error' | 'shortfall' | 'warning' | 'advice', string>>;
  onChoose: (row: number, column: number) => void;
}

/** The cells in view; a merged area is drawn once, from its first row in view. */
export function SheetCells({ sheet, edges, window, ...rest }: SheetCellsProps): JSX.Element {
  const hiddenRows = new Set(sheet.hiddenRows);
  const mergeAt = useMemo(() => mergeIndex(sheet.merges), [sheet.merges]);
  const rows: JSX.Element[] = [];
  for (let row = window.firstRow; row <= window.lastRow; row += 1) {
    rows.push(
      <tr
        key={row}
        aria-rowindex={row + 2}
        className={hiddenRows.has(row) ? 'grid-row grid-row-hidden' : 'grid-row'}
        style={{
          top: headerHeight + row * rowHeight,
          height: rowHeight,
          width: rowHeaderWidth + (edges[edges.length - 1] ?? 0),
        }}
      >
        <th scope="row" className="grid-row-header" style={{ width: rowHeaderWidth }}>
          {row + 1}
        </th>
        <RowCells sheet={sheet} edges={edges} window={window} row={row} mergeAt={mergeAt} {...rest} />
      </tr>,
    );
  }
  return <>{rows}</>;
}

function RowCells({
  sheet,
  edges,
  window,
  row,
  mergeAt,
  marks,
  unread,
  unreadName,
  active,
  toneNames,
  onChoose,
}: SheetCellsProps & { row: number; mergeAt: ReturnType<typeof mergeIndex> }): JSX.Element {
  const cells: JSX.Element[] = [];
  for (let column = window.firstColumn; column <= window.lastColumn; column += 1) {
    const merge = mergeAt?.(row, column);
    if (merge && !startsAt(merge, row, column, window)) continue;
    const rowSpan = merge ? merge.lastRow - row + 1 : 1;
    const [home, first] = merge ? [merge.firstRow, merge.firstColumn] : [row, column];
    const shown = sheet.rows[home]?.[first] ?? '';
    const tone = marks?.toneAt(home, first) ?? null;
    const isUnread = unread.some((area) => contains(area, home, first));
    const isTaken = (at: number): boolean =>
      (sheet.rows[row]?.[at] ?? '') !== '' ||
      contains(active, row, at) ||
      (marks?.toneAt(row, at) ?? null) !== null ||
      Boolean(mergeAt?.(row, at));
    const lastColumn = merge
      ? Math.min(merge.lastColumn, sheet.columnCount - 1)
      : tone
        ? column
        : spilledTo(shown, column, edges, sheet.columnCount, isTaken);
    const isActive = contains(active, home, first) || (Boolean(merge) && contains(active, row, column));
    const said = [...(tone ? [toneNames[tone]] : []), ...(isUnread ? [unreadName] : [])];
    cells.push(
      <td
        key={column}
        id={`cell-${home}-${first}`}
        aria-colindex={column + 2}
        aria-selected={isActive}
        aria-label={
          said.length > 0 ? [`${columnLetters(first)}${home + 1}`, shown, ...said].join(' ') : undefined
        }
        title={shown}
        className={[
          'grid-cell',
          tone && `mark-${tone}`,
          isUnread && 'grid-cell-unread',
          isActive && 'grid-cell-active',
          merge && 'grid-cell-merged',
          merge && lastColumn - column < 3 && 'is-narrow',
          !merge && lastColumn > column && 'grid-cell-spilled',
        ]
          .filter(Boolean)
          .join(' ')}
        style={{
          left: rowHeaderWidth + (edges[column] ?? 0),
          width: (edges[lastColumn + 1] ?? 0) - (edges[column] ?? 0),
          height: rowSpan * rowHeight,
        }}
        onMouseDown={(event) => {
          event.preventDefault();
          onChoose(home, first);
        }}
      >
        {shown}
      </td>,
    );
  }
  return <>{cells}</>;
}

function startsAt(merge: Merge, row: number, column: number, window: Window): boolean {
  return (
    row === Math.max(merge.firstRow, window.firstRow) &&
    column === Math.max(merge.firstColumn, window.firstColumn)
  );
}

/** The last column that a long text runs over, as in Excel: blank cells to its right. */
function spilledTo(
  shown: string,
  column: number,
  edges: readonly number[],
  columnCount: number,
  isTaken: (column: number) => boolean,
): number {
  const wanted = (edges[column] ?? 0) + textWidth(shown) + 12;
  let last = column;
  while (last + 1 < columnCount && (edges[last + 1] ?? 0) < wanted && !isTaken(last + 1)) last += 1;
  return last;
}
