import { pointsText } from './points-text';
import { ScoreBar } from './ScoreBar';
import { useWords } from './words-context';

interface ScoreTotalProps {
  /** 0 … 100; null where nothing is due. */
  total: number | null;
  earned: number;
  due: number;
}

export function ScoreTotal({ total, earned, due }: ScoreTotalProps): JSX.Element {
  const words = useWords().score;
  if (total === null) return <p className="quiet">{words.nothingDue}</p>;
  return (
    <div className="score-total">
      <p className="score-total-figure">
        <span className="score-total-label">{words.total}</span> <strong>{total.toFixed(2)}</strong>
      </p>
      <ScoreBar earned={earned} due={due} />
      <p className="quiet">{words.outOf(pointsText(earned), pointsText(due))}</p>
    </div>
  );
}
