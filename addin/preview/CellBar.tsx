import type { Words } from '../words/words';

interface CellBarProps {
  address: string;
  shown: string;
  notes: readonly string[];
  isHiddenRow: boolean;
  isHiddenSheet: boolean;
  words: Words;
}

/** The chosen cell in full, and what was found there. */
export function CellBar({
  address,
  shown,
  notes,
  isHiddenRow,
  isHiddenSheet,
  words,
}: CellBarProps): JSX.Element {
  const { grid } = words;
  return (
    <section className="cell-bar" aria-label={grid.cellLabel(address)}>
      <p className="cell-bar-line">
        <strong className="cell-bar-address">{address}</strong>
        <span className={shown ? 'cell-bar-text' : 'cell-bar-text quiet'}>{shown || grid.emptyCell}</span>
      </p>
      {(isHiddenSheet || isHiddenRow) && (
        <p className="cell-bar-hidden">{isHiddenSheet ? grid.hiddenSheet : grid.hiddenRow}</p>
      )}
      {notes.length > 0 && (
        <ul className="cell-bar-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
