import { useState } from 'react';
import type { Proposal } from '../presenters/mail-proposals';
import { TextAction } from '../taskpane/components/Action';
import { DateField } from '../taskpane/components/DateField';
import { mailStampWords } from '../words/municipal/mail-stamp-words';
import { mailWords } from '../words/municipal/mail-words';
import { useDesk } from './desk-context';
import type { MailBatch, MailLine } from './mail-batch';
import { StampNote, StampTag } from './MailStamp';
import { MailStampChanges } from './MailStampChanges';

interface MailFactsProps {
  line: MailLine;
  batch: MailBatch;
  receivedOn: string;
  /** Null where it is not offered. */
  proposal: Proposal | null;
}

/** What the check of a file has found, and as what it would be submitted. */
export function MailFacts({ line, batch, receivedOn, proposal }: MailFactsProps): JSX.Element {
  const { language, ports } = useDesk();
  const words = mailWords[language];
  const [isDating, setDating] = useState(false);
  const { check } = line;
  if (check.kind === 'unreadable') return <p className="mail-bad">{words.unreadable[check.reason]}</p>;
  if (check.kind !== 'checked') {
    const isQuiet = check.kind === 'waiting' || check.kind === 'checking';
    return <p className={isQuiet ? 'quiet' : 'mail-bad'}>{words.states[check.kind]}</p>;
  }
  const { errors, findings, shortfalls, total } = check.verdict;
  const short = shortfalls.reduce((sum, { count }) => sum + count, 0);
  const facts = [
    ...(total === null ? [] : [words.score(total.toFixed(2))]),
    ...(short > 0 ? [words.shortfalls(short)] : []),
    ...(check.isReadAsSaid ? [mailStampWords[language].readAsSaid] : []),
    ...(proposal ? [words.becomes(proposal.baseVersion + 1), words.received(receivedOn)] : []),
  ];
  return (
    <>
      <p className="mail-facts">
        <span className={errors > 0 ? 'mail-bad' : 'mail-good'}>
          {errors > 0 ? words.errors(errors) : words.noErrors}
        </span>
        <StampTag stamp={check.stamp} />
        {facts.map((fact) => (
          <span key={fact} className="quiet">
            {fact}
          </span>
        ))}
        {proposal && !isDating && <TextAction text={words.change} onClick={() => setDating(true)} />}
      </p>
      {proposal && isDating && (
        <DateField
          label={words.receivedOn}
          value={receivedOn}
          latest={ports.today}
          onChange={(day) => batch.receiveOne(line.id, day)}
        />
      )}
      {errors > 0 && (
        <ul className="mail-findings">
          {findings.slice(0, shownFindings).map(({ number, at, sentence }) => (
            <li key={number}>
              {at && <span className="quiet">{words.at(at.sheet, at.address)}</span>} {sentence[language]}
            </li>
          ))}
          {errors > shownFindings && <li className="quiet">{words.moreErrors(errors - shownFindings)}</li>}
        </ul>
      )}
      <StampNote stamp={check.stamp} />
      <MailStampChanges line={line} />
    </>
  );
}

const shownFindings = 3;
