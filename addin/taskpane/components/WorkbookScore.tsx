import type { ScoreBlocks } from '../../presenters/score-blocks';
import { blocksOfAll } from './blocks-of-all';
import { pointsText } from './points-text';
import { ScoreBar } from './ScoreBar';
import { ScoreTotal } from './ScoreTotal';
import { PairingRanking } from './PairingRanking';
import { WorkbookGains } from './WorkbookGains';
import { useWords } from './words-context';

interface WorkbookScoreProps {
  score: ScoreBlocks;
  onChoose: (pairing: string) => void;
}

/** The workbook's score: total, all pairings by part of the notice, what would raise it most, then the pairings by rank. */
export function WorkbookScore({ score, onChoose }: WorkbookScoreProps): JSX.Element {
  const words = useWords().score;
  return (
    <>
      <ScoreTotal total={score.total} earned={score.earned} due={score.due} />
      <p className="quiet">{words.meanNote}</p>
      <h3>{words.block}</h3>
      <ul className="plain-list">
        {blocksOfAll(score).map((block) => (
          <li key={block.id} className="score-block-summary">
            <span className="score-block-title">
              {block.title}
              {block.lacking > 0 && <span className="quiet"> {words.lacking(block.lacking)}</span>}
            </span>
            <span className="score-figures">
              {block.due > 0 ? `${pointsText(block.earned)} / ${pointsText(block.due)}` : words.notApplicable}
            </span>
            <ScoreBar earned={block.earned} due={block.due} />
          </li>
        ))}
      </ul>
      <WorkbookGains gains={score.gains} onChoose={onChoose} />
      <h3>{words.pairings}</h3>
      <PairingRanking pairings={score.pairings} onChoose={onChoose} />
    </>
  );
}
