import type { CellRef } from '../../shared/workbook/cell-ref';
import type { ReviewView } from '../presenters/review-view';
import type { TabId } from './components/PaneTabs';
import { ScoreCardView } from './components/ScoreCardView';
import { useWords } from './components/words-context';
import { FindingsTab } from './FindingsTab';
import type { ReviewSession } from './review-session';
import { SafeFixes } from './SafeFixes';
import { TodoList } from './TodoList';
import { TemplateMaker } from './TemplateMaker';
import { UnderstoodTab } from './UnderstoodTab';

interface ReviewTabProps {
  session: ReviewSession;
  tab: TabId;
  view: ReviewView | null;
  onReveal: (place: CellRef) => void;
}

/** The three tabs that show a review. */
export function ReviewTab({ session, tab, view, onReveal }: ReviewTabProps): JSX.Element | null {
  const { findings } = useWords();
  if (tab === 'submit' || tab === 'municipal') return null;
  const template = tab === 'understood' && (
    <TemplateMaker template={session.template} isInserted={session.fixes !== null} />
  );
  if (!view)
    return (
      <>
        <p className="quiet">{findings.nothingYet}</p>
        {template}
      </>
    );
  switch (tab) {
    case 'findings':
      return (
        <>
          <TodoList returned={session.returned} items={view.todo} onReveal={onReveal} />
          {session.fixes && <SafeFixes fixes={session.fixes} findings={view.findings} onReveal={onReveal} />}
          <FindingsTab session={session} findings={view.findings} onReveal={onReveal} />
        </>
      );
    case 'score':
      return <ScoreCardView score={view.score} asOf={view.asOf} onReveal={onReveal} />;
    case 'understood':
      return (
        <>
          <UnderstoodTab session={session} sheets={view.sheets} onReveal={onReveal} />
          {template}
        </>
      );
  }
}
