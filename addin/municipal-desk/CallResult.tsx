import type { ReactNode } from 'react';
import type { CallAnswer } from '../gateway/municipal-server';
import { TextAction } from '../taskpane/components/Action';
import { Notice } from '../taskpane/components/Notice';
import { Waiting } from '../taskpane/components/Waiting';
import { deskWords } from '../words/municipal/desk-words';
import { useDesk } from './desk-context';
import type { Called } from './use-call';

interface CallResultProps<T> {
  called: Called<T>;
  children: (value: T) => ReactNode;
}

/** What was asked for as soon as it is there; what keeps it from coming; and after that, what was there last. */
export function CallResult<T>({ called, children }: CallResultProps<T>): JSX.Element {
  const { language } = useDesk();
  const { answer, isLoading, value, reload } = called;
  const words = deskWords[language];
  const isFailed = answer !== null && answer.kind !== 'done' && !isLoading;
  return (
    <>
      {isLoading && value === null && <Waiting text={words.loading} />}
      {isFailed && (
        <Refused answer={answer} stillShown={value !== null}>
          <TextAction text={words.again} onClick={() => void reload()} />
        </Refused>
      )}
      {value !== null && children(value)}
    </>
  );
}

interface RefusedProps {
  answer: Exclude<CallAnswer<unknown>, { kind: 'done' }>;
  /** What was there before can still be seen below. */
  stillShown?: boolean;
  children?: ReactNode;
}

/** Why a call was not done, in words. */
export function Refused({ answer, stillShown = false, children }: RefusedProps): JSX.Element {
  const words = deskWords[useDesk().language];
  const text =
    answer.kind === 'problem'
      ? (answer.problem.detail ?? words.refused(answer.status))
      : words.refusals[answer.kind];
  const isBad = answer.kind === 'unauthorised' || answer.kind === 'forbidden';
  return (
    <Notice tone={isBad ? 'bad' : 'careful'} title={text}>
      {stillShown && <p>{words.stillShown}</p>}
      {children}
    </Notice>
  );
}
