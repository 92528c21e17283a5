import type { IsoDate } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { Text } from '../../shared/findings/text';
import type { ReviewView } from '../presenters/review-view';
import type { DeskAnswer, WorkbookSource, WorkStage } from './review-desk';

/** What the user chose to review by; county null: as the workbook says. */
export interface ReviewChoice {
  asOf: IsoDate;
  county: CountyCode | null;
}

export interface Reviewed {
  source: WorkbookSource;
  choice: ReviewChoice;
  view: ReviewView;
}

export type PaneState =
  | { kind: 'empty' }
  | {
      kind: 'working';
      source: WorkbookSource;
      choice: ReviewChoice;
      stage: WorkStage;
      /** The review of the same workbook that is being done again. */
      before: Reviewed | null;
    }
  | ({ kind: 'reviewed' } & Reviewed)
  | { kind: 'refused'; source: WorkbookSource; message: Text }
  | { kind: 'cancelled'; source: WorkbookSource; choice: ReviewChoice }
  | { kind: 'broken'; source: WorkbookSource; choice: ReviewChoice };

export type PaneEvent =
  | { kind: 'started'; source: WorkbookSource; choice: ReviewChoice }
  | { kind: 'stage'; source: WorkbookSource; stage: WorkStage }
  | { kind: 'answered'; source: WorkbookSource; choice: ReviewChoice; answer: DeskAnswer }
  | { kind: 'presented'; source: WorkbookSource; view: ReviewView };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started':
      return {
        kind: 'working',
        source: event.source,
        choice: event.choice,
        stage: 'reading',
        before: reviewedOf(state, event.source),
      };
    case 'stage':
      return isUnderWay(state, event.source) ? { ...state, stage: event.stage } : state;
    case 'presented':
      return state.kind === 'reviewed' && state.source === event.source
        ? { ...state, view: event.view }
        : state;
    case 'answered':
      return isUnderWay(state, event.source) && state.choice === event.choice
        ? settled(state, event.answer)
        : state;
  }
}

function settled(state: PaneState & { kind: 'working' }, answer: DeskAnswer): PaneState {
  const { source, choice, before } = state;
  switch (answer.kind) {
    case 'reviewed':
      return { kind: 'reviewed', source, choice, view: answer.view };
    case 'refused':
      return { kind: 'refused', source, message: answer.message };
    case 'cancelled':
      return before ? { kind: 'reviewed', ...before } : { kind: 'cancelled', source, choice };
    case 'broken':
      return { kind: 'broken', source, choice };
  }
}

/** The review that stands or is being done again, of the given workbook or of any. */
export function reviewedOf(state: PaneState, source?: WorkbookSource): Reviewed | null {
  const reviewed = state.kind === 'reviewed' ? state : state.kind === 'working' ? state.before : null;
  return reviewed && (source === undefined || reviewed.source === source) ? reviewed : null;
}

function isUnderWay(state: PaneState, source: WorkbookSource): state is PaneState & { kind: 'working' } {
  return state.kind === 'working' && state.source === source;
}
