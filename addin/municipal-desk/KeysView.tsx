import { useCallback, useState } from 'react';
import type { z } from 'zod';
import type { issuedKeySchema, ListedKey } from '../../shared/municipal/keys';
import { issueKey, readKeys, type KeyRing } from '../gateway/keys';
import type { CallAnswer } from '../gateway/municipal-server';
import { oneLine } from '../presenters/one-line';
import { DefaultAction, PrimaryAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { CopyText } from '../taskpane/components/CopyText';
import { SelectField } from '../taskpane/components/SelectField';
import { TextEntry } from '../taskpane/components/TextEntry';
import { keysWords } from '../words/municipal/keys-words';
import { CallResult, Refused } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { KeyLine } from './KeyLine';
import { useCall } from './use-call';
import './keys.css';

const office = 'municipal';

/** Who may submit and decide: keys are issued, copied once, and revoked. */
function KeysView(): JSX.Element {
  const { server, language, ports } = useDesk();
  const words = keysWords[language];
  const called = useCall(useCallback((signal: AbortSignal) => readKeys(server, signal), [server]));
  const { counties } = ports.campaign;
  const nameOf = ({ scope }: Pick<ListedKey, 'scope'>): string =>
    scope.role === 'municipal'
      ? words.office
      : (counties.find(({ code }) => code === scope.county)?.name ?? scope.county);
  return (
    <>
      <p className="quiet">{words.hint}</p>
      <NewKey nameOf={nameOf} onIssued={() => void called.reload()} />
      <CallResult called={called}>
        {(ring) => (
          <section aria-label={words.list(ring.keys.length)}>
            <h3>{words.list(ring.keys.length)}</h3>
            <ul className="keys-list">
              {ring.keys.map((key) => (
                <KeyLine
                  key={key.id}
                  listed={key}
                  whose={nameOf(key)}
                  isOwn={key.id === ring.own}
                  onRevoked={() => void called.reload()}
                />
              ))}
            </ul>
            <Without ring={ring} />
          </section>
        )}
      </CallResult>
    </>
  );
}

type Issued = z.infer<typeof issuedKeySchema>;

function NewKey({
  nameOf,
  onIssued,
}: {
  nameOf: (key: Pick<ListedKey, 'scope'>) => string;
  onIssued: () => void;
}): JSX.Element {
  const { server, language, ports } = useDesk();
  const words = keysWords[language];
  const [whose, setWhose] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [isSending, setSending] = useState(false);
  const [answer, setAnswer] = useState<CallAnswer<Issued> | null>(null);
  const issue = (holder: string): void => {
    setSending(true);
    const scope =
      holder === office ? { role: 'municipal' as const } : { role: 'county' as const, county: holder };
    const written = oneLine(label);
    void issueKey(server, { scope, ...(written !== '' && { label: written }) }).then((issued) => {
      setSending(false);
      setAnswer(issued);
      setLabel('');
      if (issued.kind === 'done') onIssued();
    });
  };
  if (answer?.kind === 'done')
    return (
      <Announced>
        <section className="keys-new" aria-label={words.issued(nameOf(answer.value))}>
          <h3>{words.issued(nameOf(answer.value))}</h3>
          <p>{words.once}</p>
          <code className="keys-secret">{answer.value.secret}</code>
          <CopyText
            label={words.copy}
            text={answer.value.secret}
            copied={words.copied}
            failed={words.copyFailed}
          />
          <DefaultAction text={words.seen} onClick={() => setAnswer(null)} />
        </section>
      </Announced>
    );
  return (
    <div className="keys-form">
      <SelectField
        label={words.for}
        options={[
          ...ports.campaign.counties.map(({ code, name }) => ({ key: code, text: name })),
          { key: office, text: words.office },
        ]}
        selected={whose}
        onSelect={setWhose}
      />
      <TextEntry
        label={`${words.label} ${words.labelHint}`}
        value={label}
        longest={100}
        onChange={setLabel}
      />
      <PrimaryAction
        text={words.issue}
        disabled={whose === null || isSending}
        onClick={() => whose !== null && issue(whose)}
      />
      {answer && <Refused answer={answer} />}
    </div>
  );
}

/** Counties that cannot submit by themselves. */
function Without({ ring }: { ring: KeyRing }): JSX.Element | null {
  const { language, ports } = useDesk();
  const held = new Set(ring.keys.flatMap(({ scope }) => (scope.role === 'county' ? [scope.county] : [])));
  const names = ports.campaign.counties.filter(({ code }) => !held.has(code)).map(({ name }) => name);
  if (names.length === 0) return null;
  return <p>{keysWords[language].without(names.join(language === 'zhCN' ? '、' : ', '))}</p>;
}

export const keysView: DeskView = {
  id: 'keys',
  title: { zhCN: keysWords.zhCN.title, en: keysWords.en.title },
  isOfMonth: false,
  View: KeysView,
};
