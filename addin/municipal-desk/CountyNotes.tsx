import type { CellRef } from '../../shared/workbook/cell-ref';
import type { StandingSubmission } from '../gateway/read-submission';
import { Disclosure } from '../taskpane/components/Disclosure';
import { PlaceLink } from '../taskpane/components/PlaceLink';
import { countyWords } from '../words/municipal/county-words';
import { useDesk } from './desk-context';

/** What the last return asked for, and what became of it. */
export function CountyNotes({
  notes,
  onReveal,
}: {
  notes: StandingSubmission['notes'];
  onReveal: (place: CellRef) => void;
}): JSX.Element | null {
  const words = countyWords[useDesk().language];
  if (notes.length === 0) return null;
  return (
    <Disclosure id="county-notes" level={3} open summary={`${words.notes} (${notes.length})`}>
      {() => (
        <ul className="county-notes">
          {notes.map((note) => (
            <li key={`${note.at?.sheet} ${note.at?.address} ${note.text}`}>
              {note.at ? <PlaceLink at={note.at} onReveal={onReveal} /> : words.note.whole} {note.text}{' '}
              <span className={`county-dealt county-dealt-${note.dealt}`}>{words.dealt[note.dealt]}</span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
