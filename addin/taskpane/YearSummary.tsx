import type { County } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import type { KeyStore } from '../gateway/key-store';
import { reportWords } from '../words/report-words';
import { yearWords } from '../words/year-words';
import { DefaultAction } from './components/Action';
import { Announced } from './components/Announced';
import { Disclosure } from './components/Disclosure';
import { Notice } from './components/Notice';
import { Waiting } from './components/Waiting';
import { useWords } from './components/words-context';
import { keyOf } from './object-keys';
import { ReportOutcomeNotice } from './ReportOutcomeNotice';
import { useStore } from './store';
import { useKey } from './use-key';
import type { YearSession, YearState } from './year-session';

interface YearSummaryProps {
  session: YearSession;
  keys: KeyStore;
  county: Pick<County, 'code' | 'name'>;
  language: Language;
  /** Into the workbook that is open, else into a file. */
  isWritten: boolean;
}

/** Writes the county's whole year as a sheet. */
export function YearSummary(props: YearSummaryProps): JSX.Element {
  return (
    <Disclosure
      id="year-summary"
      level={3}
      open={false}
      className="year-summary"
      summary={yearWords[props.language].title}
    >
      {() => <YearSteps {...props} />}
    </Disclosure>
  );
}

function YearSteps({ session, keys, county, language, isWritten }: YearSummaryProps): JSX.Element {
  const words = yearWords[language];
  const report = reportWords[language];
  const { tag } = useWords().language;
  const state = useStore(session);
  const [key] = useKey(keys, 'county');
  const isUnderWay = state.kind === 'fetching' || state.kind === 'writing';
  const write = (): void => {
    if (key !== null) void session.write({ key, tag, county, language });
  };
  return (
    <>
      <p className="quiet">{words.hint}</p>
      {key === null ? (
        <p className="quiet">{words.noKey}</p>
      ) : (
        <DefaultAction text={isWritten ? report.write : report.save} disabled={isUnderWay} onClick={write} />
      )}
      <YearOutcome key={keyOf(state)} state={state} language={language} onRetry={write} />
    </>
  );
}

interface YearOutcomeProps {
  state: YearState;
  language: Language;
  onRetry: () => void;
}

function YearOutcome({ state, language, onRetry }: YearOutcomeProps): JSX.Element | null {
  const words = yearWords[language];
  switch (state.kind) {
    case 'idle':
      return null;
    case 'fetching':
      return <Waiting text={words.fetching} />;
    case 'nothingAccepted':
    case 'unanswered':
      return (
        <Announced>
          <Notice tone="careful" title={words[state.kind]}>
            <p>{words[`${state.kind}Hint`]}</p>
          </Notice>
        </Announced>
      );
    default:
      return <ReportOutcomeNotice outcome={state} language={language} onRetry={onRetry} />;
  }
}
