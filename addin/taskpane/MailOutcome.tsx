import type { Campaign } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import { reportFileName } from '../presenters/report-mail';
import { mailingWords } from '../words/mailing-words';
import { CopyText } from './components/CopyText';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import { HostRefusalNotice } from './HostRefusalNotice';
import type { Mailing, Stamping } from './mailing-session';
import { ReportLetter } from './ReportLetter';
import { monthText } from './submission-months';
import { submitNotice } from './submit-notice';

interface MailOutcomeProps {
  mailing: Extract<Mailing, { kind: 'checked' }>;
  county: string;
  campaign: Campaign;
  language: Language;
  /** The workbook is another one since. */
  isChanged: boolean;
  onRetry: () => void;
}

/** What came of the check before mailing, and the letter that goes with the workbook. */
export function MailOutcome(props: MailOutcomeProps): JSX.Element {
  const { mailing, county, campaign, language, isChanged } = props;
  const words = mailingWords[language];
  const { checked, stamping, to } = mailing;
  if (isChanged) return <Notice tone="careful" title={words.changed} />;
  const fileName = reportFileName({ county, month: to.month }, mailing.source.fileName);
  const isStamped = stamping.kind === 'stamped';
  return (
    <div className="mail-outcome">
      <StampNotice {...props} stamping={stamping} fileName={fileName} />
      <ReportLetter
        reported={{
          county,
          month: to.month,
          campaign,
          verdict: checked.verdict,
          disputed: checked.disputed,
          stamp: !isStamped ? 'none' : stamping.unsigned === null ? 'signed' : 'unsigned',
          fileName,
        }}
        language={language}
      />
    </div>
  );
}

interface StampNoticeProps extends MailOutcomeProps {
  stamping: Stamping;
  fileName: string;
}

function StampNotice(props: StampNoticeProps): JSX.Element {
  const { mailing, stamping, fileName, language, onRetry } = props;
  const { submit, language: spoken } = useWords();
  const words = mailingWords[language];
  switch (stamping.kind) {
    case 'hasErrors':
      return (
        <Notice tone="bad" title={words.hasErrors(mailing.checked.verdict.errors)}>
          <p>{words.hasErrorsHint}</p>
        </Notice>
      );
    case 'refused': {
      const { title, hint } = submitNotice(stamping.answer, monthText(mailing.to.month, spoken.tag), submit);
      return (
        <Notice tone="bad" title={words.refused}>
          <p>{title}</p>
          <p>{hint}</p>
        </Notice>
      );
    }
    case 'cannotCarry':
      return (
        <Notice tone="careful" title={words.cannotCarry}>
          <p>{words.cannotCarryHint}</p>
        </Notice>
      );
    case 'notWritten':
      return <HostRefusalNotice title={words.notWritten} refusal={stamping.refusal} onRetry={onRetry} />;
    case 'stamped': {
      const { unsigned, savedAs, isListed } = stamping;
      return (
        <>
          <Notice tone="good" title={unsigned === null ? words.stamped : words.unsigned}>
            {unsigned && <p>{words.why[unsigned]}</p>}
            <p>
              {savedAs !== null ? words.savedAs(savedAs) : isListed ? words.stampedInPlace : words.notListed}
            </p>
          </Notice>
          {savedAs === null && (
            <div>
              <p>{words.saveUnder}</p>
              <p>
                <strong>{fileName}</strong>
              </p>
              <CopyText
                label={words.copyName}
                text={fileName}
                copied={words.copied}
                failed={words.copyFailed}
              />
            </div>
          )}
        </>
      );
    }
  }
}
