import type { ReactNode } from 'react';
import type { Campaign } from '../../shared/campaign/campaign';
import { DefaultAction } from './components/Action';
import { Invitation } from './components/Invitation';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import { WorkProgress } from './components/WorkProgress';
import { HostRefusalNotice } from './HostRefusalNotice';
import { reviewedOf, type PaneState } from './pane-state';
import type { ReviewSession } from './review-session';
import { VerdictOf } from './VerdictOf';

interface PaneHeadProps {
  state: PaneState;
  session: ReviewSession;
  campaign: Campaign;
  /** The workbook is open in the program that the pane stands in. */
  isInExcel: boolean;
  welcome: ReactNode;
  onShowReading: () => void;
}

/** Above the tabs: what became of the workbook, in the first place the verdict. */
export function PaneHead({ welcome, ...props }: PaneHeadProps): JSX.Element {
  const { state, session, campaign, isInExcel, onShowReading } = props;
  const reviewed = reviewedOf(state);
  return (
    <>
      {reviewed && (
        <VerdictOf
          reviewed={reviewed}
          isRechecking={state.kind === 'working' && state.check.isQuiet}
          session={session}
          campaign={campaign}
          isInExcel={isInExcel}
          onShowReading={onShowReading}
        />
      )}
      <Outcome state={state} session={session} isInExcel={isInExcel} welcome={welcome} />
    </>
  );
}

function Outcome({
  state,
  session,
  isInExcel,
  welcome,
}: Omit<PaneHeadProps, 'campaign' | 'onShowReading'>): JSX.Element | null {
  const { fault, work, host, language } = useWords();
  switch (state.kind) {
    case 'empty':
      return <Invitation isInExcel={isInExcel}>{welcome}</Invitation>;
    case 'working':
      return state.before && state.check.isQuiet ? null : (
        <WorkProgress stage={state.stage} fileName={state.check.fileName} onCancel={() => session.cancel()} />
      );
    case 'reviewed':
      return null;
    case 'refused':
      return (
        <Notice tone="bad" title={fault.cannotOpen}>
          {state.message[language.tag === 'en' ? 'en' : 'zhCN']}
        </Notice>
      );
    case 'unread':
      return (
        <HostRefusalNotice
          title={host.notRead}
          refusal={state.refusal}
          onRetry={() => void session.check()}
        />
      );
    case 'cancelled':
      return (
        <Notice tone="plain" title={work.cancelled(state.check.fileName)}>
          <DefaultAction text={work.again} onClick={() => session.retry()} />
        </Notice>
      );
    case 'broken':
      return (
        <Notice tone="bad" title={fault.broken}>
          <DefaultAction text={work.again} onClick={() => session.retry()} />
        </Notice>
      );
  }
}
