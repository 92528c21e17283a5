import { changesSince } from '../../shared/municipal/conflict-changes';
import { conflictName } from '../../shared/municipal/conflict-names';
import type { Conflict } from '../../shared/municipal/conflicts';
import { DefaultAction, PrimaryAction, TextAction } from '../taskpane/components/Action';
import { Disclosure } from '../taskpane/components/Disclosure';
import { useStore } from '../taskpane/store';
import { conflictsWords } from '../words/municipal/conflicts-words';
import { ConflictSides } from './ConflictSides';
import { DecisionForm } from './DecisionForm';
import { DecisionList } from './DecisionList';
import { DecisionReturns } from './DecisionReturns';
import type { DecisionSession } from './decision-session';
import { LapsedDecision } from './LapsedDecision';
import { useDesk } from './desk-context';

interface ConflictCardProps {
  conflict: Conflict;
  related: readonly Conflict[];
  deciding: DecisionSession;
  onChanged: () => void;
}

/** One conflict: what it is about, what each side says, and what was or is to be decided. */
export function ConflictCard({ conflict, related, deciding, onChanged }: ConflictCardProps): JSX.Element {
  const { language, session } = useDesk();
  const words = conflictsWords[language];
  const { id, kind, subject, sides, decision, decisions, lapsed } = conflict;
  const isWriting = useStore(deciding).drafts[id] !== undefined;
  const last = decisions.at(-1);
  const DecideAction = decision ? DefaultAction : PrimaryAction;
  return (
    <article className={`conflict ${decision ? 'conflict-decided' : 'conflict-open'}`} aria-label={subject}>
      <h4 className="conflict-subject">{subject}</h4>
      <p className="quiet">{conflictName(kind, sides.length)[language]}</p>
      {kind === 'unit' && (
        <p className="quiet">
          {words.unitHint}{' '}
          <TextAction text={words.openRoster} onClick={() => session.go({ view: 'pairings' })} />
        </p>
      )}
      {decision && last && <DecisionList decisions={[last]} />}
      {decision && <DecisionReturns conflict={conflict} />}
      {lapsed && last && <LapsedDecision last={last} changes={changesSince(last.sides, conflict.sides)} />}
      {decision ? (
        <Disclosure id={`${id}-sides`} level={4} open={false} summary={words.sidesShown}>
          {() => <ConflictSides conflict={conflict} />}
        </Disclosure>
      ) : (
        <ConflictSides conflict={conflict} />
      )}
      {decisions.length > 1 && (
        <Disclosure id={`${id}-history`} level={4} open={false} summary={words.history(decisions.length)}>
          {() => <DecisionList decisions={decisions} />}
        </Disclosure>
      )}
      {isWriting ? (
        <DecisionForm conflict={conflict} related={related} deciding={deciding} onChanged={onChanged} />
      ) : (
        <div className="buttons">
          <DecideAction
            text={decision ? words.decideAnew : words.decide}
            onClick={() => deciding.write(id, {})}
          />
        </div>
      )}
    </article>
  );
}
