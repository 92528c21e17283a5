import { renderFinding } from '../../shared/findings/render-finding';
import type { Language } from '../../shared/findings/text';
import { ruleTexts } from '../../shared/review/rule-texts';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { outboxWords } from '../words/outbox-words';
import { DefaultAction, PrimaryAction } from './components/Action';
import { Notice } from './components/Notice';
import { PlaceLink } from './components/PlaceLink';
import { useWords } from './components/words-context';
import { monthText } from './submission-months';
import type { Sending } from './submission-session';
import { submitNotice } from './submit-notice';

interface SubmitOutcomeProps {
  sending: Sending;
  language: Language;
  onReveal: (place: CellRef) => void;
  onNewest: () => void;
  /** The officer was asked, and means it. */
  onMeant: () => void;
}

const listed = 50;

/** What became of the last submission, as a sentence with what to do. */
export function SubmitOutcome({
  sending,
  language,
  onReveal,
  onNewest,
  onMeant,
}: SubmitOutcomeProps): JSX.Element | null {
  const { submit, fault, language: spoken } = useWords();
  switch (sending.kind) {
    case 'idle':
    case 'preparing':
    case 'sending':
      return null;
    case 'broken':
      return <Notice tone="bad" title={fault.broken} />;
    case 'asked':
      return (
        <Notice tone="careful" title={submit.asked.title(monthText(sending.to.month, spoken.tag))}>
          {sending.doubts.map((doubt) => (
            <p key={doubt}>{submit.asked[doubt]}</p>
          ))}
          <DefaultAction text={submit.asked.send} onClick={onMeant} />
        </Notice>
      );
    case 'blocked':
      return <Notice tone="bad" title={submit.errorsOfMonth(sending.asOf, sending.errors)} />;
    case 'held': {
      const { held, heldInstead } = outboxWords[language];
      return (
        <Notice tone="careful" title={held.title}>
          {sending.isReplacing && <p>{heldInstead}</p>}
          <p>{held.hint}</p>
        </Notice>
      );
    }
    case 'answered': {
      const { answer, to, unheld } = sending;
      const { tone, title, hint, offersNewest } = submitNotice(
        answer,
        monthText(to.month, spoken.tag),
        submit,
      );
      return (
        <Notice tone={tone} title={title}>
          {(unheld ?? hint) && <p>{unheld ? outboxWords[language].unheld[unheld] : hint}</p>}
          {offersNewest && <PrimaryAction text={submit.answer.staleAction} onClick={onNewest} />}
          {answer.kind === 'hasErrors' && (
            <ul className="refused-findings">
              {answer.findings.slice(0, listed).map((finding) => (
                <li key={JSON.stringify([finding.ruleId, finding.at, finding.data])}>
                  {finding.at && <PlaceLink at={finding.at} onReveal={onReveal} />}
                  {renderFinding(finding, ruleTexts, language)}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      );
    }
  }
}
