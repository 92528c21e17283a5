import { useCallback, useMemo } from 'react';
import type { Briefing } from '../../shared/municipal/briefing';
import { readBriefing } from '../gateway/read-briefing';
import { briefingDocument, briefingSheet } from '../presenters/briefing-document';
import { DefaultAction, PrimaryAction } from '../taskpane/components/Action';
import { NoteField } from '../taskpane/components/NoteField';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { ReportOutcomeNotice } from '../taskpane/ReportOutcomeNotice';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { reportWords } from '../words/report-words';
import { briefingWords } from '../words/municipal/briefing-words';
import { BriefingPage } from './BriefingPage';
import { BriefingSession } from './briefing-session';
import { CallResult } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { useCall } from './use-call';
import './briefing.css';

/** The quarterly briefing as of the month: read here, printed, written into the workbook or a file. */
function BriefingView(): JSX.Element {
  const { server, month } = useDesk();
  const ask = useCallback((signal: AbortSignal) => readBriefing(server, month, signal), [server, month]);
  return <CallResult called={useCall(ask)}>{(briefing) => <Made briefing={briefing} />}</CallResult>;
}

const longestClosing = 2_000;

function Made({ briefing }: { briefing: Briefing }): JSX.Element {
  const { language, ports, session: desk } = useDesk();
  const words = briefingWords[language];
  const report = reportWords[language];
  const { tag } = useWords().language;
  const { publisher } = ports.host;
  const session = desk.keep(BriefingSession, () => new BriefingSession(publisher));
  const { closing, outcome } = useStore(session);
  const { campaign, today } = ports;
  const made = useMemo(
    () => briefingDocument(briefing, { campaign, today, closing }, language),
    [briefing, campaign, today, closing, language],
  );
  if (briefing.totals.counties === 0)
    return <Notice tone="plain" title={words.none(monthText(briefing.month, tag))} />;
  const write = (): void => void session.write(briefingSheet(made));
  return (
    <div className="briefing">
      <p className="quiet">{publisher ? words.hintExcel : words.hint}</p>
      <NoteField
        label={words.closing}
        value={closing}
        longest={longestClosing}
        description={words.closingHint}
        onChange={(typed) => session.close(typed)}
      />
      <div className="buttons">
        <PrimaryAction
          text={publisher ? report.write : report.save}
          disabled={outcome?.kind === 'writing'}
          onClick={write}
        />
        {!publisher && <DefaultAction text={words.print} onClick={() => window.print()} />}
      </div>
      {outcome && <ReportOutcomeNotice outcome={outcome} language={language} onRetry={write} />}
      <BriefingPage made={made} />
    </div>
  );
}

export const briefingView: DeskView = {
  id: 'briefing',
  title: { zhCN: briefingWords.zhCN.title, en: briefingWords.en.title },
  isOfMonth: true,
  View: BriefingView,
};
