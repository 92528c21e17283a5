import type { IsoMonth } from '../../shared/campaign/calendar';
import type { StampVerdict } from '../../shared/submission/stamp';
import { isDoubtful } from '../presenters/stamp-doubt';
import { answerMail, type Answered } from '../presenters/answer-mail';
import { mailtoLink } from '../presenters/mail-text';
import { CopyText } from '../taskpane/components/CopyText';
import { Disclosure } from '../taskpane/components/Disclosure';
import { mailWords } from '../words/municipal/mail-words';
import { useDesk } from './desk-context';
import type { LineSending, MailLine } from './mail-batch';

/** The mail that answers a file which cannot be submitted, or not before a question is cleared up; else nothing. */
export function MailAnswer({ line }: { line: MailLine }): JSX.Element | null {
  const { language, month, ports } = useDesk();
  const words = mailWords[language];
  const why = reasonOf(line, month);
  if (!why) return null;
  const { campaign, today } = ports;
  const { check } = line;
  const county = check.kind === 'checked' ? (check.verdict.county?.name ?? null) : null;
  const stamp: StampVerdict = check.kind === 'checked' ? check.stamp : { kind: 'none' };
  const write = (): JSX.Element => {
    const mail = answerMail(
      { fileName: line.file.name, month, county, campaign, stamp, why },
      today,
      language,
    );
    const { href, holdsBody } = mailtoLink(mail);
    return (
      <div className="mail-answer">
        <p>
          <span className="quiet">{words.mailSubject}</span> {mail.subject}
        </p>
        <pre className="copy-text-plain">{mail.body}</pre>
        <CopyText label={words.copyMail} text={mail.body} copied={words.copied} failed={words.copyFailed} />
        <a href={href}>{holdsBody ? words.openMail : words.openMailPasting}</a>
      </div>
    );
  };
  return (
    <Disclosure id={`mail-answer-${line.id}`} level={4} open={false} summary={words.answer}>
      {write}
    </Disclosure>
  );
}

function reasonOf({ check, sending }: MailLine, month: IsoMonth): Answered['why'] | null {
  switch (check.kind) {
    case 'unreadable':
    case 'foreign':
      return check;
    case 'checked':
      if (check.verdict.county === null) return null;
      if (check.verdict.errors > 0) return { kind: 'errors', verdict: check.verdict };
      return isDoubtful(check.stamp, month) && !isSent(sending) ? { kind: 'stamp' } : null;
    default:
      return null;
  }
}

function isSent(sending: LineSending | null): boolean {
  return sending?.kind === 'answered' && sending.answer.kind === 'done';
}
