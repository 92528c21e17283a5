import type { Language } from '../../shared/findings/text';
import { outboxWords } from '../words/outbox-words';
import { Notice } from './components/Notice';
import './outbox.css';
import { OutboxItem } from './OutboxItem';
import type { OutboxSession } from './outbox-session';
import { useStore } from './store';

interface OutboxSectionProps {
  session: OutboxSession;
  timeZone: string;
  language: Language;
}

/** What waits for the network, and what became of it; nothing while there is neither. */
export function OutboxSection({ session, timeZone, language }: OutboxSectionProps): JSX.Element | null {
  const words = outboxWords[language];
  const { items, trouble } = useStore(session);
  if (items.length === 0) return null;
  return (
    <section className="outbox" aria-labelledby="outbox-title">
      <h2 id="outbox-title" className="outbox-title">
        {words.title}
      </h2>
      {trouble && <Notice tone="bad" title={words.trouble} />}
      <ul>
        {items.map((item) => (
          <li key={item.place}>
            <OutboxItem item={item} session={session} timeZone={timeZone} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
