import type { CellRef } from '../../shared/workbook/cell-ref';
import type { UnderstoodSheet } from '../presenters/understood-sheets';
import { UnderstoodView } from './components/UnderstoodView';
import type { ReviewSession } from './review-session';
import { useStore } from './store';

interface UnderstoodTabProps {
  session: ReviewSession;
  sheets: readonly UnderstoodSheet[];
  onReveal: (place: CellRef) => void;
}

/** What was understood, and what the officer says instead. */
export function UnderstoodTab({ session, sheets, onReveal }: UnderstoodTabProps): JSX.Element {
  const { isKept } = useStore(session.corrections);
  return (
    <UnderstoodView
      sheets={sheets}
      areKept={isKept}
      onAnswer={(answers) => void session.correct(...answers)}
      onReveal={onReveal}
    />
  );
}
