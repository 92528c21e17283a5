import { useState } from 'react';
import { WorkerDesk } from '../desk/worker-desk';
import type { CampaignDraft } from '../presenters/campaign-draft';
import type { CampaignReading } from '../presenters/read-campaign-draft';
import { DefaultAction } from '../taskpane/components/Action';
import { CheckField } from '../taskpane/components/CheckField';
import { FileButton } from '../taskpane/components/FileButton';
import { Notice } from '../taskpane/components/Notice';
import { Waiting } from '../taskpane/components/Waiting';
import { HostRefusalNotice } from '../taskpane/HostRefusalNotice';
import { useStore } from '../taskpane/store';
import { campaignWords } from '../words/municipal/campaign-words';
import { CampaignTrialResult } from './CampaignTrialResult';
import { CampaignTrialSession, type TrialState, type TrialTerms } from './campaign-trial-session';
import { useDesk } from './desk-context';
import { startReviewWorker } from './start-review-worker';

interface CampaignTrialProps {
  draft: CampaignDraft;
  reading: CampaignReading;
}

/** A workbook of earlier months, judged by the draft. */
export function CampaignTrial({ draft, reading: { candidate } }: CampaignTrialProps): JSX.Element {
  const { language, ports, session: desk } = useDesk();
  const words = campaignWords[language];
  const [isOfThen, setOfThen] = useState(true);
  const session = desk.keepForAll(
    CampaignTrialSession,
    () => new CampaignTrialSession(new WorkerDesk(startReviewWorker, null), ports.host),
  );
  const state = useStore(session);
  const { base } = draft;
  const { today, published, campaign } = ports;
  const assigned = campaign.id === base.id ? (published.assigned ?? []) : [];
  const terms: TrialTerms | null = candidate && {
    before: base,
    after: candidate,
    isOfThen,
    today,
    assigned,
    language,
  };
  const isOld = state.kind === 'tried' && JSON.stringify(state.of) !== JSON.stringify(candidate);
  return (
    <section className="campaign-trial" aria-labelledby="campaign-trial">
      <h3 id="campaign-trial">{words.trial}</h3>
      <p className="quiet">{words.trialHint}</p>
      <CheckField label={words.isOfThen} checked={isOfThen} onChange={setOfThen} />
      {terms ? (
        <div className="buttons">
          <FileButton text={words.chooseFile} onFile={(file) => void session.tryFile(file, terms)} />
          {ports.host.reader && (
            <DefaultAction text={words.fromWorkbook} onClick={() => void session.tryCurrent(terms)} />
          )}
        </div>
      ) : (
        <p>{words.notYet}</p>
      )}
      {isOld && <Notice tone="careful" title={words.old} />}
      <TrialNews state={state} onRetry={() => terms && void session.tryCurrent(terms)} />
    </section>
  );
}

function TrialNews({ state, onRetry }: { state: TrialState; onRetry: () => void }): JSX.Element | null {
  const { language } = useDesk();
  const words = campaignWords[language];
  switch (state.kind) {
    case 'none':
      return null;
    case 'working':
      return <Waiting text={words.working(state.fileName)} />;
    case 'unread':
      return (
        <Notice tone="careful" title={words.unread}>
          <p>{state.message[language]}</p>
        </Notice>
      );
    case 'hostRefused':
      return <HostRefusalNotice title={words.notRead} refusal={state.refusal} onRetry={onRetry} />;
    case 'broken':
      return <Notice tone="careful" title={words.broken} />;
    case 'tried':
      return <CampaignTrialResult tried={state} />;
  }
}
