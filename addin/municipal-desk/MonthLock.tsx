import { useState } from 'react';
import { lockMonth } from '../gateway/change-state';
import type { CallAnswer } from '../gateway/municipal-server';
import type { CountyMonth } from '../presenters/month-standing';
import { Announced } from '../taskpane/components/Announced';
import { ConfirmAction } from '../taskpane/components/ConfirmAction';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { deskWords } from '../words/municipal/desk-words';
import { monthWords } from '../words/municipal/month-words';
import { Refused } from './CallResult';
import { useDesk } from './desk-context';

type Change = 'lock' | 'unlock';

/** Locks the month for all counties, or opens it again, after a question. */
export function MonthLock({
  lines,
  onDone,
}: {
  lines: readonly CountyMonth[];
  onDone: () => void;
}): JSX.Element {
  const { language, month: chosen, server } = useDesk();
  const words = monthWords[language];
  const { yes, no } = deskWords[language];
  const month = monthText(chosen, useWords().language.tag);
  const [done, setDone] = useState<{ month: string; change: Change; answer: CallAnswer<unknown> } | null>(
    null,
  );
  const isLocked = lines.length > 0 && lines.every(({ cell }) => cell.locked);
  const missing = lines.filter(({ cell }) => cell.state === 'missing').length;
  const change: Change = isLocked ? 'unlock' : 'lock';
  const send = (): void =>
    void lockMonth(server, chosen, change).then((answer) => {
      setDone({ month: chosen, change, answer });
      onDone();
    });
  const told = done?.month === chosen ? done : null;
  return (
    <section className="month-lock">
      {isLocked && <p>{words.allLocked}</p>}
      <ConfirmAction
        key={`${chosen} ${change}`}
        text={words[change](month)}
        question={change === 'lock' ? words.lockQuestion(month, missing) : words.unlockQuestion(month)}
        yes={yes}
        no={no}
        onConfirm={send}
      />
      {told && (
        <Announced key={`${told.month} ${told.change}`}>
          {told.answer.kind === 'done' ? (
            <Notice
              tone="good"
              title={told.change === 'lock' ? words.lockDone(month) : words.unlockDone(month)}
            />
          ) : (
            <Refused answer={told.answer} />
          )}
        </Announced>
      )}
    </section>
  );
}
