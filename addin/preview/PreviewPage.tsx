import { useCallback, useEffect, useMemo, useState } from 'react';
import { App, type PanePorts } from '../taskpane/App';
import { DefaultAction } from '../taskpane/components/Action';
import { FaultBoundary } from '../taskpane/components/FaultBoundary';
import { FileButton } from '../taskpane/components/FileButton';
import { Notice } from '../taskpane/components/Notice';
import type { TabId } from '../taskpane/components/PaneTabs';
import { keepLanguage, keptLanguage } from '../taskpane/language-choice';
import { reviewedOf } from '../taskpane/pane-state';
import type { ReviewSession } from '../taskpane/review-session';
import { useStore } from '../taskpane/store';
import { words } from '../words/words';
import { notesByPlace } from './notes-by-place';
import type { OpenedWorkbook } from './opened-workbook';
import { useFileDrop } from './use-file-drop';
import { WorkbookView } from './WorkbookView';

interface PreviewPageProps {
  ports: PanePorts;
  session: ReviewSession;
  workbook: OpenedWorkbook;
  /** Opens the sample; null where there is none. False: it could not be had. */
  openSample: (() => Promise<boolean>) | null;
  isSampleMissing: boolean;
}

/** The pane in a plain browser, beside the sheets of whichever workbook is opened. */
export function PreviewPage({
  ports,
  session,
  workbook,
  openSample,
  ...props
}: PreviewPageProps): JSX.Element {
  const [language, setLanguage] = useState(() => keptLanguage(localStorage));
  const [isSampleMissing, setSampleMissing] = useState(props.isSampleMissing);
  const [tab, setTab] = useState<TabId>('findings');
  const view = reviewedOf(useStore(session))?.view ?? null;
  const notesAt = useMemo(() => notesByPlace(view), [view]);
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
  const isDropping = useFileDrop(openFile);
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
          tab={tab}
          onTab={setTab}
          headerButtons={<FileButton text={own.app.open} onFile={openFile} />}
          welcome={
            <>
              {isSampleMissing && <Notice tone="careful" title={own.fault.sampleMissing} />}
              <FileButton primary text={own.app.open} onFile={openFile} />
              {openSample && (
                <DefaultAction
                  text={own.app.openSample}
                  onClick={() => void openSample().then((isOpened) => setSampleMissing(!isOpened))}
                />
              )}
            </>
          }
        />
      </div>
      <FaultBoundary>
        <WorkbookView workbook={workbook} notesAt={notesAt} words={own} language={language} />
      </FaultBoundary>
      {isDropping && (
        <div className="drop-cover" aria-hidden="true">
          {own.drop.release}
        </div>
      )}
    </div>
  );
}
