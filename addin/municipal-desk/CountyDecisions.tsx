import { useState } from 'react';
import { changeState, type StateChange } from '../gateway/change-state';
import type { CallAnswer } from '../gateway/municipal-server';
import type { StandingSubmission } from '../gateway/read-submission';
import { TextAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { ConfirmAction } from '../taskpane/components/ConfirmAction';
import { Notice } from '../taskpane/components/Notice';
import { Waiting } from '../taskpane/components/Waiting';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { countyWords } from '../words/municipal/county-words';
import { deskWords } from '../words/municipal/desk-words';
import { Refused } from './CallResult';
import { useDesk } from './desk-context';
import { draftKey, ReturnDrafts } from './return-drafts';
import { ReturnNotes } from './ReturnNotes';

interface CountyDecisionsProps {
  standing: StandingSubmission;
  name: string;
  onChanged: () => void;
}

type Deciding =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'answered'; change: StateChange['kind']; answer: CallAnswer<unknown> };

/** Returns, accepts or reopens the very version that is looked at. */
export function CountyDecisions({ standing, name, onChanged }: CountyDecisionsProps): JSX.Element {
  const { server, language, session } = useDesk();
  const words = countyWords[language];
  const { yes, no, loading } = deskWords[language];
  const month = monthText(standing.month, useWords().language.tag);
  const drafts = session.keep(ReturnDrafts, () => new ReturnDrafts());
  useStore(drafts);
  const notes = drafts.of(draftKey(standing));
  const [deciding, setDeciding] = useState<Deciding>({ kind: 'idle' });
  const isAccepted = standing.state === 'accepted';
  const send = (change: StateChange): void => {
    setDeciding({ kind: 'sending' });
    void changeState(server, standing, change).then((answer) => {
      setDeciding({ kind: 'answered', change: change.kind, answer });
      if (answer.kind !== 'done') return;
      if (change.kind === 'return') drafts.clear(draftKey(standing));
      onChanged();
    });
  };
  return (
    <section className="county-decisions">
      {!isAccepted && <ReturnNotes standing={standing} />}
      {deciding.kind === 'sending' ? (
        <Waiting text={loading} />
      ) : (
        <div className="buttons">
          {isAccepted ? (
            <ConfirmAction
              text={words.reopen}
              question={words.reopenQuestion(name, month)}
              yes={yes}
              no={no}
              onConfirm={() => send({ kind: 'reopen' })}
            />
          ) : (
            <>
              <ConfirmAction
                text={words.note.send(notes.length)}
                question={words.note.sendQuestion(name, month, notes.length)}
                yes={yes}
                no={no}
                disabled={notes.length === 0}
                onConfirm={() => send({ kind: 'return', notes: [...notes] })}
              />
              <ConfirmAction
                text={words.accept}
                question={(standing.disputed ? words.acceptDisputed : words.acceptQuestion)(name, month)}
                yes={yes}
                no={no}
                onConfirm={() => send({ kind: 'accept' })}
              />
            </>
          )}
        </div>
      )}
      {deciding.kind === 'answered' && (
        <Announced>
          {deciding.answer.kind === 'done' ? (
            <Notice tone="good" title={words.done[deciding.change]} />
          ) : (
            <Refused answer={deciding.answer}>
              <TextAction text={words.lookAgain} onClick={onChanged} />
            </Refused>
          )}
        </Announced>
      )}
    </section>
  );
}
