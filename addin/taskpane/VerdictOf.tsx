import type { Campaign } from '../../shared/campaign/campaign';
import { TextAction } from './components/Action';
import { ReviewSettings } from './components/ReviewSettings';
import { VerdictBanner } from './components/VerdictBanner';
import { useWords } from './components/words-context';
import { HostRefusalNotice } from './HostRefusalNotice';
import { MarkBar } from './MarkBar';
import { keyOf } from './object-keys';
import type { Reviewed } from './pane-state';
import type { ReviewSession } from './review-session';

interface VerdictOfProps {
  reviewed: Reviewed;
  isRechecking: boolean;
  session: ReviewSession;
  campaign: Campaign;
  isInExcel: boolean;
  onShowReading: () => void;
}

/** The verdict, whether it still holds, by what it was made, and the marks of it. */
export function VerdictOf({ reviewed, isRechecking, session, ...props }: VerdictOfProps): JSX.Element {
  const { host } = useWords();
  const { source, choice, view, isStale, refusal } = reviewed;
  return (
    <>
      <VerdictBanner
        key={keyOf(choice)}
        verdict={view.verdict}
        fileName={source.fileName}
        onShowReading={props.onShowReading}
      />
      {refusal && (
        <HostRefusalNotice title={host.notRead} refusal={refusal} onRetry={() => void session.recheck()} />
      )}
      <output className="freshness">
        {isRechecking
          ? host.rechecking
          : isStale &&
            !refusal && (
              <>
                {host.stale} <TextAction text={host.recheck} onClick={() => void session.recheck()} />
              </>
            )}
      </output>
      <ReviewSettings
        campaign={props.campaign}
        choice={choice}
        county={view.county}
        onChange={(changed) => session.reviewAgain(changed)}
      />
      {props.isInExcel && <MarkBar session={session} view={view} />}
    </>
  );
}
