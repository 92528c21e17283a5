import { ConfirmAction } from '../taskpane/components/ConfirmAction';
import { CountProgress } from '../taskpane/components/CountProgress';
import { DateField } from '../taskpane/components/DateField';
import { DefaultAction } from '../taskpane/components/Action';
import { FilesButton } from '../taskpane/components/FilesButton';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { deskWords } from '../words/municipal/desk-words';
import { mailWords } from '../words/municipal/mail-words';
import { useDesk } from './desk-context';
import type { MailBatch } from './mail-batch';
import { isUnderWay } from './mail-groups';

/** Where the files come in, the day on which they came, and how far their check is. */
export function MailIntake({ batch }: { batch: MailBatch }): JSX.Element {
  const { language, month, ports } = useDesk();
  const { tag } = useWords().language;
  const words = mailWords[language];
  const { lines, receivedOn, isSending } = useStore(batch);
  const left = lines.filter(isUnderWay).length;
  const isHalted =
    left === 0 && lines.some(({ check }) => check.kind === 'stopped' || check.kind === 'broken');
  return (
    <>
      <p className="quiet">{words.intro(monthText(month, tag))}</p>
      <div className="buttons">
        <FilesButton text={words.choose} onFiles={(files) => batch.add(files)} />
        {isHalted && <DefaultAction text={words.checkAgain} onClick={() => batch.checkAgain()} />}
        {lines.length > 0 && left === 0 && !isSending && (
          <ConfirmAction
            text={words.clear}
            question={words.clearQuestion}
            yes={deskWords[language].yes}
            no={deskWords[language].no}
            onConfirm={() => batch.remove(lines.map(({ id }) => id))}
          />
        )}
      </div>
      {lines.length === 0 && <p className="quiet">{words.drop}</p>}
      {left > 0 && (
        <CountProgress
          text={words.checking(lines.length - left, lines.length)}
          done={lines.length - left}
          of={lines.length}
          stop={words.stop}
          onStop={() => batch.stopChecking()}
        />
      )}
      {lines.length > 0 && (
        <DateField
          label={words.receivedOn}
          description={words.receivedHint}
          value={receivedOn}
          latest={ports.today}
          onChange={(day) => batch.receive(day)}
        />
      )}
    </>
  );
}
