import type { ClaimChange, SideChange } from '../../shared/municipal/conflict-changes';
import type { PastDecision } from '../../shared/municipal/conflicts';
import { Notice } from '../taskpane/components/Notice';
import { figureText } from '../taskpane/figure-text';
import { conflictsWords } from '../words/municipal/conflicts-words';
import { DecisionList } from './DecisionList';
import { useDesk } from './desk-context';

interface LapsedDecisionProps {
  last: PastDecision;
  /** What each side says otherwise than when it was made. */
  changes: readonly SideChange[];
}

/** A decision that no longer rests on the facts: what has changed, then what was decided. */
export function LapsedDecision({ last, changes }: LapsedDecisionProps): JSX.Element {
  const words = conflictsWords[useDesk().language];
  return (
    <Notice tone="careful" title={words.lapsedTitle}>
      {last.sides.length === 0 ? (
        <p>{words.notKept}</p>
      ) : (
        <>
          <p>{words.changedSince}</p>
          <ul className="conflict-changes">
            {changes.map((each) => (
              <li key={JSON.stringify(each)}>
                <strong>{each.countyName}</strong> {words.pairing(each.unit, each.township)}
                {words.between}
                {changeText(each.change, words)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.earlier}</p>
      <DecisionList decisions={[last]} />
    </Notice>
  );
}

function changeText(change: ClaimChange, words: (typeof conflictsWords)['zhCN']): string {
  switch (change.kind) {
    case 'cash':
      return words.figureChange(words.cash, figureText(change.before), figureText(change.after));
    case 'townshipLoans':
      return words.figureChange(words.loans, figureText(change.before), figureText(change.after));
    case 'written':
      return words.written(change.before);
    case 'added':
      return words.added;
    case 'removed':
      return words.removed;
  }
}
