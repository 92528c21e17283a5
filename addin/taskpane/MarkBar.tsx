import { DefaultAction, TextAction } from './components/Action';
import { useWords } from './components/words-context';
import { Waiting } from './components/Waiting';
import { HostRefusalNotice } from './HostRefusalNotice';
import { areSameMarks } from '../presenters/highlights';
import type { ReviewView } from '../presenters/review-view';
import type { MarkState } from './mark-session';
import type { ReviewSession } from './review-session';
import { useStore } from './store';

interface MarkBarProps {
  session: ReviewSession;
  view: ReviewView;
}

/** Marks the findings on the cells of the officer's workbook, and clears the marks, when asked. */
export function MarkBar({ session, view }: MarkBarProps): JSX.Element {
  const { host } = useWords();
  const state = useStore(session.marks);
  const mark = (): void => void session.mark();
  const unmark = (): void => void session.unmark();
  const quietOf = (held: MarkState & { kind: 'unknown' | 'cleared' }): string => {
    if (held.kind === 'unknown') return host.beforeMarking;
    return held.spared.length > 0 ? host.spared(held.spared.join('、')) : host.cleared;
  };
  switch (state.kind) {
    case 'marking':
    case 'clearing':
      return <Waiting text={host[state.kind]} />;
    case 'refused':
      return state.wanted === 'mark' ? (
        <HostRefusalNotice title={host.notMarked} refusal={state.refusal} onRetry={mark} />
      ) : (
        <HostRefusalNotice title={host.notCleared} refusal={state.refusal} onRetry={unmark} />
      );
    case 'marked': {
      const isEarlier = !areSameMarks(state.highlights, view.highlights);
      return (
        <p className="mark-bar">
          <span>
            {isEarlier ? host.markedEarlier : host.marked(state.highlights.length)}
            {state.spared.length > 0 && ` ${host.spared(state.spared.join('、'))}`}
          </span>
          {isEarlier && <TextAction text={host.markAgain} onClick={mark} />}
          <TextAction text={host.unmark} onClick={unmark} />
        </p>
      );
    }
    case 'unknown':
    case 'cleared':
      return (
        <div className="mark-bar">
          {view.highlights.length > 0 && <DefaultAction text={host.mark} onClick={mark} />}
          <TextAction text={host.unmark} onClick={unmark} />
          <p className="quiet">{quietOf(state)}</p>
        </div>
      );
  }
}
