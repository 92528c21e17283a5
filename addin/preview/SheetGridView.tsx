import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Language } from '../../shared/findings/text';
import { columnLetters, rangeAddress, type CellRef } from '../../shared/workbook/cell-ref';
import { severityNames } from '../presenters/severity-names';
import type { Words } from '../words/words';
import { contains, type Area } from './area';
import { CellBar } from './CellBar';
import {
  columnEdges,
  headerHeight,
  rowHeaderWidth,
  rowHeight,
  scrollFor,
  windowOf,
  type Viewport,
  type Window,
} from './grid-geometry';
import { nextCell } from './grid-keys';
import type { OpenedSheet } from './opened-workbook';
import { SheetCells } from './SheetCells';
import type { SheetMarks } from './sheet-marks';

interface SheetGridViewProps {
  sheet: OpenedSheet;
  marks: SheetMarks | undefined;
  /** What was not read. */
  unread: readonly Area[];
  active: Area;
  onChoose: (row: number, column: number) => void;
  /** What was found at a cell. */
  notesAt: (place: CellRef) => readonly string[];
  words: Words;
  language: Language;
}

/** One sheet as a plain grid that can be read and walked through, not changed. */
export function SheetGridView(props: SheetGridViewProps): JSX.Element {
  const { sheet, marks, unread, active, onChoose, notesAt, words, language } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [view, setView] = useState<Viewport>({ top: 0, left: 0, width: 800, height: 600 });
  const edges = useMemo(() => columnEdges(sheet.columnWidths), [sheet.columnWidths]);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setView(viewportOf(box)));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const { top, left } = scrollFor(active, edges, viewportOf(box));
    box.scrollTo(left, top);
  }, [active, edges]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 2);
    const next = nextCell(event, active, sheet, page);
    if (!next) return;
    event.preventDefault();
    onChoose(next.firstRow, next.firstColumn);
  };
  const { firstRow, firstColumn, lastRow, lastColumn } = active;
  const address = rangeAddress(firstRow, firstColumn, lastRow, lastColumn);
  const shown = windowOf(sheet, edges, view);
  const width = rowHeaderWidth + (edges[edges.length - 1] ?? 0);

  return (
    <>
      <CellBar
        address={address}
        shown={sheet.rows[firstRow]?.[firstColumn] ?? ''}
        notes={[
          ...(unread.some((area) => contains(area, firstRow, firstColumn)) ? [words.grid.unread] : []),
          ...notesAt({ sheet: sheet.name, address }),
        ]}
        isHiddenRow={sheet.hiddenRows.includes(firstRow)}
        isHiddenSheet={sheet.hidden}
        words={words}
      />
      <div
        ref={scroller}
        className="grid-scroller"
        onScroll={({ currentTarget }) => setView(viewportOf(currentTarget))}
      >
        <table
          ref={grid}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA's grid is a table
          role="grid"
          tabIndex={0}
          className="grid"
          aria-label={sheet.name}
          aria-rowcount={sheet.rowCount + 1}
          aria-colcount={sheet.columnCount + 1}
          aria-activedescendant={`cell-${firstRow}-${firstColumn}`}
          onKeyDown={onKeyDown}
          style={{ width, height: headerHeight + sheet.rowCount * rowHeight }}
        >
          <thead className="grid-header" style={{ width, height: headerHeight }}>
            <tr aria-rowindex={1}>
              <th scope="col" className="grid-corner" style={{ width: rowHeaderWidth }}>
                <span className="only-heard">#</span>
              </th>
              {columnsOf(shown).map((column) => (
                <th
                  key={columnLetters(column)}
                  scope="col"
                  aria-colindex={column + 2}
                  className={
                    column >= firstColumn && column <= lastColumn
                      ? 'grid-column-header grid-header-active'
                      : 'grid-column-header'
                  }
                  style={{ left: rowHeaderWidth + (edges[column] ?? 0), width: sheet.columnWidths[column] }}
                >
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="grid-body">
            <SheetCells
              sheet={sheet}
              edges={edges}
              window={shown}
              marks={marks}
              unread={unread}
              unreadName={words.grid.unread}
              active={active}
              toneNames={{
                error: severityNames.error[language],
                shortfall: severityNames.shortfall[language],
                warning: severityNames.warning[language],
                advice: severityNames.advice[language],
              }}
              onChoose={(row, column) => {
                onChoose(row, column);
                grid.current?.focus({ preventScroll: true });
              }}
            />
          </tbody>
        </table>
      </div>
    </>
  );
}

function columnsOf({ firstColumn, lastColumn }: Window): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

function viewportOf(box: HTMLElement): Viewport {
  return { top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight };
}
