import { useMemo } from 'react';
import type { CampaignList } from '../../shared/municipal/published';
import type { CampaignDraft } from '../presenters/campaign-draft';
import { readCampaignDraft } from '../presenters/read-campaign-draft';
import { ConfirmAction } from '../taskpane/components/ConfirmAction';
import { campaignWords } from '../words/municipal/campaign-words';
import type { CampaignDraftSession } from './campaign-draft-session';
import { CampaignPlaces } from './CampaignPlaces';
import { CampaignPublish } from './CampaignPublish';
import { CampaignTimes } from './CampaignTimes';
import { CampaignTrial } from './CampaignTrial';
import { useDesk } from './desk-context';
import { RubricFields } from './RubricFields';
import './rubric.css';

interface CampaignEditorProps {
  draft: CampaignDraft;
  list: CampaignList;
  session: CampaignDraftSession;
  onChanged: () => void;
}

/** All of a campaign to be changed, from its name to its townships; then the trial, then the publishing. */
export function CampaignEditor({ draft, list, session, onChanged }: CampaignEditorProps): JSX.Element {
  const { language } = useDesk();
  const words = campaignWords[language];
  const { campaigns, campaignsVersion } = list;
  const reading = useMemo(() => readCampaignDraft(draft, campaigns, language), [draft, campaigns, language]);
  const base = draft.base.title[language];
  return (
    <>
      <p className="campaign-draft">
        <strong>{draft.replaces === null ? words.madeOf(base) : words.replaces(base)}</strong>{' '}
        <span className="quiet">{words.kept}</span>
      </p>
      <CampaignTimes draft={draft} reading={reading} session={session} />
      <RubricFields reading={reading.rubric} session={session} />
      <CampaignPlaces draft={draft} reading={reading} session={session} />
      <CampaignTrial draft={draft} reading={reading} />
      <CampaignPublish
        reading={reading}
        session={session}
        baseVersion={campaignsVersion}
        onChanged={onChanged}
      />
      <ConfirmAction
        text={words.drop}
        question={words.dropQuestion}
        yes={words.drop}
        no={words.no}
        onConfirm={() => session.drop()}
      />
    </>
  );
}
