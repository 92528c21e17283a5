import { useCallback, useMemo } from 'react';
import type { Rubric } from '../../shared/campaign/campaign';
import { readRubrics, type PublishedRubrics } from '../gateway/rubric';
import { readDraft } from '../presenters/rubric-draft';
import { DefaultAction, PrimaryAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { Disclosure } from '../taskpane/components/Disclosure';
import { Notice } from '../taskpane/components/Notice';
import { Waiting } from '../taskpane/components/Waiting';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { rubricWords } from '../words/municipal/rubric-words';
import { CallResult, Refused } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { RubricFields } from './RubricFields';
import { RubricPublish } from './RubricPublish';
import { RubricResult } from './RubricResult';
import { markOf, RubricSession } from './rubric-session';
import { useCall } from './use-call';
import './rubric.css';

/** Other points and figures: tried on the month, then published from a month on. */
function RubricView(): JSX.Element {
  const { server, ports } = useDesk();
  const ask = useCallback((signal: AbortSignal) => readRubrics(server, signal), [server]);
  const called = useCall(ask);
  return (
    <CallResult called={called}>
      {(published) => (
        <Trial
          published={published}
          onChanged={() => void Promise.all([called.reload(), ports.refreshPublished()])}
        />
      )}
    </CallResult>
  );
}

interface TrialProps {
  published: PublishedRubrics;
  onChanged: () => void;
}

function Trial({ published: { rubrics }, onChanged }: TrialProps): JSX.Element {
  const { server, language, month, session: desk, ports } = useDesk();
  const words = rubricWords[language];
  const { tag } = useWords().language;
  const session = desk.keep(RubricSession, () => new RubricSession());
  const { draft, busy, tried, refused, published } = useStore(session);
  const { campaign } = ports;
  const base: Rubric = rubrics.at(-1) ?? campaign.rubric;
  const reading = useMemo(
    () => readDraft(draft, base, campaign, language),
    [draft, base, campaign, language],
  );
  const { proposed, isChanged } = reading;
  const isOld = tried !== null && (!proposed || tried.of !== markOf(proposed) || tried.month !== month);
  return (
    <div className="rubric">
      {published && (
        <Announced key={published.version}>
          <Notice tone="good" title={words.published(published.version + 1, monthText(published.from, tag))}>
            <p>{words.publishedHint}</p>
          </Notice>
        </Announced>
      )}
      <p>{words.intro}</p>
      <Disclosure id="rubric-versions" level={3} open={false} summary={words.versions(rubrics.length)}>
        {() => (
          <ol className="rubric-versions">
            {rubrics.map(({ id, from }, index) => (
              <li key={id}>{words.version(index + 1, from === null ? null : monthText(from, tag))}</li>
            ))}
          </ol>
        )}
      </Disclosure>
      <RubricFields reading={reading} session={session} />
      <div className="buttons">
        <PrimaryAction
          text={words.try(monthText(month, tag))}
          disabled={busy !== null || !proposed || !isChanged}
          onClick={() => proposed && void session.try(server, month, proposed)}
        />
        {isChanged && <DefaultAction text={words.drop} onClick={() => session.drop()} />}
        {busy === 'trial' && <DefaultAction text={words.stop} onClick={() => session.stop()} />}
      </div>
      {!isChanged && <p className="quiet">{words.unchanged}</p>}
      {busy === 'trial' && <Waiting text={words.trying} />}
      {refused && (
        <Announced>
          <Refused answer={refused}>
            {refused.kind === 'problem' && refused.problem.kind === 'outrun' && <p>{words.outrun}</p>}
          </Refused>
        </Announced>
      )}
      {tried && (
        <>
          {isOld && <Notice tone="careful" title={words.old} />}
          <RubricResult key={tried.of} month={tried.month} trial={tried.trial} />
        </>
      )}
      {tried && !isOld && proposed && isChanged && (
        <RubricPublish
          proposed={proposed}
          baseVersion={rubrics.length - 1}
          session={session}
          onChanged={onChanged}
        />
      )}
    </div>
  );
}

export const rubricView: DeskView = {
  id: 'rubric',
  title: { zhCN: rubricWords.zhCN.title, en: rubricWords.en.title },
  isOfMonth: true,
  View: RubricView,
};
