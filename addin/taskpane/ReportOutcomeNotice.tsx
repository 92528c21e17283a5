import type { Language } from '../../shared/findings/text';
import { reportWords } from '../words/report-words';
import { Announced } from './components/Announced';
import { Notice } from './components/Notice';
import { Waiting } from './components/Waiting';
import { HostRefusalNotice } from './HostRefusalNotice';
import type { ReportOutcome } from './write-report';

interface ReportOutcomeNoticeProps {
  outcome: { kind: 'writing' } | ReportOutcome;
  language: Language;
  onRetry: () => void;
}

/** What became of a report that was written into the workbook or saved. */
export function ReportOutcomeNotice({ outcome, language, onRetry }: ReportOutcomeNoticeProps): JSX.Element {
  const words = reportWords[language];
  switch (outcome.kind) {
    case 'writing':
      return <Waiting text={words.writing} />;
    case 'written':
      return (
        <Announced>
          <Notice tone="good" title={words.written(outcome.sheet.name)}>
            {outcome.sheet.kind === 'setAside' && <p>{words.setAside}</p>}
          </Notice>
        </Announced>
      );
    case 'saved':
      return (
        <Announced>
          <Notice tone="good" title={words.saved(outcome.fileName)}>
            <p>{words.savedHint}</p>
          </Notice>
        </Announced>
      );
    case 'refused':
      return (
        <Announced>
          <HostRefusalNotice title={words.notWritten} refusal={outcome.refusal} onRetry={onRetry} />
        </Announced>
      );
  }
}
