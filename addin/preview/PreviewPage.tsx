import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReviewView } from '../presenters/review-view';
import { App, type PanePorts } from '../taskpane/App';
import { FaultBoundary } from '../taskpane/components/FaultBoundary';
import { FileButton } from '../taskpane/components/FileButton';
import { DefaultAction } from '../taskpane/components/Action';
import { Notice } from '../taskpane/components/Notice';
import type { TabId } from '../taskpane/components/PaneTabs';
import { keepLanguage, keptLanguage } from '../taskpane/language-choice';
import type { WorkbookSource } from '../taskpane/review-desk';
import { words } from '../words/words';
import { notesByPlace } from './notes-by-place';
import type { OpenedWorkbook } from './opened-workbook';
import { fetchSample } from './sample';
import { useFileDrop } from './use-file-drop';
import { WorkbookView } from './WorkbookView';

interface PreviewPageProps {
  ports: PanePorts;
  workbook: OpenedWorkbook;
  /** Address of a workbook to begin with. */
  sample: string | null;
}

/** The pane in a plain browser, beside the sheets of whichever workbook is opened. */
export function PreviewPage({ ports, workbook, sample }: PreviewPageProps): JSX.Element {
  const [language, setLanguage] = useState(() => keptLanguage(localStorage));
  const [source, setSource] = useState<WorkbookSource | null>(null);
  const [isSampleMissing, setSampleMissing] = useState(false);
  const [view, setView] = useState<ReviewView | null>(null);
  const [tab, setTab] = useState<TabId>('findings');
  const own = words[language];

  const openFile = useCallback((file: File) => {
    setSampleMissing(false);
    setSource({ fileName: file.name, file });
  }, []);
  const openSample = useCallback(async () => {
    const opened = sample === null ? null : await fetchSample(sample);
    setSampleMissing(sample !== null && !opened);
    if (opened) setSource(opened);
  }, [sample]);
  const isDropping = useFileDrop(openFile);
  const notesAt = useMemo(() => notesByPlace(view), [view]);

  useEffect(() => void openSample(), [openSample]);
  useEffect(() => {
    keepLanguage(localStorage, language);
    document.documentElement.lang = own.language.tag;
    document.title = `${own.app.name} · ${own.app.purpose}`;
  }, [language]);

  const openButton = <FileButton text={own.app.open} onFile={openFile} />;
  return (
    <div className={tab === 'municipal' ? 'page page-wide-pane' : 'page'}>
      <div className="page-pane">
        <App
          ports={ports}
          source={source}
          language={language}
          onLanguage={setLanguage}
          onView={setView}
          onTab={setTab}
          headerButtons={openButton}
          welcome={
            <>
              {isSampleMissing && <Notice tone="careful" title={own.fault.sampleMissing} />}
              <FileButton primary text={own.app.open} onFile={openFile} />
              {sample !== null && (
                <DefaultAction text={own.app.openSample} onClick={() => void openSample()} />
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
