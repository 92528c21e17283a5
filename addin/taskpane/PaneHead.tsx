import type { ReactNode } from 'react';
import type { Campaign } from '../../shared/campaign/campaign';
import { DefaultAction } from './components/Action';
import { Invitation } from './components/Invitation';
import { Notice } from './components/Notice';
import { ReviewSettings } from './components/ReviewSettings';
import { VerdictBanner } from './components/VerdictBanner';
import { useWords } from './components/words-context';
import { WorkProgress } from './components/WorkProgress';
import { keyOf } from './object-keys';
import type { PaneState, Reviewed } from './pane-state';
import type { ReviewSession } from './review-session';

interface PaneHeadProps {
  state: PaneState;
  session: ReviewSession;
  campaign: Campaign;
  welcome: ReactNode;
}

/** Above the tabs: what became of the workbook, in the first place the verdict. */
export function PaneHead({ state, session, campaign, welcome }: PaneHeadProps): JSX.Element {
  const words = useWords();
  switch (state.kind) {
    case 'empty':
      return <Invitation>{welcome}</Invitation>;
    case 'working':
      return (
        <>
          {state.before && <VerdictOf reviewed={state.before} session={session} campaign={campaign} />}
          <WorkProgress
            stage={state.stage}
            fileName={state.source.fileName}
            onCancel={() => session.cancel()}
          />
        </>
      );
    case 'reviewed':
      return <VerdictOf reviewed={state} session={session} campaign={campaign} />;
    case 'refused':
      return (
        <Notice tone="bad" title={words.fault.cannotOpen}>
          {state.message[words.language.tag === 'en' ? 'en' : 'zhCN']}
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice tone="plain" title={words.work.cancelled(state.source.fileName)}>
          <DefaultAction text={words.work.again} onClick={() => session.retry()} />
        </Notice>
      );
    case 'broken':
      return (
        <Notice tone="bad" title={words.fault.broken}>
          <DefaultAction text={words.work.again} onClick={() => session.retry()} />
        </Notice>
      );
  }
}

interface VerdictOfProps {
  reviewed: Reviewed;
  session: ReviewSession;
  campaign: Campaign;
}

function VerdictOf({ reviewed, session, campaign }: VerdictOfProps): JSX.Element {
  const { source, choice, view } = reviewed;
  return (
    <>
      <VerdictBanner key={keyOf(choice)} verdict={view.verdict} fileName={source.fileName} />
      <ReviewSettings
        campaign={campaign}
        choice={choice}
        county={view.county}
        onChange={(changed) => session.reviewAgain(changed)}
      />
    </>
  );
}
