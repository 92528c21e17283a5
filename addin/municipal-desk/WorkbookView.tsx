import { useMemo } from 'react';
import { DefaultAction, PrimaryAction } from '../taskpane/components/Action';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { workbookWords } from '../words/municipal/workbook-words';
import { useDesk, type DeskView } from './desk-context';
import { WorkbookOutcome } from './WorkbookOutcome';
import { WorkbookProgress } from './WorkbookProgress';
import { WorkbookSession } from './workbook-session';
import './workbook.css';

/** Brings the month into the workbook that is open or, in a browser, into a file. */
function WorkbookView(): JSX.Element {
  const { server, ports, session: desk, month: chosen, language } = useDesk();
  const { publisher } = ports.host;
  const session = useMemo(
    () =>
      desk.keep(
        WorkbookSession,
        () => new WorkbookSession(publisher, new URL('./index.html', location.href).href),
      ),
    [desk, publisher],
  );
  const state = useStore(session);
  const words = workbookWords[language];
  const month = monthText(chosen, useWords().language.tag);
  const run = (): void => void session.fetch(server, chosen, language);
  const isAtWork = state.kind === 'fetching' || state.kind === 'writing';
  return (
    <div className="workbook-view">
      <p>{publisher ? words.intro : words.introFile}</p>
      <p className="workbook-sheets">{words.sheets}</p>
      {publisher && <p className="quiet">{words.keeps}</p>}
      {isAtWork ? (
        <>
          <WorkbookProgress state={state} />
          <DefaultAction text={words.stop} onClick={() => session.stop()} />
        </>
      ) : (
        <PrimaryAction text={publisher ? words.fetch(month) : words.save(month)} onClick={run} />
      )}
      <WorkbookOutcome state={state} onRetry={run} />
    </div>
  );
}

export const workbookView: DeskView = {
  id: 'workbook',
  title: { zhCN: workbookWords.zhCN.title, en: workbookWords.en.title },
  isOfMonth: true,
  View: WorkbookView,
};
