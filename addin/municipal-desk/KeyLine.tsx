import { useState } from 'react';
import type { ListedKey } from '../../shared/municipal/keys';
import { revokeKey } from '../gateway/keys';
import type { CallAnswer } from '../gateway/municipal-server';
import { ConfirmAction } from '../taskpane/components/ConfirmAction';
import { useWords } from '../taskpane/components/words-context';
import { dayText } from '../taskpane/day-text';
import { deskWords } from '../words/municipal/desk-words';
import { keysWords } from '../words/municipal/keys-words';
import { Refused } from './CallResult';
import { useDesk } from './desk-context';

interface KeyLineProps {
  listed: ListedKey;
  whose: string;
  /** The key that this very page uses. */
  isOwn: boolean;
  onRevoked: () => void;
}

/** One key: whose, since when, and the way to end it. */
export function KeyLine({ listed, whose, isOwn, onRevoked }: KeyLineProps): JSX.Element {
  const { server, language, ports } = useDesk();
  const words = keysWords[language];
  const { yes, no } = deskWords[language];
  const { tag } = useWords().language;
  const [answer, setAnswer] = useState<CallAnswer<null> | null>(null);
  const { id, label, createdAt, expiresAt } = listed;
  const { timeZone } = ports.campaign;
  const facts = [
    ...(label === '' ? [] : [label]),
    words.since(dayText(createdAt, timeZone, tag)),
    ...(expiresAt === null ? [] : [words.until(dayText(expiresAt, timeZone, tag))]),
  ];
  const revoke = (): void =>
    void revokeKey(server, id).then((revoked) => {
      setAnswer(revoked);
      if (revoked.kind === 'done') onRevoked();
    });
  return (
    <li className="keys-line">
      <p>
        <strong>{whose}</strong> {isOwn && <span className="month-badge">{words.own}</span>}{' '}
        <span className="quiet">{facts.join(' · ')}</span>
      </p>
      <ConfirmAction
        text={words.revokeShort}
        label={words.revoke(whose, label)}
        question={isOwn ? words.revokeOwnQuestion : words.revokeQuestion(whose)}
        yes={yes}
        no={no}
        onConfirm={revoke}
      />
      {answer && answer.kind !== 'done' && <Refused answer={answer} />}
    </li>
  );
}
