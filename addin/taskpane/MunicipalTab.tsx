import { useMemo, useState } from 'react';
import type { Language } from '../../shared/findings/text';
import type { TableAnswer } from '../gateway/answers';
import type { PanePorts } from './App';
import { PrimaryAction } from './components/Action';
import { Announced } from './components/Announced';
import { KeyField } from './components/KeyField';
import { MonthField } from './components/MonthField';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import { Waiting } from './components/Waiting';
import { MunicipalOutcome } from './MunicipalOutcome';
import { keyOf } from './object-keys';
import { likelyMonth, monthText, submissionMonths } from './submission-months';
import { useKey } from './use-key';

interface MunicipalTabProps {
  ports: PanePorts;
  language: Language;
}

type Loading =
  { kind: 'idle' } | { kind: 'loading' } | { kind: 'answered'; month: string; answer: TableAnswer };

/** The municipal office's table of a month, for whoever has the municipal key. */
export function MunicipalTab({ ports, language: spoken }: MunicipalTabProps): JSX.Element {
  const { municipal: words, language } = useWords();
  const { server, keys, demoKeys, campaign, today } = ports;
  const [key, setKey] = useKey(keys, 'municipal');
  const months = useMemo(() => submissionMonths(campaign, today), [campaign, today]);
  const [month, setMonth] = useState(() => likelyMonth(months, today) ?? '');
  const [loading, setLoading] = useState<Loading>({ kind: 'idle' });
  if (!server) return <Notice tone="plain" title={words.noServer} />;
  const load = (held: string): void => {
    setLoading({ kind: 'loading' });
    void server.client
      .municipalTable(held, month)
      .then((answer) => setLoading({ kind: 'answered', month, answer }));
  };
  return (
    <>
      <p className="quiet">{words.intro}</p>
      <div className="municipal-form">
        <MonthField
          label={words.month}
          months={months.map((one) => ({ month: one, text: monthText(one, language.tag) }))}
          selected={month}
          onSelect={setMonth}
        />
        <KeyField
          held={key}
          hint={words.keyHint}
          demoKey={demoKeys.municipal}
          onSave={(changed) => {
            setKey(changed);
            setLoading({ kind: 'idle' });
          }}
        />
        {key !== null && loading.kind !== 'loading' && (
          <PrimaryAction text={words.load} onClick={() => load(key)} />
        )}
      </div>
      {loading.kind === 'loading' && <Waiting text={words.loading} />}
      {loading.kind === 'answered' && (
        <Announced key={keyOf(loading)}>
          <MunicipalOutcome
            month={monthText(loading.month, language.tag)}
            answer={loading.answer}
            language={spoken}
          />
        </Announced>
      )}
    </>
  );
}
