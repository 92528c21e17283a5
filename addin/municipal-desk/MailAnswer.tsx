import { answerMail, mailtoLink, type Answered } from '../presenters/answer-mail';
import { CopyText } from '../taskpane/components/CopyText';
import { Disclosure } from '../taskpane/components/Disclosure';
import { mailWords } from '../words/municipal/mail-words';
import { useDesk } from './desk-context';
import type { MailLine } from './mail-batch';

/** The mail that answers a file which cannot be submitted; nothing for the others. */
export function MailAnswer({ line }: { line: MailLine }): JSX.Element | null {
  const { language, month, ports } = useDesk();
  const words = mailWords[language];
  const why = reasonOf(line);
  if (!why) return null;
  const { campaign, today } = ports;
  const county = line.check.kind === 'checked' ? (line.check.verdict.county?.name ?? null) : null;
  const write = (): JSX.Element => {
    const mail = answerMail({ fileName: line.file.name, month, county, campaign, why }, today, language);
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

function reasonOf({ check }: MailLine): Answered['why'] | null {
  switch (check.kind) {
    case 'unreadable':
    case 'foreign':
      return check;
    case 'checked':
      return check.verdict.county !== null && check.verdict.errors > 0
        ? { kind: 'errors', verdict: check.verdict }
        : null;
    default:
      return null;
  }
}
