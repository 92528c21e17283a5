import { lazy, Suspense } from 'react';
import type { Language } from '../../shared/findings/text';
import type { DeskSession } from '../municipal-desk/desk-session';
import { DroppedFiles } from '../municipal-desk/dropped-files';
import type { PanePorts } from './App';
import { KeyField } from './components/KeyField';
import { Notice } from './components/Notice';
import { Waiting } from './components/Waiting';
import { useWords } from './components/words-context';
import { useStore } from './store';
import { useKey } from './use-key';

/** Counties never need it, so it is fetched when it is opened. */
const MunicipalDesk = lazy(async () => {
  const { MunicipalDesk: desk } = await import('../municipal-desk/MunicipalDesk');
  return { default: desk };
});

interface MunicipalTabProps {
  ports: PanePorts;
  desk: DeskSession;
  language: Language;
}

/** The municipal desk, for whoever has the municipal key. */
export function MunicipalTab({ ports, desk, language }: MunicipalTabProps): JSX.Element {
  const { municipal: words } = useWords();
  const { server, keys, demoKeys } = ports;
  const [key, setKey] = useKey(keys, 'municipal');
  const waiting = useStore(desk.keep(DroppedFiles, () => new DroppedFiles())).length;
  if (!server) return <Notice tone="plain" title={words.noServer} />;
  return (
    <>
      {key === null && <p className="quiet">{words.intro}</p>}
      {key === null && waiting > 0 && <Notice tone="plain" title={words.filesWait(waiting)} />}
      <KeyField held={key} hint={words.keyHint} demoKey={demoKeys.municipal} onSave={setKey} />
      {key !== null && (
        <Suspense fallback={<Waiting text={words.loading} />}>
          <MunicipalDesk
            api={server.client.api}
            municipalKey={key}
            ports={ports}
            session={desk}
            language={language}
          />
        </Suspense>
      )}
    </>
  );
}
