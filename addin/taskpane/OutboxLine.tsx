import type { Language } from '../../shared/findings/text';
import { waitsForNetwork } from '../gateway/outbox-entry';
import { outboxWords } from '../words/outbox-words';
import { TextAction } from './components/Action';
import './outbox.css';
import type { OutboxSession } from './outbox-session';
import { useStore } from './store';

interface OutboxLineProps {
  session: OutboxSession;
  language: Language;
  onShow: () => void;
}

/** In the pane's head, whichever tab is open: what is not submitted yet, else what has been. */
export function OutboxLine({ session, language, onShow }: OutboxLineProps): JSX.Element | null {
  const words = outboxWords[language];
  const { items } = useStore(session);
  if (items.length === 0) return null;
  const standings = items.flatMap((item) => (item.kind === 'entry' ? [item.entry.standing] : []));
  const waiting = standings.filter(waitsForNetwork).length;
  const taken = standings.filter(({ kind }) => kind === 'taken').length;
  const forOfficer = items.length - waiting - taken;
  const mood = forOfficer > 0 ? 'urgent' : waiting > 0 ? 'waiting' : 'done';
  return (
    <output className={`outbox-line outbox-line-${mood}`}>
      {forOfficer > 0 && <span>{words.forYou(forOfficer)}</span>}
      {waiting > 0 && <span>{words.waiting(waiting)}</span>}
      {mood === 'done' && <span>{words.done(taken)}</span>} <TextAction text={words.show} onClick={onShow} />
    </output>
  );
}
