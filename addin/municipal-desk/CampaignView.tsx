import { useCallback } from 'react';
import { monthOf } from '../../shared/campaign/calendar';
import { rubricOf, type CampaignList } from '../../shared/municipal/published';
import { readCampaigns } from '../gateway/campaigns';
import { draftOfNext, draftOfSame } from '../presenters/campaign-draft';
import { DefaultAction, PrimaryAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { Notice } from '../taskpane/components/Notice';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { words as allWords } from '../words/words';
import { campaignWords } from '../words/municipal/campaign-words';
import { CallResult } from './CallResult';
import { CampaignDraftSession } from './campaign-draft-session';
import { CampaignEditor } from './CampaignEditor';
import { useDesk, type DeskView } from './desk-context';
import { useCall } from './use-call';
import './campaign.css';

/** The next campaign: drafted from one there is, tried on a workbook, published. */
function CampaignView(): JSX.Element {
  const { server, ports } = useDesk();
  const ask = useCallback((signal: AbortSignal) => readCampaigns(server, signal), [server]);
  const called = useCall(ask);
  const lookAgain = (): void => void Promise.all([called.reload(), ports.refreshPublished()]);
  return <CallResult called={called}>{(list) => <Campaigns list={list} onChanged={lookAgain} />}</CallResult>;
}

interface CampaignsProps {
  list: CampaignList;
  onChanged: () => void;
}

function Campaigns({ list, onChanged }: CampaignsProps): JSX.Element {
  const { language, ports, session: desk } = useDesk();
  const words = campaignWords[language];
  const { tag } = allWords[language].language;
  const session = desk.keepForAll(CampaignDraftSession, () => new CampaignDraftSession(ports.storage));
  const { draft, published } = useStore(session);
  const { campaign, today } = ports;
  const { campaigns: existing } = list;
  const spanOf = ({ first, last }: { first: string; last: string }): string =>
    words.span(monthText(monthOf(first), tag), monthText(monthOf(last), tag));
  const beginNext = (): void => {
    const rubric = rubricOf(monthOf(today), ports.published.rubrics ?? [], campaign);
    session.begin(draftOfNext(campaign, rubric, { existing, today }));
  };
  return (
    <div className="campaign">
      {published && (
        <Announced key={published.id}>
          <Notice tone="good" title={words.published(published.title[language])}>
            <p>{words.publishedHint(monthText(monthOf(published.term.first), tag))}</p>
          </Notice>
        </Announced>
      )}
      <p>{words.intro}</p>
      <section aria-labelledby="campaign-existing">
        <h3 id="campaign-existing">{words.existing}</h3>
        <ul className="campaign-list">
          {existing.map(({ id, title, term }) => (
            <li key={id}>
              {title[language]} <span className="quiet">{spanOf(term)}</span>{' '}
              {id === campaign.id && <span className="campaign-used">{words.inForce}</span>}
            </li>
          ))}
        </ul>
      </section>
      {draft ? (
        <CampaignEditor
          key={draft.base.id}
          draft={draft}
          list={list}
          session={session}
          onChanged={onChanged}
        />
      ) : (
        <>
          <div className="buttons">
            <PrimaryAction text={words.beginNext} onClick={beginNext} />
            <DefaultAction text={words.beginSame} onClick={() => session.begin(draftOfSame(campaign))} />
          </div>
          <p className="quiet">{words.beginSameHint}</p>
        </>
      )}
    </div>
  );
}

export const campaignView: DeskView = {
  id: 'campaign',
  title: { zhCN: campaignWords.zhCN.title, en: campaignWords.en.title },
  isOfMonth: false,
  View: CampaignView,
};
