import { useCallback } from 'react';
import { reportDueDate } from '../../shared/campaign/campaign';
import { readSubmission } from '../gateway/read-submission';
import { SelectField } from '../taskpane/components/SelectField';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { countyWords } from '../words/municipal/county-words';
import { CallResult } from './CallResult';
import { CountyHistory } from './CountyHistory';
import { CountyMonth } from './CountyMonth';
import { CountySteps } from './CountySteps';
import { useDesk, type DeskView } from './desk-context';
import { useCall } from './use-call';
import './county.css';

/** One county's month: what it has submitted, as it saw it, and what the office decides on it. */
function CountyView(): JSX.Element {
  const { server, ports, language, month, place, session } = useDesk();
  const words = countyWords[language];
  const { counties } = ports.campaign;
  const chosen = counties.find(({ code }) => code === place.county) ?? counties[0];
  const code = chosen?.code ?? '';
  const called = useCall(
    useCallback((signal: AbortSignal) => readSubmission(server, month, code, signal), [server, month, code]),
  );
  const own = monthText(month, useWords().language.tag);
  const { answer, reload } = called;
  const isMissing = answer?.kind === 'problem' && answer.problem.kind === 'notFound';
  return (
    <>
      <SelectField
        label={words.county}
        options={counties.map((county) => ({ key: county.code, text: county.name }))}
        selected={code}
        onSelect={(county) => session.go({ view: 'county', county })}
      />
      <CountySteps counties={counties} code={code} />
      {isMissing ? (
        <Notice tone="plain" title={words.nothing(chosen?.name ?? '', own)}>
          {words.due(reportDueDate(ports.campaign, month))}
        </Notice>
      ) : (
        <CallResult called={called}>
          {(standing) => (
            <>
              <CountyMonth standing={standing} name={chosen?.name ?? ''} onChanged={() => void reload()} />
              <CountyHistory key={`${standing.version} ${standing.state}`} standing={standing} />
            </>
          )}
        </CallResult>
      )}
    </>
  );
}

export const countyView: DeskView = {
  id: 'county',
  title: { zhCN: countyWords.zhCN.title, en: countyWords.en.title },
  isOfMonth: true,
  View: CountyView,
};
