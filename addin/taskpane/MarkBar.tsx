import { DefaultAction, TextAction } from './components/Action';
import { useWords } from './components/words-context';
import { Waiting } from './components/Waiting';
import { HostRefusalNotice } from './HostRefusalNotice';
import type { ReviewView } from '../presenters/review-view';
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
      const isEarlier = state.highlights !== view.highlights;
      return (
        <p className="mark-bar">
          <span>{isEarlier ? host.markedEarlier : host.marked(state.highlights.length)}</span>
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
          <p className="quiet">{state.kind === 'cleared' ? host.cleared : host.beforeMarking}</p>
        </div>
      );
  }
}
