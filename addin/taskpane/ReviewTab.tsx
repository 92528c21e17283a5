import type { CellRef } from '../../shared/workbook/cell-ref';
import type { ReviewView } from '../presenters/review-view';
import { FindingGroups } from './components/FindingGroups';
import type { TabId } from './components/PaneTabs';
import { ScoreCardView } from './components/ScoreCardView';
import { UnderstoodView } from './components/UnderstoodView';

interface ReviewTabProps {
  tab: TabId;
  view: ReviewView;
  onReveal: (place: CellRef) => void;
}

/** The three tabs that show a review. */
export function ReviewTab({ tab, view, onReveal }: ReviewTabProps): JSX.Element | null {
  switch (tab) {
    case 'findings':
      return <FindingGroups groups={view.groups} onReveal={onReveal} />;
    case 'score':
      return <ScoreCardView score={view.score} asOf={view.asOf} onReveal={onReveal} />;
    case 'understood':
      return <UnderstoodView sheets={view.sheets} onReveal={onReveal} />;
    case 'submit':
    case 'municipal':
      return null;
  }
}
