import type { ReactNode } from 'react';
import { DefaultAction } from './components/Action';
import { Invitation } from './components/Invitation';
import { Notice } from './components/Notice';
import { ReviewSettings } from './components/ReviewSettings';
import { VerdictBanner } from './components/VerdictBanner';
import { useWords } from './components/words-context';
import { WorkProgress } from './components/WorkProgress';
import type { Reviewed } from './pane-state';
import type { PanePorts } from './App';
import type { ReviewWork } from './use-review';

interface PaneHeadProps {
  work: ReviewWork;
  ports: PanePorts;
  welcome: ReactNode;
}

/** Above the tabs: what became of the workbook, in the first place the verdict. */
export function PaneHead({ work, ports, welcome }: PaneHeadProps): JSX.Element {
  const words = useWords();
  const { state } = work;
  switch (state.kind) {
    case 'empty':
      return <Invitation>{welcome}</Invitation>;
    case 'working':
      return (
        <>
          {state.before && <VerdictOf reviewed={state.before} work={work} ports={ports} />}
          <WorkProgress stage={state.stage} fileName={state.source.fileName} onCancel={work.cancel} />
        </>
      );
    case 'reviewed':
      return <VerdictOf reviewed={state} work={work} ports={ports} />;
    case 'refused':
      return (
        <Notice tone="bad" title={words.fault.cannotOpen}>
          {state.message[words.language.tag === 'en' ? 'en' : 'zhCN']}
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice tone="plain" title={words.work.cancelled(state.source.fileName)}>
          <DefaultAction text={words.work.again} onClick={work.retry} />
        </Notice>
      );
    case 'broken':
      return (
        <Notice tone="bad" title={words.fault.broken}>
          <DefaultAction text={words.work.again} onClick={work.retry} />
        </Notice>
      );
  }
}

interface VerdictOfProps {
  reviewed: Reviewed;
  work: ReviewWork;
  ports: PanePorts;
}

function VerdictOf({ reviewed, work, ports }: VerdictOfProps): JSX.Element {
  const { source, choice, view } = reviewed;
  return (
    <>
      <VerdictBanner verdict={view.verdict} fileName={source.fileName} review={choice} />
      <ReviewSettings
        campaign={ports.campaign}
        choice={choice}
        county={view.county}
        onChange={work.reviewAgain}
      />
    </>
  );
}
