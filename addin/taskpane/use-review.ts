import { useCallback, useEffect, useReducer } from 'react';
import { defaultAsOf, type Campaign } from '../../shared/campaign/campaign';
import type { IsoDate } from '../../shared/campaign/calendar';
import type { Language } from '../../shared/findings/text';
import type { ReviewRequest } from '../../shared/review/review';
import type { WorkbookPainter } from '../../shared/workbook/workbook-port';
import { nextState, reviewedOf, type PaneEvent, type PaneState, type ReviewChoice } from './pane-state';
import type { ReviewDesk, WorkbookSource } from './review-desk';

export interface ReviewPorts {
  desk: ReviewDesk;
  painter: Pick<WorkbookPainter, 'paint' | 'clear'>;
  campaign: Campaign;
  today: IsoDate;
  /** What the municipal office has published, where a server is known. */
  published: Pick<ReviewRequest, 'assigned' | 'rubric'>;
}

export interface ReviewWork {
  state: PaneState;
  open(source: WorkbookSource): void;
  reviewAgain(choice: ReviewChoice): void;
  retry(): void;
  cancel(): void;
}

/** The state of the pane: one workbook, one review at a time. */
export function useReview(ports: ReviewPorts, language: Language): ReviewWork {
  const { desk, painter, campaign, today, published } = ports;
  const [state, send] = useReducer(nextState, { kind: 'empty' });

  const review = useCallback(
    async (source: WorkbookSource, choice: ReviewChoice) => {
      send({ kind: 'started', source, choice });
      const request = { campaign, today, ...choice, fileName: source.fileName, ...published };
      const answer = await desk.review(source, request, language, (stage) =>
        send({ kind: 'stage', source, stage }),
      );
      send({ kind: 'answered', source, choice, answer });
    },
    [desk, campaign, today, published, language],
  );

  useLanguage(state, language, desk, send);
  useMarks(state, painter);

  return {
    state,
    open: (source) => void review(source, { asOf: defaultAsOf(campaign, today), county: null }),
    reviewAgain: (choice) => {
      if (state.kind !== 'empty') void review(state.source, choice);
    },
    retry: () => {
      if (state.kind === 'cancelled' || state.kind === 'broken')
        void review(state.source, { ...state.choice });
    },
    cancel: () => desk.cancel(),
  };
}

/** Shows a review that stands in another language once the user has changed it. */
function useLanguage(
  state: PaneState,
  language: Language,
  desk: ReviewDesk,
  send: (event: PaneEvent) => void,
): void {
  const waiting = state.kind === 'reviewed' && state.view.language !== language ? state.source : null;
  useEffect(() => {
    if (!waiting) return;
    void desk.present(language).then((answer) => {
      if (answer.kind === 'reviewed') send({ kind: 'presented', source: waiting, view: answer.view });
    });
  }, [waiting, language, desk, send]);
}

/** The marks on the workbook are those of the review that stands. */
function useMarks(state: PaneState, painter: ReviewPorts['painter']): void {
  const marks = reviewedOf(state)?.view.highlights;
  useEffect(() => {
    void (marks ? painter.paint(marks) : painter.clear());
  }, [marks, painter]);
}
