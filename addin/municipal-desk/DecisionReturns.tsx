import type { Conflict, ConflictSide } from '../../shared/municipal/conflicts';
import { notesFor, sidesToCorrect } from '../presenters/conflict-list';
import { TextAction } from '../taskpane/components/Action';
import { conflictsWords } from '../words/municipal/conflicts-words';
import { useDesk } from './desk-context';
import { draftKey, ReturnDrafts } from './return-drafts';

/** From a decision to the counties that it asks to correct something, with the note for their return at hand. */
export function DecisionReturns({ conflict }: { conflict: Conflict }): JSX.Element {
  const { language, session } = useDesk();
  const words = conflictsWords[language];
  const month = conflict.id.slice(0, 7);
  const prepare = (side: ConflictSide): void => {
    const drafts = session.keep(ReturnDrafts, () => new ReturnDrafts());
    const key = draftKey({ month, county: side.county });
    const written = new Set(drafts.of(key).map(({ text }) => text));
    for (const note of notesFor(conflict, side)) if (!written.has(note.text)) drafts.add(key, note);
    session.go({ view: 'county', county: side.county });
  };
  return (
    <ul className="conflict-returns">
      {sidesToCorrect(conflict).map((side) => (
        <li key={side.county}>
          <TextAction text={words.returnTo(side.countyName)} onClick={() => prepare(side)} />
        </li>
      ))}
    </ul>
  );
}
