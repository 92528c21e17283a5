import { useState, type ReactNode } from 'react';
import type { Language } from '../../shared/findings/text';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { ReviewView } from '../presenters/review-view';
import { DeskSession } from '../municipal-desk/desk-session';
import { words } from '../words/words';
import { CampaignChoice } from './CampaignChoice';
import type { CampaignSession } from './campaign-session';
import { DefaultAction, PrimaryAction } from './components/Action';
import { FaultBoundary } from './components/FaultBoundary';
import { PaneHeader } from './components/PaneHeader';
import { PaneTabs, type TabId } from './components/PaneTabs';
import { WordsProvider } from './components/words-context';
import { MunicipalTab } from './MunicipalTab';
import { OutboxLine } from './OutboxLine';
import { PaneHead } from './PaneHead';
import { PointedNotice } from './PointedNotice';
import { reviewedOf } from './pane-state';
import type { ReviewPorts, ReviewSession } from './review-session';
import { ReviewTab } from './ReviewTab';
import { useStore } from './store';
import type { SubmissionPorts } from './submission-ports';
import { useCampaign } from './use-campaign';
import { useReturnedNotes } from './use-returned-notes';
import { SubmitTab } from './SubmitTab';

export interface PanePorts extends ReviewPorts, SubmissionPorts {
  /** The campaign that is worked by, and the others to choose from. */
  campaigns: CampaignSession;
  /** Looks at what the municipal office has published once more: it has just published something itself. */
  refreshPublished(): Promise<void>;
}

interface AppProps {
  ports: PanePorts;
  session: ReviewSession;
  language: Language;
  onLanguage: (language: Language) => void;
  tab: TabId;
  onTab: (tab: TabId) => void;
  /** The municipal desk, where the page itself leads to places on it. */
  desk?: DeskSession;
  /** The page's own ways to open a workbook, while none is open and in the header after that. */
  welcome?: ReactNode;
  headerButtons?: ReactNode;
  /** What the host has to say of the workbook that is open. */
  note?: ReactNode;
}

/** The pane, whichever host it stands in. */
export function App({ ports, session, language, tab, ...props }: AppProps): JSX.Element {
  const state = useStore(session);
  const reviewed = reviewedOf(state);
  const [ownDesk] = useState(() => new DeskSession());
  const desk = props.desk ?? ownDesk;
  useCampaign(ports.campaigns, session, desk);
  useReturnedNotes(ports, session, reviewed?.view.county?.code);
  const own = words[language];
  const isInExcel = ports.host.reader !== null;
  const reveal = (place: CellRef): void => void session.pointer.reveal(place);
  const check = (): void => void session.check();
  const tabs = [
    { id: 'findings' as const, ...(reviewed && { count: totalOf(reviewed.view) }) },
    { id: 'score' as const },
    { id: 'understood' as const },
    { id: 'submit' as const },
    { id: 'municipal' as const },
  ];

  return (
    <WordsProvider value={own}>
      <main className="pane" lang={own.language.tag}>
        <PaneHeader onSwitchLanguage={() => props.onLanguage(language === 'zhCN' ? 'en' : 'zhCN')}>
          {state.kind !== 'empty' && props.headerButtons}
          {state.kind !== 'empty' && isInExcel && (
            <DefaultAction text={own.host.checkAgain} onClick={check} />
          )}
        </PaneHeader>
        <CampaignChoice
          campaigns={ports.campaigns}
          language={language}
          months={reviewed && tab !== 'municipal' ? reviewed.view.months : null}
        />
        {ports.server && tab !== 'submit' && (
          <OutboxLine
            session={ports.server.outbox}
            language={language}
            onShow={() => props.onTab('submit')}
          />
        )}
        {tab !== 'municipal' && (
          <>
            <FaultBoundary key={reviewed ? 'head' : `head ${state.kind}`}>
              <PaneHead
                state={state}
                session={session}
                campaign={ports.campaign}
                isInExcel={isInExcel}
                onShowReading={() => props.onTab('understood')}
                welcome={props.welcome ?? <PrimaryAction text={own.host.check} onClick={check} />}
              />
            </FaultBoundary>
            {props.note}
          </>
        )}
        <PaneTabs tabs={tabs} selected={tab} onSelect={props.onTab}>
          <FaultBoundary key={tab}>
            {tab === 'submit' && (
              <SubmitTab
                ports={ports}
                session={session}
                reviewed={reviewed}
                language={language}
                onReveal={reveal}
              />
            )}
            {tab === 'municipal' && <MunicipalTab ports={ports} desk={desk} language={language} />}
            <ReviewTab session={session} tab={tab} view={reviewed?.view ?? null} onReveal={reveal} />
          </FaultBoundary>
        </PaneTabs>
        <PointedNotice pointer={session.pointer} />
      </main>
    </WordsProvider>
  );
}

function totalOf(view: ReviewView): number {
  return view.findings.groups.reduce((total, group) => total + group.total, 0);
}
