import { useState } from 'react';
import type { Language } from '../../shared/findings/text';
import { mailtoLink } from '../presenters/mail-text';
import { reportMail, type Reported } from '../presenters/report-mail';
import { mailingWords } from '../words/mailing-words';
import { CopyText } from './components/CopyText';
import { NoteField } from './components/NoteField';

interface ReportLetterProps {
  reported: Omit<Reported, 'note'>;
  language: Language;
}

const longestNote = 1_000;

/** The mail that goes with the workbook: read, added to, copied or opened in the mail program. */
export function ReportLetter({ reported, language }: ReportLetterProps): JSX.Element {
  const words = mailingWords[language];
  const [note, setNote] = useState('');
  const mail = reportMail({ ...reported, note }, language);
  const { href, holdsBody } = mailtoLink(mail);
  const { errors } = reported.verdict;
  return (
    <section className="report-letter">
      <h4>{errors > 0 ? words.letterWithErrors(errors) : words.letter}</h4>
      <NoteField
        label={words.note}
        value={note}
        longest={longestNote}
        description={words.noteHint}
        onChange={setNote}
      />
      <p>
        <span className="quiet">{words.subject}</span> {mail.subject}
      </p>
      <pre className="copy-text-plain">{mail.body}</pre>
      <CopyText label={words.copyMail} text={mail.body} copied={words.copied} failed={words.copyFailed} />
      <a href={href}>{holdsBody ? words.openMail : words.openMailPasting}</a>
    </section>
  );
}
