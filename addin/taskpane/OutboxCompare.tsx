import { useCallback, useMemo } from 'react';
import type { Language } from '../../shared/findings/text';
import { versionDiff } from '../../shared/submission/version-diff';
import type { HeldEntry } from '../gateway/outbox-entry';
import { useCall } from '../municipal-desk/use-call';
import { outboxWords } from '../words/outbox-words';
import { TextAction } from './components/Action';
import { RowChanges } from './components/RowChanges';
import { Waiting } from './components/Waiting';
import { useWords } from './components/words-context';
import { dayText } from './day-text';
import type { OutboxSession } from './outbox-session';

interface OutboxCompareProps {
  session: OutboxSession;
  entry: HeldEntry;
  timeZone: string;
  language: Language;
}

/** Row by row, what a waiting submission has otherwise than the version that the server holds by now. */
export function OutboxCompare({ session, entry, timeZone, language }: OutboxCompareProps): JSX.Element {
  const words = outboxWords[language];
  const { tag } = useWords().language;
  const { county, month } = entry;
  const { records } = entry.standing.submission;
  const { answer, value, isLoading, reload } = useCall(
    useCallback(
      (signal: AbortSignal) => session.standing({ county, month }, tag, signal),
      [session, county, month, tag],
    ),
  );
  const diff = useMemo(() => value && versionDiff(value.records, records), [value, records]);
  if (isLoading) return <Waiting text={words.comparing} />;
  if (answer?.kind !== 'done' || !diff)
    return (
      <p className="quiet">
        {words.notCompared} <TextAction text={words.retry} onClick={() => void reload()} />
      </p>
    );
  const { version, submitter, receivedAt } = answer.value;
  const when = dayText(receivedAt ?? '', timeZone, tag);
  return (
    <>
      <p className="quiet">{words.theirs[submitter ?? 'county'](version, when)}</p>
      <RowChanges diff={diff} none={words.noRows} language={language} />
    </>
  );
}
