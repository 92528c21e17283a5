import { useCallback } from 'react';
import type { PublishedList } from '../../shared/municipal/published';
import { readPairings } from '../gateway/pairings';
import { Announced } from '../taskpane/components/Announced';
import { Notice } from '../taskpane/components/Notice';
import { Waiting } from '../taskpane/components/Waiting';
import { HostRefusalNotice } from '../taskpane/HostRefusalNotice';
import { useStore } from '../taskpane/store';
import { pairingsWords } from '../words/municipal/pairings-words';
import { CallResult } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { PublishedRoster } from './PublishedRoster';
import { RosterChoice } from './RosterChoice';
import { RosterPreviewPanel } from './RosterPreviewPanel';
import { RosterSession, type RosterState } from './roster-session';
import { useCall } from './use-call';
import './pairings.css';

/** Who supports whom: what is published, and the office's own roster on its way there. */
function PairingsView(): JSX.Element {
  const { server, ports, session } = useDesk();
  const ask = useCallback((signal: AbortSignal) => readPairings(server, signal), [server]);
  const called = useCall(ask);
  const roster = session.keep(RosterSession, () => new RosterSession(ports));
  return (
    <CallResult called={called}>
      {(list) => (
        <Pairings
          list={list}
          roster={roster}
          onChanged={() => void Promise.all([called.reload(), ports.refreshPublished()])}
        />
      )}
    </CallResult>
  );
}

interface PairingsProps {
  list: PublishedList;
  roster: RosterSession;
  onChanged: () => void;
}

function Pairings({ list, roster, onChanged }: PairingsProps): JSX.Element {
  const state = useStore(roster);
  return (
    <>
      <PublishedRoster list={list} />
      <RosterChoice roster={roster} />
      {state.kind === 'read' ? (
        <RosterPreviewPanel
          key={state.fileName}
          opened={state}
          list={list}
          roster={roster}
          onChanged={onChanged}
        />
      ) : (
        <RosterNews state={state} roster={roster} />
      )}
    </>
  );
}

type OtherState = Exclude<RosterState, { kind: 'read' }>;

function RosterNews({ state, roster }: { state: OtherState; roster: RosterSession }): JSX.Element | null {
  const { language } = useDesk();
  const words = pairingsWords[language];
  switch (state.kind) {
    case 'none':
      return null;
    case 'reading':
      return <Waiting text={words.reading(state.fileName)} />;
    case 'unread':
      return (
        <Notice tone="careful" title={words.unread}>
          <p>{state.message[language]}</p>
        </Notice>
      );
    case 'stopped':
      return <Notice tone="careful" title={words.stopped} />;
    case 'hostRefused':
      return (
        <HostRefusalNotice
          title={words.stopped}
          refusal={state.refusal}
          onRetry={() => void roster.openCurrent()}
        />
      );
    case 'published':
      return (
        <Announced key={state.version}>
          <Notice tone="good" title={words.published(state.version)}>
            <p>{words.publishedHint}</p>
          </Notice>
        </Announced>
      );
  }
}

export const pairingsView: DeskView = {
  id: 'pairings',
  title: { zhCN: pairingsWords.zhCN.title, en: pairingsWords.en.title },
  isOfMonth: false,
  View: PairingsView,
};
