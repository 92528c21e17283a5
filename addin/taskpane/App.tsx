import { useEffect, useState, type ReactNode } from 'react';
import type { Language } from '../../shared/findings/text';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { WorkbookPainter } from '../../shared/workbook/workbook-port';
import type { ReviewView } from '../presenters/review-view';
import { words } from '../words/words';
import { FaultBoundary } from './components/FaultBoundary';
import { PaneHeader } from './components/PaneHeader';
import { PaneTabs, type TabId } from './components/PaneTabs';
import { WordsProvider } from './components/words-context';
import { PaneHead } from './PaneHead';
import { ReviewTab } from './ReviewTab';
import { reviewedOf } from './pane-state';
import type { WorkbookSource } from './review-desk';
import { SubmitTab } from './SubmitTab';
import { MunicipalTab } from './MunicipalTab';
import type { SubmissionPorts } from './submission-ports';
import { useReview, type ReviewPorts } from './use-review';

export interface PanePorts extends ReviewPorts, SubmissionPorts {
  painter: Pick<WorkbookPainter, 'paint' | 'clear' | 'reveal'>;
}

interface AppProps {
  ports: PanePorts;
  /** The workbook to review: another object is another workbook, or the same one anew. */
  source: WorkbookSource | null;
  language: Language;
  onLanguage: (language: Language) => void;
  onView?: (view: ReviewView | null) => void;
  onTab?: (tab: TabId) => void;
  /** The host's own ways to open a workbook, while none is open and in the header after that. */
  welcome: ReactNode;
  headerButtons: ReactNode;
}

/** The pane, whichever host it stands in. */
export function App(props: AppProps): JSX.Element {
  const { ports, source, language, onView, onTab } = props;
  const work = useReview(ports, language);
  const [tab, setTab] = useState<TabId>('findings');
  const [said, setSaid] = useState('');
  const reviewed = reviewedOf(work.state);
  const own = words[language];

  useEffect(() => {
    if (!source) return;
    setTab('findings');
    work.open(source);
  }, [source]);
  useEffect(() => onView?.(reviewed?.view ?? null), [reviewed?.view]);
  useEffect(() => onTab?.(tab), [tab]);

  const reveal = (place: CellRef): void => {
    void ports.painter.reveal(place);
    setSaid(own.findings.shown(`${place.sheet} ${place.address}`));
  };
  const tabs = [
    { id: 'findings' as const, ...(reviewed && { count: totalOf(reviewed.view) }) },
    { id: 'score' as const },
    { id: 'understood' as const },
    { id: 'submit' as const },
    { id: 'municipal' as const },
  ];

  return (
    <WordsProvider value={own}>
      <div className="pane" lang={own.language.tag}>
        <PaneHeader onSwitchLanguage={() => props.onLanguage(language === 'zhCN' ? 'en' : 'zhCN')}>
          {work.state.kind !== 'empty' && props.headerButtons}
        </PaneHeader>
        <FaultBoundary key={`head ${work.state.kind}`}>
          <PaneHead work={work} ports={ports} welcome={props.welcome} />
        </FaultBoundary>
        <PaneTabs tabs={tabs} selected={tab} onSelect={setTab}>
          <FaultBoundary key={tab}>
            {tab === 'submit' && (
              <SubmitTab ports={ports} reviewed={reviewed} language={language} onReveal={reveal} />
            )}
            {tab === 'municipal' && <MunicipalTab ports={ports} language={language} />}
            {reviewed && <ReviewTab tab={tab} view={reviewed.view} onReveal={reveal} />}
          </FaultBoundary>
        </PaneTabs>
        <div className="only-heard" role="status">
          {said}
        </div>
      </div>
    </WordsProvider>
  );
}

function totalOf(view: ReviewView): number {
  return view.groups.reduce((total, group) => total + group.total, 0);
}
