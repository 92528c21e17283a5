import { useWords } from './words-context';
import { pointsText } from './points-text';

interface ScoreBarProps {
  earned: number;
  due: number;
}

/** How much of what is due has been earned: a bar and the same in figures. */
export function ScoreBar({ earned, due }: ScoreBarProps): JSX.Element {
  const words = useWords().score;
  const share = due > 0 ? Math.min(100, (earned / due) * 100) : 0;
  const state = due === 0 ? 'none' : earned >= due ? 'full' : share >= 60 ? 'most' : 'little';
  return (
    <span
      className="score-bar"
      aria-hidden="true"
      title={due > 0 ? words.outOf(pointsText(earned), pointsText(due)) : words.notApplicable}
    >
      <span className={`score-fill score-fill-${state}`} style={{ width: `${share}%` }} />
    </span>
  );
}
