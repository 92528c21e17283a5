import { useCallback, useEffect, useState } from 'react';
import { placeInAddress } from '../municipal-desk/desk-address';
import { DeskSession } from '../municipal-desk/desk-session';
import { takeMail } from '../municipal-desk/take-mail';
import { App, type PanePorts } from '../taskpane/App';
import { DefaultAction, TextAction } from '../taskpane/components/Action';
import { FaultBoundary } from '../taskpane/components/FaultBoundary';
import { FileButton } from '../taskpane/components/FileButton';
import { Notice } from '../taskpane/components/Notice';
import type { TabId } from '../taskpane/components/PaneTabs';
import { keepLanguage, keptLanguage } from '../taskpane/language-choice';
import { reviewedOf } from '../taskpane/pane-state';
import type { ReviewSession } from '../taskpane/review-session';
import { useStore } from '../taskpane/store';
import { useFileDrop } from '../taskpane/use-file-drop';
import { words } from '../words/words';
import { MarkedCopy } from './MarkedCopy';
import type { OpenedWorkbook } from './opened-workbook';
import type { Samples } from './samples';
import { WorkbookView } from './WorkbookView';

interface PreviewPageProps {
  ports: PanePorts;
  session: ReviewSession;
  workbook: OpenedWorkbook;
  samples: Samples;
  isSampleMissing: boolean;
}

/** The pane in a plain browser, beside the sheets of whichever workbook is opened. */
export function PreviewPage({ ports, session, workbook, samples, ...props }: PreviewPageProps): JSX.Element {
  const [language, setLanguage] = useState(() => keptLanguage(localStorage));
  const [isSampleMissing, setSampleMissing] = useState(props.isSampleMissing);
  const [desk] = useState(() => new DeskSession());
  const [tab, setTab] = useState<TabId>(() => (followAddress(desk, ports) ? 'municipal' : 'findings'));
  const reviewed = reviewedOf(useStore(session));
  const view = reviewed ? reviewed.view : null;
  const own = words[language];
  const { tag } = own.language;
  const title = `${own.app.name} · ${own.app.purpose}`;

  const openFile = useCallback(
    (file: File) => {
      setTab('findings');
      session.open({ fileName: file.name, file });
    },
    [session],
  );
  const isForDesk = tab === 'municipal' && ports.server !== null;
  const isDropping = useFileDrop(
    useCallback(
      (files) => {
        const [first] = files;
        if (isForDesk) takeMail(desk, files);
        else if (first) openFile(first);
      },
      [isForDesk, desk, openFile],
    ),
  );
  useEffect(() => {
    const follow = (): void => {
      if (followAddress(desk, ports)) setTab('municipal');
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [desk, ports]);
  useEffect(() => {
    document.documentElement.lang = tag;
    document.title = title;
  }, [tag, title]);

  return (
    <div className={tab === 'municipal' ? 'page page-wide-pane' : 'page'}>
      <div className="page-pane">
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
          tab={tab}
          onTab={setTab}
          headerButtons={<FileButton text={own.app.open} onFile={openFile} />}
          note={
            reviewed && (
              <>
                {samples.hasCorrected(reviewed.source) && (
                  <p className="quiet">
                    {own.app.sampleNote}{' '}
                    <TextAction text={own.app.openCorrected} onClick={() => void samples.openCorrected()} />
                  </p>
                )}
                <MarkedCopy key={reviewed.source.fileName} session={session} language={language} />
              </>
            )
          }
          welcome={
            <>
              {isSampleMissing && <Notice tone="careful" title={own.fault.sampleMissing} />}
              <FileButton primary text={own.app.open} onFile={openFile} />
              {samples.isOffered && (
                <DefaultAction
                  text={own.app.openSample}
                  onClick={() => void samples.open().then((isOpened) => setSampleMissing(!isOpened))}
                />
              )}
            </>
          }
        />
      </div>
      <FaultBoundary>
        <WorkbookView workbook={workbook} view={view} words={own} language={language} />
      </FaultBoundary>
      {isDropping && (
        <div className="drop-cover" aria-hidden="true">
          {isForDesk ? own.drop.releaseMail : own.drop.release}
        </div>
      )}
    </div>
  );
}

/** Goes where the page's address leads; false where it leads to no place on the desk. */
function followAddress(desk: DeskSession, { campaigns }: PanePorts): boolean {
  const found = placeInAddress(location.hash);
  if (found) {
    desk.go(found.place, found.month);
    void campaigns.chooseMonth(found.month);
  }
  return found !== null;
}
