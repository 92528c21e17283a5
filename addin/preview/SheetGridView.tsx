import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Language } from '../../shared/findings/text';
import { cellAddress, columnLetters, type CellRef } from '../../shared/workbook/cell-ref';
import { severityNames } from '../presenters/severity-names';
import type { Words } from '../words/words';
import { areaOfAddress, type Area } from './area';
import { CellBar } from './CellBar';
import { columnEdges, headerHeight, rowHeaderWidth, rowHeight, scrollFor, windowOf } from './grid-geometry';
import { nextCell } from './grid-keys';
import type { OpenedSheet } from './opened-workbook';
import { SheetCells } from './SheetCells';
import type { SheetMarks } from './sheet-marks';

interface SheetGridViewProps {
  sheet: OpenedSheet;
  marks: SheetMarks | undefined;
  revealed: CellRef | null;
  /** What was found at a cell. */
  notesAt: (place: CellRef) => readonly string[];
  words: Words;
  language: Language;
}

const home: Area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

/** One sheet as a plain grid that can be read and walked through, not changed. */
export function SheetGridView({
  sheet,
  marks,
  revealed,
  notesAt,
  words,
  language,
}: SheetGridViewProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 800, height: 600 });
  const [active, setActive] = useState<Area>(home);
  const edges = useMemo(() => columnEdges(sheet), [sheet]);
  const toneNames = useMemo(
    () => ({
      error: severityNames.error[language],
      shortfall: severityNames.shortfall[language],
      warning: severityNames.warning[language],
      advice: severityNames.advice[language],
    }),
    [language],
  );

  const measure = (): void => {
    const box = scroller.current;
    if (box)
      setView({ top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight });
  };
  const show = (area: Area): void => {
    setActive(area);
    const box = scroller.current;
    if (!box) return;
    const now = {
      top: box.scrollTop,
      left: box.scrollLeft,
      width: box.clientWidth,
      height: box.clientHeight,
    };
    const { top, left } = scrollFor(area, edges, now);
    box.scrollTop = top;
    box.scrollLeft = left;
    measure();
  };

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const area = revealed?.sheet === sheet.name ? areaOfAddress(revealed.address) : null;
    show(area ?? home);
  }, [sheet.name, revealed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextCell(event, active, sheet, Math.max(1, Math.floor(view.height / rowHeight) - 2));
    if (!next) return;
    event.preventDefault();
    show({ ...next, lastRow: next.firstRow, lastColumn: next.firstColumn });
  };
  const shownWindow = windowOf(sheet, edges, view);
  const width = rowHeaderWidth + (edges[edges.length - 1] ?? 0);
  const place = { sheet: sheet.name, address: cellAddress(active.firstRow, active.firstColumn) };

  return (
    <>
      <CellBar
        address={place.address}
        shown={sheet.rows[active.firstRow]?.[active.firstColumn] ?? ''}
        notes={notesAt(revealed?.sheet === sheet.name && isAt(revealed, active) ? revealed : place)}
        isHiddenRow={sheet.hiddenRows.includes(active.firstRow)}
        isHiddenSheet={sheet.hidden}
        words={words}
      />
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        className="grid-scroller"
        aria-label={sheet.name}
        aria-rowcount={sheet.rowCount + 1}
        aria-colcount={sheet.columnCount + 1}
        aria-activedescendant={`cell-${active.firstRow}-${active.firstColumn}`}
        onScroll={measure}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className="grid-header" style={{ width, height: headerHeight }}>
          <div role="columnheader" className="grid-corner" style={{ width: rowHeaderWidth }} aria-label="#" />
          {sheet.columnWidths.map((columnWidth, column) => (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              className={
                column >= active.firstColumn && column <= active.lastColumn
                  ? 'grid-column-header grid-header-active'
                  : 'grid-column-header'
              }
              style={{ left: rowHeaderWidth + (edges[column] ?? 0), width: columnWidth }}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
        <div role="rowgroup" className="grid-body" style={{ width, height: sheet.rowCount * rowHeight }}>
          <SheetCells
            sheet={sheet}
            edges={edges}
            window={shownWindow}
            marks={marks}
            active={active}
            toneNames={toneNames}
            onChoose={(row, column) =>
              setActive({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column })
            }
          />
        </div>
      </div>
    </>
  );
}

function isAt(place: CellRef, active: Area): boolean {
  const area = areaOfAddress(place.address);
  return (
    area?.firstRow === active.firstRow &&
    area.firstColumn === active.firstColumn &&
    area.lastRow === active.lastRow &&
    area.lastColumn === active.lastColumn
  );
}
