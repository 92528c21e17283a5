import { useCallback } from 'react';
import { conflictName } from '../../shared/municipal/conflict-names';
import type { GoneConflict, MonthConflicts } from '../../shared/municipal/conflicts';
import { readConflicts } from '../gateway/conflicts';
import { conflictList, relatedTo } from '../presenters/conflict-list';
import { Announced } from '../taskpane/components/Announced';
import { Disclosure } from '../taskpane/components/Disclosure';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { conflictsWords } from '../words/municipal/conflicts-words';
import { CallResult } from './CallResult';
import { ConflictCard } from './ConflictCard';
import { DecisionList } from './DecisionList';
import { DecisionSession } from './decision-session';
import { useDesk, type DeskView } from './desk-context';
import { useCall } from './use-call';
import './conflicts.css';

/** What counties say differently of a month: to be decided first, then what was decided. */
function ConflictsView(): JSX.Element {
  const { server, month, session } = useDesk();
  const ask = useCallback((signal: AbortSignal) => readConflicts(server, month, signal), [server, month]);
  const called = useCall(ask);
  const deciding = session.keep(DecisionSession, () => new DecisionSession());
  return (
    <CallResult called={called}>
      {(found) => <Conflicts found={found} deciding={deciding} onChanged={() => void called.reload()} />}
    </CallResult>
  );
}

interface ConflictsProps {
  found: MonthConflicts;
  deciding: DecisionSession;
  onChanged: () => void;
}

function Conflicts({ found, deciding, onChanged }: ConflictsProps): JSX.Element {
  const { language } = useDesk();
  const words = conflictsWords[language];
  const month = monthText(found.month, useWords().language.tag);
  const { decided: last } = useStore(deciding);
  const { open, lapsed, decided } = conflictList(found.conflicts);
  const isStillDecided = decided.some(({ id }) => id === last?.id);
  const isEmpty = found.conflicts.length === 0;
  const cards = (list: typeof open): JSX.Element[] =>
    list.map((conflict) => (
      <ConflictCard
        key={conflict.id}
        conflict={conflict}
        related={relatedTo(conflict, open)}
        deciding={deciding}
        onChanged={onChanged}
      />
    ));
  return (
    <>
      {last && isStillDecided && (
        <Announced key={`${last.id} ${last.decisions.length}`}>
          <Notice tone="good" title={words.saved(last.subject)}>
            <p>{words.savedHint}</p>
          </Notice>
        </Announced>
      )}
      {isEmpty ? (
        <Notice tone="good" title={words.none(month)}>
          <p>{words.noneHint}</p>
        </Notice>
      ) : (
        <p>
          {words.summary(open.length, decided.length)}
          {lapsed > 0 && words.lapsed(lapsed)}
        </p>
      )}
      {open.length > 0 && <h3>{words.toDecide}</h3>}
      {cards(open)}
      {decided.length > 0 && <h3>{words.decided(decided.length)}</h3>}
      {cards(decided)}
      {found.gone.length > 0 && (
        <Disclosure id="conflicts-gone" level={3} open={false} summary={words.gone(found.gone.length)}>
          {() => (
            <div className="conflict-gone">
              <p className="quiet">{words.goneHint}</p>
              {found.gone.map((conflict) => (
                <Gone key={conflict.id} conflict={conflict} />
              ))}
            </div>
          )}
        </Disclosure>
      )}
    </>
  );
}

function Gone({ conflict: { kind, subject, decisions } }: { conflict: GoneConflict }): JSX.Element {
  const { language } = useDesk();
  return (
    <article className="conflict conflict-decided" aria-label={subject}>
      <h4 className="conflict-subject">{subject}</h4>
      <p className="quiet">{conflictName(kind, decisions.at(-1)?.sides.length ?? 0)[language]}</p>
      <DecisionList decisions={decisions} />
    </article>
  );
}

export const conflictsView: DeskView = {
  id: 'conflicts',
  title: { zhCN: conflictsWords.zhCN.title, en: conflictsWords.en.title },
  isOfMonth: true,
  View: ConflictsView,
};
