import { useRef } from 'react';
import type { Language } from '../../shared/findings/text';
import { isHeld, type OutboxEntry } from '../gateway/outbox-entry';
import type { Stored } from '../gateway/outbox-store';
import { outboxWords } from '../words/outbox-words';
import { DefaultAction, PrimaryAction } from './components/Action';
import { ConfirmAction } from './components/ConfirmAction';
import { Disclosure } from './components/Disclosure';
import { Notice } from './components/Notice';
import { Waiting } from './components/Waiting';
import { useWords } from './components/words-context';
import { dayText } from './day-text';
import { OutboxCompare } from './OutboxCompare';
import { outboxNotice } from './outbox-notice';
import type { OutboxSession } from './outbox-session';
import { useStore } from './store';
import { monthText } from './submission-months';

interface OutboxItemProps {
  item: Stored;
  session: OutboxSession;
  timeZone: string;
  language: Language;
}

/** One submission of the outbox: whose it is, what stands of it, what can be done. */
export function OutboxItem({ item, ...props }: OutboxItemProps): JSX.Element {
  const { session, timeZone, language } = props;
  const { sending } = useStore(session);
  const words = outboxWords[language];
  const { tag } = useWords().language;
  const box = useRef<HTMLDivElement>(null);
  const onRemove = (): void => void session.remove(item);
  const send = async (entry: OutboxEntry): Promise<void> => {
    await session.sendAgain(entry);
    // The button that had the focus may be gone.
    if (document.activeElement === document.body) box.current?.focus();
  };
  if (item.kind === 'unreadable') {
    return (
      <Notice tone="bad" title={words.unreadable(monthText(item.place.slice(0, 7), tag))}>
        <p>{words.unreadableHint}</p>
        <DefaultAction text={words.seen} onClick={onRemove} />
      </Notice>
    );
  }
  const { entry } = item;
  const name = `${entry.countyName} ${monthText(entry.month, tag)}`;
  const { tone, title, hint, action } = outboxNotice(entry.standing, language);
  return (
    <div ref={box} tabIndex={-1} className="announced">
      <p className="outbox-name">
        <strong>{name}</strong>{' '}
        <span className="quiet">{words.about(entry.fileName, dayText(entry.queuedAt, timeZone, tag))}</span>
      </p>
      {sending === item.place ? (
        <Waiting text={words.sending} />
      ) : (
        <Notice tone={tone} title={title}>
          {hint && <p>{hint}</p>}
          {isHeld(entry) && entry.standing.kind === 'undecided' && entry.standing.version > 0 && (
            <Disclosure
              id={`outbox-${entry.month}-${entry.county}`}
              level={3}
              open={false}
              summary={words.compare}
            >
              {() => (
                <OutboxCompare session={session} entry={entry} timeZone={timeZone} language={language} />
              )}
            </Disclosure>
          )}
          <div className="buttons">
            {action === null ? (
              <DefaultAction text={words.seen} label={`${words.seen}: ${name}`} onClick={onRemove} />
            ) : (
              <>
                <PrimaryAction text={action} label={`${action}: ${name}`} onClick={() => void send(entry)} />
                <ConfirmAction
                  text={words.takeBack}
                  label={`${words.takeBack}: ${name}`}
                  question={words.takeBackAsk}
                  yes={words.takeBackYes}
                  no={words.takeBackNo}
                  onConfirm={onRemove}
                />
              </>
            )}
          </div>
        </Notice>
      )}
    </div>
  );
}
