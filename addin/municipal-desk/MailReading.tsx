import { useState } from 'react';
import type { MailedReading } from '../desk/check-mailed';
import { understoodSheets } from '../presenters/understood-sheets';
import { unreadLine } from '../presenters/unread-line';
import { UnderstoodView } from '../taskpane/components/UnderstoodView';
import { Disclosure } from '../taskpane/components/Disclosure';
import { mailReadingWords } from '../words/municipal/mail-reading-words';
import { useDesk } from './desk-context';
import type { MailBatch, MailLine } from './mail-batch';

interface MailReadingProps {
  line: MailLine;
  batch: MailBatch;
  reading: MailedReading;
}

/** What was read of a mailed file, and what was not. */
export function MailReadingLine({ reading }: Pick<MailReadingProps, 'reading'>): JSX.Element {
  const { sentence, isPartlyRead } = unreadLine(reading, useDesk().language);
  return <p className={isPartlyRead ? 'mail-bad' : 'quiet'}>{sentence}</p>;
}

/** What a mailed file's sheets are: it can be said here. */
export function MailReading({ line, batch, reading }: MailReadingProps): JSX.Element {
  const { language, server } = useDesk();
  const words = mailReadingWords[language];
  const [isKept, setKept] = useState(true);
  const hasCounty = line.check.kind === 'checked' && line.check.verdict.county !== null;
  return (
    <>
      {!isKept && <p className="mail-bad">{words.notKept}</p>}
      <Disclosure id={`mail-reading-${line.id}`} level={4} open={false} summary={words.title}>
        {() =>
          hasCounty ? (
            <UnderstoodView
              sheets={understoodSheets(reading, language)}
              areKept
              onAnswer={(answers) => void batch.say(server, line.id, answers).then(setKept)}
            />
          ) : (
            <p className="quiet">{words.countyFirst}</p>
          )
        }
      </Disclosure>
    </>
  );
}
