import { memo } from 'react';
import type { Proposal } from '../presenters/mail-proposals';
import { TextAction } from '../taskpane/components/Action';
import { SelectField } from '../taskpane/components/SelectField';
import { mailStampWords } from '../words/municipal/mail-stamp-words';
import { mailWords } from '../words/municipal/mail-words';
import { useDesk } from './desk-context';
import { MailAnswer } from './MailAnswer';
import type { MailBatch, MailLine } from './mail-batch';
import { isChosen } from './mail-groups';
import { MailFacts } from './MailFacts';
import { MailReading, MailReadingLine } from './MailReading';
import { MailOutcome } from './MailOutcome';

interface MailLineRowProps {
  line: MailLine;
  batch: MailBatch;
  receivedOn: string;
  /** Nothing can be chosen at the moment. */
  isFixed: boolean;
  proposal: Proposal | null;
}

/** One mailed file: whose it is, what was found, what would happen or has happened. */
export const MailLineRow = memo(MailLineOf, (before, after) => {
  const { proposal: one, ...old } = before;
  const { proposal: other, ...now } = after;
  return (
    old.line === now.line &&
    old.batch === now.batch &&
    old.receivedOn === now.receivedOn &&
    old.isFixed === now.isFixed &&
    JSON.stringify(one) === JSON.stringify(other)
  );
});

function MailLineOf({ line, batch, receivedOn, isFixed, proposal }: MailLineRowProps): JSX.Element {
  const { language, ports } = useDesk();
  const words = mailWords[language];
  const { id, file, check, sending } = line;
  const verdict = check.kind === 'checked' ? check.verdict : null;
  const isSent = sending?.kind === 'answered' && sending.answer.kind === 'done';
  const isOffered = proposal !== null && proposal.advice !== 'never' && !isSent;
  const title = (
    <>
      {verdict?.county && <strong className="mail-county">{verdict.county.name}</strong>}{' '}
      <span className={verdict?.county ? 'quiet' : ''}>{file.name}</span>
    </>
  );
  return (
    <li className="mail-line">
      <div className="mail-head">
        {isOffered ? (
          <label className="mail-choice">
            <input
              type="checkbox"
              checked={isChosen(line, proposal)}
              disabled={isFixed}
              onChange={({ target }) => batch.want(id, target.checked)}
            />
            <span>{title}</span>
          </label>
        ) : (
          <span>{title}</span>
        )}
        {!isFixed && !isSent && check.kind !== 'waiting' && check.kind !== 'checking' && (
          <TextAction text={words.remove} onClick={() => batch.remove([id])} />
        )}
      </div>
      {check.kind === 'checked' && <MailReadingLine reading={check.reading} />}
      <MailFacts line={line} batch={batch} receivedOn={receivedOn} proposal={isOffered ? proposal : null} />
      {!isSent &&
        proposal?.cautions.map((caution) => (
          <p key={caution.kind} className={`mail-caution mail-${proposal.advice}`}>
            {cautionText(caution, language)}
          </p>
        ))}
      <MailOutcome sending={sending} />
      {verdict && verdict.county === null && (
        <SelectField
          label={words.county}
          placeholder={words.countyPlaceholder}
          options={ports.campaign.counties.map(({ code, name }) => ({ key: code, text: name }))}
          selected={line.county}
          onSelect={(county) => batch.sayCounty(id, county)}
        />
      )}
      {check.kind === 'checked' && !isSent && (
        <MailReading line={line} batch={batch} reading={check.reading} />
      )}
      <MailAnswer line={line} />
    </li>
  );
}

function cautionText(caution: Proposal['cautions'][number], language: 'zhCN' | 'en'): string {
  const { cautions } = mailWords[language];
  switch (caution.kind) {
    case 'locked':
      return cautions.locked(caution);
    case 'accepted':
      return cautions.accepted(caution);
    case 'sameAsHead':
      return cautions.sameAsHead(caution);
    case 'sameAsReturned':
      return cautions.sameAsReturned(caution);
    case 'older':
      return cautions.older(caution);
    case 'replacesOwn':
      return cautions.replacesOwn(caution);
    case 'answersReturn':
      return cautions.answersReturn(caution);
    case 'replaces':
      return cautions.replaces(caution);
    case 'receivedBefore':
      return cautions.receivedBefore(caution);
    case 'rivals':
      return cautions.rivals(caution);
    case 'twin':
      return cautions.twin(caution);
    case 'doubtfulStamp':
      return mailStampWords[language].doubt;
    case 'partlyRead':
      return cautions.partlyRead(caution);
    case 'otherMonth':
      return cautions.otherMonth(caution);
  }
}
