import type { CellRef } from '../../shared/workbook/cell-ref';
import type { ReviewView } from '../presenters/review-view';
import { FindingGroups } from './components/FindingGroups';
import type { TabId } from './components/PaneTabs';
import { ScoreCardView } from './components/ScoreCardView';
import { useWords } from './components/words-context';
import { UnderstoodView } from './components/UnderstoodView';

interface ReviewTabProps {
  tab: TabId;
  view: ReviewView | null;
  onReveal: (place: CellRef) => void;
}

/** The three tabs that show a review. */
export function ReviewTab({ tab, view, onReveal }: ReviewTabProps): JSX.Element | null {
  const { findings } = useWords();
  if (tab === 'submit' || tab === 'municipal') return null;
  if (!view) return <p className="quiet">{findings.nothingYet}</p>;
  switch (tab) {
    case 'findings':
      return <FindingGroups groups={view.groups} onReveal={onReveal} />;
    case 'score':
      return <ScoreCardView score={view.score} asOf={view.asOf} onReveal={onReveal} />;
    case 'understood':
      return <UnderstoodView sheets={view.sheets} onReveal={onReveal} />;
  }
}
