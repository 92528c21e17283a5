import { useRef, type KeyboardEvent } from 'react';
import type { Words } from '../words/words';
import type { WorkbookPicture } from './opened-workbook';

interface SheetTabsProps {
  picture: WorkbookPicture;
  onChoose: (sheet: string) => void;
  words: Words;
}

/** The sheets' tabs, with the number of marks on each. */
export function SheetTabs({ picture, onChoose, words }: SheetTabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const { sheets, sheet: shown, marks } = picture;
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next =
      sheets[(sheets.findIndex(({ name }) => name === shown) + step + sheets.length) % sheets.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[sheets.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.grid.sheetTabs} className="sheet-tabs">
      {sheets.map(({ name, hidden }) => {
        const count = marks.get(name)?.count ?? 0;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === shown}
            tabIndex={name === shown ? 0 : -1}
            className={name === shown ? 'sheet-tab sheet-tab-shown' : 'sheet-tab'}
            title={name}
            ref={name === shown ? bringIntoView : undefined}
            onKeyDown={move}
            onClick={() => onChoose(name)}
          >
            <span className="sheet-tab-name">{name}</span>
            {hidden && <span className="sheet-tab-hidden">{words.grid.hiddenBadge}</span>}
            {count > 0 && (
              <span className="sheet-tab-marks" title={words.grid.marks(count)}>
                {count}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

function bringIntoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
