import { useMemo } from 'react';
import type { Language } from '../../shared/findings/text';
import type { ReviewView } from '../presenters/review-view';
import { notesByPlace } from './notes-by-place';
import { useStore } from '../taskpane/store';
import type { Words } from '../words/words';
import type { OpenedWorkbook } from './opened-workbook';
import { areasBySheet, type Area } from './area';
import { SheetGridView } from './SheetGridView';
import { SheetTabs } from './SheetTabs';

const none: readonly Area[] = [];

interface WorkbookViewProps {
  workbook: OpenedWorkbook;
  /** The review whose sentences are told at their cells. */
  view: ReviewView | null;
  words: Words;
  language: Language;
}

/** The opened workbook beside the pane: its sheets with the marks on them. */
export function WorkbookView({ workbook, view, words, language }: WorkbookViewProps): JSX.Element {
  const picture = useStore(workbook);
  const notesAt = useMemo(() => notesByPlace(view), [view]);
  const unread = useMemo(() => areasBySheet(view?.unread ?? []), [view]);
  const sheet = picture.sheets.find(({ name }) => name === picture.sheet);
  return (
    <section className="workbook" aria-label={words.grid.label}>
      {!sheet && <p className="workbook-empty quiet">{words.grid.empty}</p>}
      {sheet && sheet.rowCount === 0 && <p className="workbook-empty quiet">{words.grid.emptySheet}</p>}
      {sheet && sheet.rowCount > 0 && (
        <SheetGridView
          key={sheet.name}
          sheet={sheet}
          marks={picture.marks.get(sheet.name)}
          unread={unread.get(sheet.name) ?? none}
          active={picture.active}
          onChoose={(row, column) => workbook.chooseCell(row, column)}
          notesAt={notesAt}
          words={words}
          language={language}
        />
      )}
      {picture.sheets.length > 0 && (
        <SheetTabs picture={picture} onChoose={(name) => workbook.chooseSheet(name)} words={words} />
      )}
    </section>
  );
}
