import type { KeyStore } from '../gateway/key-store';
import { waitsForNetwork } from '../gateway/outbox-entry';
import { KeyField } from './components/KeyField';
import { useWords } from './components/words-context';
import type { OutboxSession } from './outbox-session';
import { useStore } from './store';
import { useKey } from './use-key';

interface OutboxKeyProps {
  session: OutboxSession;
  keys: KeyStore;
  demoKey: string | undefined;
}

/** The key, where the outbox waits for another one and no workbook is open that would show it. */
export function OutboxKey({ session, keys, demoKey }: OutboxKeyProps): JSX.Element | null {
  const { submit } = useWords();
  const [key, setKey] = useKey(keys, 'county');
  const { items } = useStore(session);
  const isWanted = items.some(
    (item) =>
      item.kind === 'entry' &&
      item.entry.standing.kind === 'waiting' &&
      !waitsForNetwork(item.entry.standing),
  );
  if (!isWanted) return null;
  const save = (saved: string | null): void => {
    setKey(saved);
    if (saved !== null) void session.send();
  };
  return <KeyField held={key} hint={submit.keyHint} demoKey={demoKey} onSave={save} />;
}
