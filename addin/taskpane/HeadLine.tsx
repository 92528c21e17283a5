import { isPassing, type HeadAnswer } from '../gateway/answers';
import { TextAction } from './components/Action';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import { dayIn } from './day-in';
import { submitNotice } from './submit-notice';

interface HeadLineProps {
  answer: HeadAnswer | null;
  timeZone: string;
  /** The same refusal stands below as the answer to a submission. */
  isSaidBelow: boolean;
  onRefresh: () => void;
}

/** What the server holds of this county's month. */
export function HeadLine({ answer, timeZone, isSaidBelow, onRefresh }: HeadLineProps): JSX.Element | null {
  const { submit } = useWords();
  const words = submit.head;
  if (answer === null) return <p className="quiet">{words.fetching}</p>;
  if (answer.kind !== 'found') {
    if (isSaidBelow) return null;
    if (isPassing(answer))
      return (
        <p className="quiet">
          {words.unreached} <TextAction text={words.refresh} onClick={onRefresh} />
        </p>
      );
    const { tone, title, hint } = submitNotice(answer, '', submit);
    return (
      <Notice tone={tone} title={title}>
        {hint}
        <TextAction text={words.refresh} onClick={onRefresh} />
      </Notice>
    );
  }
  if (!answer.head) return <p className="quiet">{words.none}</p>;
  const { version, state, receivedAt } = answer.head;
  return (
    <p className="quiet">
      {words.version(version, receivedAt === undefined ? '' : dayIn(timeZone, new Date(receivedAt)))}{' '}
      {words.states[state] ?? ''}
    </p>
  );
}
