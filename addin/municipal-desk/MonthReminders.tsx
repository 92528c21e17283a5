import type { CountyMonth } from '../presenters/month-standing';
import { reminderOfAll, reminderText } from '../presenters/reminder-text';
import { CopyText } from '../taskpane/components/CopyText';
import { Disclosure } from '../taskpane/components/Disclosure';
import { monthWords } from '../words/municipal/month-words';
import { useDesk } from './desk-context';

/** Texts to chase those who have not done their part, ready to be pasted elsewhere. */
export function MonthReminders({ lines }: { lines: readonly CountyMonth[] }): JSX.Element {
  const { language, ports } = useDesk();
  const words = monthWords[language];
  const all = reminderOfAll(lines, ports.campaign, language);
  const single = lines.flatMap((line) => {
    const text = reminderText(line, ports.campaign, language);
    return text === null ? [] : [{ line, text }];
  });
  const outcome = { copied: words.copied, failed: words.copyFailed };
  return (
    <Disclosure id="month-reminders" level={3} open={false} summary={`${words.reminders} (${single.length})`}>
      {() => (
        <div className="month-reminders">
          {all === null ? (
            <p>{words.remindersNone}</p>
          ) : (
            <CopyText label={words.remindAll} text={all} isShown {...outcome} />
          )}
          {single.map(({ line, text }) => (
            <CopyText key={line.county} label={words.remind(line.name)} text={text} isShown {...outcome} />
          ))}
        </div>
      )}
    </Disclosure>
  );
}
