import { useEffect } from 'react';
import type { Language } from '../../shared/findings/text';
import type { FigureChange } from '../../shared/municipal/figure-changes';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { figureSentence, pairingText } from './figure-sentence';
import { ownHistoryWords } from '../words/own-history-words';
import { TextAction } from './components/Action';
import { Disclosure } from './components/Disclosure';
import { Notice } from './components/Notice';
import { PlaceLink } from './components/PlaceLink';
import { RowChanges } from './components/RowChanges';
import { useWords } from './components/words-context';
import type { HistorySession, OwnHistory as State } from './history-session';
import type { Reviewed } from './pane-state';
import type { ReviewSession } from './review-session';
import { useStore } from './store';
import { monthText } from './submission-months';
import type { Addressee } from './submission-session';

interface OwnHistoryProps {
  session: HistorySession;
  review: ReviewSession;
  reviewed: Reviewed;
  keyHeld: string;
  to: Addressee;
  language: Language;
  onReveal: (place: CellRef) => void;
}

/** What the county submitted for the month before, beside the workbook that is open. */
export function OwnHistory(props: OwnHistoryProps): JSX.Element | null {
  const { session, review, reviewed, keyHeld: key, to, language } = props;
  const words = ownHistoryWords[language];
  const { tag } = useWords().language;
  const state = useStore(session);
  const { sheets: corrections } = useStore(review.corrections);
  const { source } = reviewed;
  useEffect(() => {
    void session.compare({ key, tag, to, source, corrections });
  }, [session, key, tag, to, source, corrections]);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'looking':
      return <p className="quiet">{words.looking}</p>;
    case 'none':
      return <p className="quiet">{words.none}</p>;
    case 'broken':
    case 'refused':
      return (
        <p className="quiet">
          {words[state.kind]} <TextAction text={words.again} onClick={() => void session.again()} />
        </p>
      );
    case 'compared':
      return <Compared {...props} state={state} />;
  }
}

const mostWarned = 8;

function Compared({
  state: { earlier, comparison },
  language,
  onReveal,
}: OwnHistoryProps & { state: Extract<State, { kind: 'compared' }> }): JSX.Element {
  const words = ownHistoryWords[language];
  const { tag } = useWords().language;
  const { figures, rows } = comparison;
  const suspects = figures.changes.filter(({ suspect }) => suspect !== null);
  const month = monthText(earlier.month, tag);
  const names = (list: typeof figures.gone): string => list.map(pairingText).join(words.separator);
  const isSame = rows.added + rows.changed + rows.removed === 0;
  const difference = isSame ? words.noDifference : words.rows(rows.added, rows.changed, rows.removed);
  return (
    <div className="own-history">
      {(suspects.length > 0 || figures.gone.length > 0) && (
        <Notice tone="careful" title={words.suspects(month, suspects.length + figures.gone.length)}>
          <FigureList changes={suspects.slice(0, mostWarned)} language={language} onReveal={onReveal} />
          {suspects.length > mostWarned && <p>{words.more(suspects.length - mostWarned)}</p>}
          {figures.gone.length > 0 && <p>{words.gone(figures.gone.length, names(figures.gone))}</p>}
        </Notice>
      )}
      <Disclosure
        id="own-history"
        level={3}
        open={false}
        summary={words.title(month, earlier.version, difference)}
      >
        {() => (
          <>
            {figures.come.length > 0 && <p>{words.come(figures.come.length, names(figures.come))}</p>}
            {figures.changes.length > 0 && (
              <>
                <h4>{words.figures}</h4>
                <FigureList changes={figures.changes} language={language} onReveal={onReveal} />
              </>
            )}
            <h4>{words.ledgers}</h4>
            <RowChanges
              diff={comparison.diff}
              none={words.same}
              language={language}
              onReveal={onReveal}
              beyond={comparison.beyond}
            />
          </>
        )}
      </Disclosure>
    </div>
  );
}

interface FigureListProps {
  changes: readonly FigureChange[];
  language: Language;
  onReveal: (place: CellRef) => void;
}

function FigureList({ changes, language, onReveal }: FigureListProps): JSX.Element {
  return (
    <ul className="figure-changes">
      {changes.map((change) => (
        <li key={`${change.township} ${change.unit} ${change.figure}`}>
          {figureSentence(change, language)} {change.at && <PlaceLink at={change.at} onReveal={onReveal} />}
        </li>
      ))}
    </ul>
  );
}
