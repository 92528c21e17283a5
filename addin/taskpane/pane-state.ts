import type { IsoDate } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { Text } from '../../shared/findings/text';
import type { ReviewView } from '../presenters/review-view';
import type { HostRefusal } from './pane-host';
import type { DeskAnswer, WorkbookSource, WorkStage } from './review-desk';

/** What the user chose to review by; county null: as the workbook says. */
export interface ReviewChoice {
  asOf: IsoDate;
  county: CountyCode | null;
}

/** One check from its start to its answer; answers to any but the latest are dropped. */
export interface Check {
  fileName: string;
  choice: ReviewChoice;
  /** Null: the host reads the workbook that is open in it. */
  source: WorkbookSource | null;
  /** Done by itself because cells changed. */
  isQuiet: boolean;
}

export interface Reviewed {
  source: WorkbookSource;
  choice: ReviewChoice;
  view: ReviewView;
  /** Cells have changed since they were read. */
  isStale: boolean;
  /** Why the host could not read the workbook again. */
  refusal: HostRefusal | null;
}

export type PaneState =
  | { kind: 'empty' }
  | {
      kind: 'working';
      check: Check;
      stage: WorkStage;
      /** The review of the same workbook that is being done again. */
      before: Reviewed | null;
      hasChangedMeanwhile: boolean;
    }
  | ({ kind: 'reviewed' } & Reviewed)
  | { kind: 'refused'; check: Check; message: Text }
  | { kind: 'unread'; check: Check; refusal: HostRefusal }
  | { kind: 'cancelled'; check: Check }
  | { kind: 'broken'; check: Check };

export type PaneEvent =
  | { kind: 'started'; check: Check }
  | { kind: 'stage'; check: Check; stage: WorkStage }
  | { kind: 'answered'; check: Check; source: WorkbookSource; answer: Exclude<DeskAnswer, Stopped> }
  /** The host could not read the workbook. */
  | { kind: 'unread'; check: Check; refusal: HostRefusal }
  | { kind: 'stopped'; check: Check; why: Stopped['kind'] }
  | { kind: 'presented'; source: WorkbookSource; view: ReviewView }
  | { kind: 'changed' };

type Stopped = { kind: 'cancelled' } | { kind: 'broken' };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started':
      return {
        kind: 'working',
        check: event.check,
        stage: 'reading',
        before: reviewedBefore(state, event.check),
        hasChangedMeanwhile: false,
      };
    case 'stage':
      return isUnderWay(state, event.check) ? { ...state, stage: event.stage } : state;
    case 'presented':
      return state.kind === 'reviewed' && state.source === event.source
        ? { ...state, view: event.view }
        : state;
    case 'changed':
      return changed(state);
    case 'unread':
    case 'stopped':
    case 'answered':
      return isUnderWay(state, event.check) ? settled(state, event) : state;
  }
}

function settled(
  state: PaneState & { kind: 'working' },
  event: Extract<PaneEvent, { kind: 'answered' | 'unread' | 'stopped' }>,
): PaneState {
  const { check, before, hasChangedMeanwhile } = state;
  switch (event.kind) {
    case 'unread':
      return before
        ? { kind: 'reviewed', ...before, isStale: true, refusal: event.refusal }
        : { kind: 'unread', check, refusal: event.refusal };
    case 'stopped':
      if (event.why === 'broken') return { kind: 'broken', check };
      return before
        ? { kind: 'reviewed', ...before, isStale: before.isStale || hasChangedMeanwhile }
        : { kind: 'cancelled', check };
    case 'answered': {
      const { answer, source } = event;
      if (answer.kind === 'refused') return { kind: 'refused', check, message: answer.message };
      const { choice } = check;
      return {
        kind: 'reviewed',
        source,
        choice,
        view: answer.view,
        isStale: hasChangedMeanwhile,
        refusal: null,
      };
    }
  }
}

function changed(state: PaneState): PaneState {
  if (state.kind === 'reviewed') return state.isStale ? state : { ...state, isStale: true };
  return state.kind === 'working' ? { ...state, hasChangedMeanwhile: true } : state;
}

/** The review that stands or is being done again. */
export function reviewedOf(state: PaneState): Reviewed | null {
  return state.kind === 'reviewed' ? state : state.kind === 'working' ? state.before : null;
}

function reviewedBefore(state: PaneState, check: Check): Reviewed | null {
  const reviewed = reviewedOf(state);
  const isOfSameWorkbook = check.source === null || check.source === reviewed?.source;
  return reviewed && isOfSameWorkbook ? { ...reviewed, refusal: null } : null;
}

function isUnderWay(state: PaneState, check: Check): state is PaneState & { kind: 'working' } {
  return state.kind === 'working' && state.check === check;
}
