import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../shared/findings/text';
import { DeskSession } from '../municipal-desk/desk-session';
import { takeMail } from '../municipal-desk/take-mail';
import { words } from '../words/words';
import { App, type PanePorts } from './App';
import type { TabId } from './components/PaneTabs';
import { keepLanguage } from './language-choice';
import type { ReviewSession } from './review-session';
import { useStore, type Store } from './store';
import { useFileDrop } from './use-file-drop';

interface ExcelPaneProps {
  ports: PanePorts;
  session: ReviewSession;
  language: Language;
  /** The tab that was asked for, here or on the ribbon. */
  tab: Store<TabId> & { choose: (tab: TabId) => void };
}

/** The pane beside the workbook that is open in Excel. */
export function ExcelPane({ ports, session, tab, ...props }: ExcelPaneProps): JSX.Element {
  const [language, setLanguage] = useState(props.language);
  const selected = useStore(tab);
  const [desk] = useState(() => new DeskSession());
  const isForDesk = selected === 'municipal' && ports.server !== null;
  // Whatever is dropped elsewhere would take the pane's place.
  useFileDrop(
    useCallback(
      (files) => {
        if (isForDesk) takeMail(desk, files);
      },
      [isForDesk, desk],
    ),
  );
  const { tag } = words[language].language;
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  return (
    <App
      ports={ports}
      session={session}
      language={language}
      onLanguage={(chosen) => {
        keepLanguage(localStorage, chosen);
        setLanguage(chosen);
        session.speak(chosen);
      }}
      desk={desk}
      tab={selected}
      onTab={(chosen) => tab.choose(chosen)}
    />
  );
}
