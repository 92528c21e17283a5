import { useCallback } from 'react';
import type { ProposedRubric } from '../../shared/municipal/published';
import type { StatusMatrix } from '../../shared/municipal/month-status';
import { readStatus } from '../gateway/read-status';
import { firstFreeMonth, reportsSince } from '../presenters/rubric-months';
import { ConfirmAction } from '../taskpane/components/ConfirmAction';
import { MonthField } from '../taskpane/components/MonthField';
import { Notice } from '../taskpane/components/Notice';
import { Waiting } from '../taskpane/components/Waiting';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { rubricWords } from '../words/municipal/rubric-words';
import { CallResult } from './CallResult';
import { useDesk } from './desk-context';
import type { RubricSession } from './rubric-session';
import { useCall } from './use-call';

interface RubricPublishProps {
  proposed: ProposedRubric;
  baseVersion: number;
  session: RubricSession;
  onChanged: () => void;
}

/** What was tried becomes the next version, from a month on. */
export function RubricPublish(props: RubricPublishProps): JSX.Element {
  const { server } = useDesk();
  const called = useCall(useCallback((signal: AbortSignal) => readStatus(server, signal), [server]));
  return <CallResult called={called}>{(status) => <Publish {...props} status={status} />}</CallResult>;
}

function Publish({
  proposed,
  baseVersion,
  session,
  onChanged,
  status,
}: RubricPublishProps & { status: StatusMatrix }): JSX.Element {
  const { server, language } = useDesk();
  const words = rubricWords[language];
  const { tag } = useWords().language;
  const { from: chosen, busy } = useStore(session);
  const from = chosen ?? firstFreeMonth(status) ?? status.months.at(-1) ?? '';
  const kept = reportsSince(status, from);
  const publish = async (): Promise<void> => {
    if (await session.publish(server, proposed, { from, baseVersion })) onChanged();
  };
  return (
    <section className="rubric-publish" aria-label={words.publish(baseVersion + 2)}>
      <MonthField
        label={words.from}
        months={status.months.map((month) => ({ month, text: monthText(month, tag) }))}
        selected={from}
        onSelect={(month) => session.chooseFrom(month)}
      />
      <p className="quiet">{words.fromHint}</p>
      {kept > 0 && (
        <Notice tone="careful" title={words.kept(kept)}>
          <p>{words.keptHint}</p>
        </Notice>
      )}
      <ConfirmAction
        text={words.publish(baseVersion + 2)}
        question={words.question(monthText(from, tag))}
        yes={words.yes}
        no={words.no}
        disabled={busy !== null}
        onConfirm={() => void publish()}
      />
      {busy === 'publish' && <Waiting text={words.publishing} />}
    </section>
  );
}
