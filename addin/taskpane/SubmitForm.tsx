import { useEffect, useMemo, useState } from 'react';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign, County } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { KeyStore } from '../gateway/key-store';
import { PrimaryAction } from './components/Action';
import { Announced } from './components/Announced';
import { KeyField } from './components/KeyField';
import { Notice } from './components/Notice';
import { SendProgress } from './components/SendProgress';
import { useWords } from './components/words-context';
import { HeadLine } from './HeadLine';
import type { HistorySession } from './history-session';
import { OwnHistory } from './OwnHistory';
import type { OutboxSession } from './outbox-session';
import type { Reviewed } from './pane-state';
import type { ReviewSession } from './review-session';
import type { SubmissionSession } from './submission-session';
import { SubmitOutcome } from './SubmitOutcome';
import { TodoList } from './TodoList';
import { useStore } from './store';
import { keyOf } from './object-keys';
import { useKey } from './use-key';

interface SubmitFormProps {
  review: ReviewSession;
  session: SubmissionSession;
  outbox: OutboxSession;
  history: HistorySession;
  keys: KeyStore;
  demoKey: string | undefined;
  campaign: Campaign;
  reviewed: Reviewed;
  county: Pick<County, 'code' | 'name'>;
  month: IsoMonth;
  language: Language;
  onReveal: (place: CellRef) => void;
}

/** Submits the workbook for one month; one press, one submission. */
export function SubmitForm(props: SubmitFormProps): JSX.Element {
  const { session, campaign, reviewed, county, month, language } = props;
  const { submit: words } = useWords();
  const { head, sending } = useStore(session);
  const [key, setKey] = useKey(props.keys, 'county');
  const [isBehind, setBehind] = useState(false);
  const to = useMemo(() => ({ county: county.code, month }), [county.code, month]);
  useEffect(() => {
    if (key !== null) void session.lookUp(key, to);
  }, [session, key, to]);

  const isUnderWay = sending.kind === 'preparing' || sending.kind === 'sending';
  const { counts, disputed } = reviewed.view.verdict;
  const errors = counts.error - disputed;
  const submitUpToDate = async (held: string, isMeant: boolean): Promise<void> => {
    setBehind(false);
    const newest = await props.review.upToDate();
    setBehind(!newest);
    const { notes, corrections } = props.review;
    const said = { disputes: notes.state.disputes, corrections: corrections.state.sheets, isMeant };
    if (!newest) return;
    await session.submit(held, { ...to, name: county.name }, newest, said);
    await corrections.share(newest.view.sheets.flatMap(({ said: used }) => used ?? []));
  };
  const submit = (isMeant = false): void => {
    if (key !== null) void submitUpToDate(key, isMeant);
  };
  const saveKey = (saved: string | null): void => {
    setKey(saved);
    if (saved !== null) void props.outbox.send();
  };
  return (
    <>
      <KeyField held={key} hint={words.keyHint} demoKey={props.demoKey} onSave={saveKey} />
      {key !== null && (
        <>
          <HeadLine
            answer={head?.answer ?? null}
            timeZone={campaign.timeZone}
            isSaidBelow={
              sending.kind === 'held' ||
              (sending.kind === 'answered' && sending.answer.kind === head?.answer?.kind)
            }
            onRefresh={() => void session.lookUp(key, to)}
          />
          <TodoList returned={props.review.returned} items={reviewed.view.todo} onReveal={props.onReveal} />
          <OwnHistory
            session={props.history}
            review={props.review}
            reviewed={reviewed}
            keyHeld={key}
            to={to}
            language={language}
            onReveal={props.onReveal}
          />
          {errors > 0 && <Notice tone="careful" title={words.errorsFirst(errors)} />}
          {disputed > 0 && <p className="quiet">{words.disputesTravel(disputed)}</p>}
          {isUnderWay ? (
            <SendProgress stage={sending.kind} onStop={() => session.stop()} />
          ) : (
            <PrimaryAction text={words.send} onClick={() => submit()} />
          )}
          {isBehind && <Notice tone="careful" title={words.notUpToDate} />}
          {!isUnderWay && !isBehind && sending.kind !== 'idle' && (
            <Announced key={keyOf(sending)}>
              <SubmitOutcome
                sending={sending}
                language={language}
                onReveal={props.onReveal}
                onNewest={() => void session.lookUp(key, to).then(() => submit())}
                onMeant={() => submit(true)}
              />
            </Announced>
          )}
        </>
      )}
    </>
  );
}
